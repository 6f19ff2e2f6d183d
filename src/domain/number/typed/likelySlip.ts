import { printNumber } from '../../letters/vietnamese';
import { readNumber } from './readNumber';
import { spelledNumber } from './spelledNumber';

/**
 * What fingers meant by a text that is no number: one mark typed twice (`48,,6`), a last group with a figure too many
 * (`1.8400`, where that is a nought), letters for figures (`4.2OO`, `5l`), a number in words (`tám mốt`).
 */
export function likelySlip(text: string): string | undefined {
  const typed = text.trim();
  const single = typed.replace(/,{2,}/gu, ',').replace(/\.{2,}/gu, '.');
  if (single !== typed && /^\d{1,3}(?:(?:\.\d{3})*|\d*)(?:,\d+)?%?$/u.test(single)) return single;
  const nought = /^(\d{1,3}(?:\.\d{3})+)0$/u.exec(typed)?.[1];
  if (nought !== undefined) return nought;
  const figures = /^[\dOoIl.,]*\d[\dOoIl.,]*%?$/u.test(typed) ? lettersToFigures(typed) : typed;
  const read = figures === typed ? undefined : readNumber(figures);
  if (read && read.mended === undefined) return figures;
  const spelled = spelledNumber(typed);
  return spelled === undefined ? undefined : printNumber(spelled);
}

function lettersToFigures(text: string): string {
  return text.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1');
}
