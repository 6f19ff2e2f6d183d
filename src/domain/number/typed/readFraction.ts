import { readNumber, type TypedNumber } from './readNumber';

/** `258/262 (98%)`: two numbers and, where it was typed beside them, the percentage claimed. */
export interface TypedFraction {
  readonly numerator: TypedNumber;
  readonly denominator: TypedNumber;
  readonly claimed?: TypedNumber;
}

const FRACTION = /^([\d.,]+) ?\/ ?([\d.,]+)$/;
/** `… (98%)`, `… = 91,62%`, `…, đạt 98%`, `… đạt tỷ lệ 98%`. */
const CLAIM_AFTER =
  /^(.+?) ?(?:\( ?(?:đạt |= ?)?([\d.,]+ ?%) ?\)|(?:[=;,]|(?:[,;] )?đạt(?: (?:tỷ|tỉ) lệ)?) ?([\d.,]+ ?%))$/i;
/** `98% (258/262)`. */
const CLAIM_BEFORE = /^([\d.,]+ ?%) ?\( ?([^()]+?) ?\)$/;

/** Reads `34/34`, `2996/3270`, `19,78/20`, with or without a percentage beside; `undefined` for anything else. */
export function readFraction(text: string): TypedFraction | undefined {
  if (!text.includes('/')) return undefined;
  const after = CLAIM_AFTER.exec(text);
  if (after) return claiming(after[1], after[2] ?? after[3]);
  const before = CLAIM_BEFORE.exec(text);
  if (before) return claiming(before[2], before[1]);
  return bare(text);
}

function claiming(fraction = '', claim = ''): TypedFraction | undefined {
  const parts = bare(fraction);
  const claimed = readNumber(claim);
  return parts && claimed && { ...parts, claimed };
}

function bare(text: string): TypedFraction | undefined {
  const [, over = '', under = ''] = FRACTION.exec(text) ?? [];
  const numerator = readNumber(over);
  const denominator = readNumber(under);
  return numerator && denominator && { numerator, denominator };
}
