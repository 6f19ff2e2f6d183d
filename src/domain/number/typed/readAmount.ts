import type { Meaning } from '../../entries/entry';
import { printNumber } from '../printNumber';
import { readBound } from './readBound';
import { readFraction } from './readFraction';
import { readNumber, type TypedNumber } from './readNumber';
import { readRange } from './readRange';

/** What a typed amount means, with its mended text where decimals stood behind a dot. */
export interface Amount {
  readonly meaning: Extract<Meaning, { kind: 'number' | 'bound' | 'range' | 'fraction' }>;
  readonly decimalDot?: string;
}

/** Longer texts are words, not amounts. */
const LONGEST = 60;

/** Reads a number, bound, range or fraction as officers type them; `undefined` for any other text. The text must be normalized. */
export function readAmount(text: string): Amount | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const plain = text.replace('−', '-');
  return number(plain) ?? fraction(plain) ?? range(plain) ?? bound(plain);
}

function number(text: string): Amount | undefined {
  const typed = readNumber(text);
  return (
    typed && mended({ kind: 'number', number: typed.number, percent: typed.percent }, text, [typed])
  );
}

function fraction(text: string): Amount | undefined {
  const typed = readFraction(text);
  if (!typed) return undefined;
  const { numerator, denominator, claimed } = typed;
  const parts = {
    kind: 'fraction',
    numerator: numerator.number,
    denominator: denominator.number,
  } as const;
  if (!claimed) return mended(parts, text, [numerator, denominator]);
  const points = printNumber(claimed.number, { group: false });
  return mended({ ...parts, claimed: points }, text, [numerator, denominator, claimed]);
}

function range(text: string): Amount | undefined {
  const typed = readRange(text);
  if (!typed) return undefined;
  const { low, high } = typed;
  const percent = low.percent || high.percent;
  return mended({ kind: 'range', low: low.number, high: high.number, percent }, text, [low, high]);
}

function bound(text: string): Amount | undefined {
  const typed = readBound(text);
  if (!typed) return undefined;
  const { sign, value } = typed;
  return mended({ kind: 'bound', sign, number: value.number, percent: value.percent }, text, [
    value,
  ]);
}

function mended(meaning: Amount['meaning'], text: string, parts: readonly TypedNumber[]): Amount {
  if (parts.every((part) => part.mended === undefined)) return { meaning };
  const decimalDot = parts.reduce(
    (whole, part) => whole.replace(part.source, part.mended ?? part.source),
    text,
  );
  return { meaning, decimalDot };
}
