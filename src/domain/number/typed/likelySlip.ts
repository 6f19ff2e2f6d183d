import { printNumber } from '../../vietnamese';
import { spelledNumber } from './spelledNumber';

/**
 * What fingers meant by a text that is no number: one mark typed twice (`48,,6`), a last group with a figure too many
 * (`1.8400`, where that is a nought), a number in words (`tám mốt`).
 */
export function likelySlip(text: string): string | undefined {
  const typed = text.trim();
  const single = typed.replace(/,{2,}/gu, ',').replace(/\.{2,}/gu, '.');
  if (single !== typed && /^\d{1,3}(?:(?:\.\d{3})*|\d*)(?:,\d+)?%?$/u.test(single)) return single;
  const nought = /^(\d{1,3}(?:\.\d{3})+)0$/u.exec(typed)?.[1];
  if (nought !== undefined) return nought;
  const spelled = spelledNumber(typed);
  return spelled === undefined ? undefined : printNumber(spelled);
}
