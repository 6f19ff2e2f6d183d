import type { BoundSign } from '../../entries/entry';
import { readNumber, type TypedNumber } from './readNumber';

/** `≥ 98`: the sign and its number. */
export interface TypedBound {
  readonly sign: BoundSign;
  readonly value: TypedNumber;
}

const PREFIXES: readonly (readonly [BoundSign, readonly string[]])[] = [
  [
    '≥',
    [
      '≥',
      '>=',
      '=>',
      'ít nhất',
      'tối thiểu',
      'không dưới',
      'không ít hơn',
      'không thấp hơn',
      'không nhỏ hơn',
    ],
  ],
  ['≤', ['≤', '<=', '=<', 'nhiều nhất', 'tối đa', 'không quá', 'không vượt quá', 'không trên']],
  ['≤', ['không nhiều hơn', 'không cao hơn', 'không lớn hơn']],
  ['>', ['>', 'trên', 'hơn', 'lớn hơn', 'cao hơn']],
  ['<', ['<', 'dưới', 'nhỏ hơn', 'thấp hơn']],
  ['=', ['=']],
];
const SIGNS = new Map(
  PREFIXES.flatMap(([sign, words]) => words.map((word) => [word, sign] as const)),
);
const BEFORE = /^([^\d+-]+?) ?(\d.*)$/;
const AFTER = /^(?:từ )?(\d.*?) (trở lên|trở xuống)$/;

/** Reads `≥ 98`, `>= 30`, `Trên 95%`, `ít nhất 01`, `không quá 45`, `từ 95% trở lên`; `undefined` for anything else. */
export function readBound(text: string): TypedBound | undefined {
  const lower = text.toLowerCase();
  const [, word = '', number = ''] = BEFORE.exec(lower) ?? [];
  const sign = SIGNS.get(word);
  if (sign) return bound(sign, number);
  const [, low = '', direction] = AFTER.exec(lower) ?? [];
  return direction ? bound(direction === 'trở lên' ? '≥' : '≤', low) : undefined;
}

function bound(sign: BoundSign, number: string): TypedBound | undefined {
  const value = readNumber(number);
  return value && { sign, value };
}
