import { headerKey } from '../letters/vietnamese';
import { fromLetter } from './alphabet';
import { fromRoman } from './roman';

const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** Capital letters that number headings as A, B, C, D … far more often than as Roman 100, 500, 50, 1000. */
const LETTER_FIRST = new Set(['C', 'D', 'L', 'M']);

/** The number a typed marker stands for: `III` 3, `12.` 12, `A-` 1, `Phần thứ nhất` 1, `2.2` 2; `undefined` for none. */
export function ordinal(text: string): number | undefined {
  const [last = ''] = /(?<![\p{L}\d])[\p{L}\d]+(?=[^\p{L}\d]*$)/u.exec(text) ?? [];
  if (/^\d+$/.test(last)) return Number(last);
  if (LETTER_FIRST.has(last)) return fromLetter(last);
  return fromRoman(last) ?? fromRoman(last.toUpperCase()) ?? fromWord(last) ?? fromLetter(last);
}

/** Own style of headings that count in Roman numerals. */
export function romanOrdinal(text: string): number | undefined {
  return LETTER_FIRST.has(text) ? undefined : fromRoman(text);
}

function fromWord(word: string): number | undefined {
  const at = WORDS.indexOf(headerKey(word));
  return at < 0 ? undefined : at + 1;
}
