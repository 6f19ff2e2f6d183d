import { readNumber } from '../../number/readNumber';

/** A number of a clause with the word it counts. */
export interface Part {
  readonly number: number;
  readonly unit: string | undefined;
  readonly index: number;
}

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
/** A number, and what is counted: up to three words. */
export const UNIT = String.raw`(?<![\d.,/])(${NUMBER})(?![\d.,]*\s?[%/\d])\s*(\p{L}+(?: \p{L}+){0,2})?`;
const PART = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})(?![\d.,]*\s?[%/\d])`, 'gu');

/** Parts in the total's own unit, or in none; where no part bears the total's unit, the units are kinds of it. */
export function partsOf(clause: string, unit: string | undefined): readonly Part[] {
  const all = numbersIn(clause);
  const isOwn = ({ unit: one }: Part): boolean => one === undefined || one === unit;
  return all.some((part) => part.unit !== undefined && isOwn(part)) ? all.filter(isOwn) : all;
}

/** All numbers of a clause that are no shares. */
export function numbersIn(clause: string): readonly Part[] {
  return [...clause.matchAll(PART)].flatMap((match): Part[] => {
    const number = readNumber(match[1] ?? '')?.number;
    const rest = clause.slice(match.index + match[0].length);
    const own = /^\s+(?!và(?!\p{L}))(\p{L}+)/u.exec(rest)?.[1];
    return number === undefined ? [] : [{ number, unit: own, index: match.index }];
  });
}

/** First word of what a match of `UNIT` counts. */
export function unitOf(match: RegExpExecArray): string | undefined {
  return match[2]?.split(' ')[0];
}
