import { percentOf, printShare } from '../../number/percent';
import { pairedShares, type PairedShares, type SharedPart } from './pairedShares';
import { roundsTo } from './roundsTo';

/** A share that its own part denies. */
export interface WrongShare {
  readonly part: number;
  readonly whole: number;
  readonly percent: string;
  /** What it comes to, with its sign: `70%`. */
  readonly right: string;
  /** The other part's share, right or absent. */
  readonly other?: string;
}

/**
 * Of the two shares the other is right, so both are of this whole; or the sentence gives the whole and the share is the
 * right one with its digits mistyped. Another whole may be meant elsewhere, and 100% is what each part reached.
 */
export function wrongShares(text: string): readonly WrongShare[] {
  return pairedShares(text).flatMap((pair): readonly WrongShare[] => {
    const [one, other] = pair.parts;
    return [...faultOf(one, other, pair), ...faultOf(other, one, pair)];
  });
}

function faultOf(
  { part, percent }: SharedPart,
  other: SharedPart,
  { whole, stated }: PairedShares,
): readonly WrongShare[] {
  const right = printShare(part, whole);
  if (percent === undefined || right === undefined || percent === '100') return [];
  if (isRight(part, whole, percent)) return [];
  const beside = other.percent !== undefined && isRight(other.part, whole, other.percent);
  if (!beside && !(stated && other.percent === undefined && isSwapped(`${percent}%`, right)))
    return [];
  return [{ part, whole, percent, right, ...(beside && { other: other.percent }) }];
}

function isRight(part: number, whole: number, percent: string): boolean {
  const exact = percentOf(part, whole);
  return exact !== undefined && roundsTo(exact, percent);
}

/** `99,57` for `99,75`. */
function isSwapped(said: string, right: string): boolean {
  const sorted = (digits: string): string => Array.from(digits).sort().join('');
  return said.length > 3 && sorted(said) === sorted(right);
}
