/** Chữ và bảng mã (CH). */
export { ch01DecomposedLetters } from './ch01DecomposedLetters';
export { ch02OddBlanks } from './ch02OddBlanks';
export { ch03LookAlikes } from './ch03LookAlikes';
export { ch04OldEncoding } from './ch04OldEncoding';
export { ch05LetterForFigure } from './ch05LetterForFigure';
