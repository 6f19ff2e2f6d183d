import type { Facts } from '../../../facts';
import { memoInSteps } from '../../../memo/memo';
import { derive, type Kind, KINDS, type Reckoned } from '../../../words/derive/derive';
import { claimsWithWordsInSteps, type Told } from '../../../words/sentences';
import { readNumber } from '../../../number/typed/readNumber';
import { type Place, placeKey } from '../../../place';
import type { Remark } from '../../rule';
import { background } from './background';
import { derivedRemark } from './derivedRemark';

/** What the numbers of whole paragraphs make otherwise, but for what a sentence alone already says (`numberKey`) and what its words leave unsure. */
export function derivedRemarks(
  facts: Facts,
  kinds: readonly Kind[],
  known: ReadonlySet<string> = new Set(),
  isUnsure: (told: Told<Reckoned>) => boolean = () => false,
): readonly Remark[] {
  return derivedClaims(facts, kinds).flatMap((told) => {
    const { at, claim } = told;
    return known.has(numberKey(at, claim.said)) || isUnsure(told) ? [] : [derivedRemark(at, claim)];
  });
}

/** The claims that such remarks are made of. */
export function derivedClaims(facts: Facts, kinds: readonly Kind[]): readonly Told<Reckoned>[] {
  return allDerived(facts).filter(({ claim }) => kinds.includes(claim.kind));
}

/** One number of one cell, however it is printed: `Nội dung!C8 12` for `012` and `12%`. */
export function numberKey(at: Place, said: string | number): string {
  return `${placeKey(at)} ${typeof said === 'number' ? said : (numberIn(said) ?? said)}`;
}

/** The number that is printed in `12 hồ sơ`, in `12%`. */
export function numberIn(said: string): number | undefined {
  return readNumber(/[\d.,]+/u.exec(said)?.[0] ?? '')?.number;
}

/** All that the numbers of paragraphs make otherwise. */
export const allDerived = memoInSteps((facts) =>
  claimsWithWordsInSteps(facts, 'arithmetic', (said) => derive(said, KINDS, background(facts))),
);
