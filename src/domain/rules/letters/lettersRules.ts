import type { Rule } from '../rule';
import { ch01DecomposedLetters } from './ch01DecomposedLetters';
import { ch02OddBlanks } from './ch02OddBlanks';
import { ch03LookAlikes } from './ch03LookAlikes';
import { ch04OldEncoding } from './ch04OldEncoding';
import { ch05LetterForFigure } from './ch05LetterForFigure';

/** Chữ và bảng mã (CH). */
export const LETTERS_RULES: readonly Rule[] = [
  ch01DecomposedLetters,
  ch02OddBlanks,
  ch03LookAlikes,
  ch04OldEncoding,
  ch05LetterForFigure,
];
