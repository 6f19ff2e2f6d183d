import { readNumber, type TypedNumber } from './readNumber';

/** `16 - 18`: both ends, the lower first. */
export interface TypedRange {
  readonly low: TypedNumber;
  readonly high: TypedNumber;
}

const RANGE = /^(?:từ |khoảng )?([\d.,]+ ?%?) ?(?:[-–—÷~]|đến) ?([\d.,]+ ?%?)$/i;

/** Reads `16 - 18`, `57-57,5`, `20% - 50%`, `từ 16 đến 18`; `undefined` for anything else and where the ends are turned round. */
export function readRange(text: string): TypedRange | undefined {
  const [, first = '', second = ''] = RANGE.exec(text) ?? [];
  const low = readNumber(first);
  const high = readNumber(second);
  if (!low || !high || low.number > high.number) return undefined;
  return { low, high };
}
