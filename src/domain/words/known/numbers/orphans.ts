import type { Facts } from '../../../facts';
import { memoInSteps } from '../../../memo/memo';
import { eachInSteps, type Steps } from '../../../memo/steps';
import { passages, type Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import type { Fact } from '../facts';
import { claimsOf, toldBy, type Claim } from './claim';
import { contradicted } from './contradicted';

/** A number of the words that no place of the workbook states, and what it is likely meant for. */
export interface Orphan {
  readonly figure: Figure;
  readonly unit: string;
  readonly fact: Fact;
  readonly said: Said;
  readonly passage: Passage;
}

/** Numbers that no fact bears out, beside the words of one that says another. */
export const orphans = memoInSteps(function* (facts: Facts): Steps<readonly Orphan[]> {
  const read = yield* eachInSteps(passages(facts, 'compared'), (passage) => {
    const claims = claimsOf(facts, passage);
    return { passage, claims, told: new Set(claims.flatMap(toldBy)) };
  });
  const told = new Set(read.flatMap((one) => [...one.told]));
  // Kỳ trước is that of the last year only where other numbers of the words say so.
  const hasLastYear = read.some(({ claims }) =>
    claims.some((one) => isOfLastYear(one) && toldBy(one).some(({ of }) => of === 'previous')),
  );
  const found = yield* eachInSteps(read, ({ passage, claims, told: here }) =>
    claims.flatMap((claim): readonly Orphan[] => {
      if (!hasLastYear && claim.best?.fact.of === 'previous' && isOfLastYear(claim)) return [];
      const fact = contradicted(facts, claim, claims, { here, told });
      const { said, figure } = claim;
      return fact ? [{ figure, unit: figure.sign === '%' ? '%' : '', fact, said, passage }] : [];
    }),
  );
  return found.flat();
});

/** `so với cùng kỳ năm 2025 (4.050 hồ sơ)`, and what such a sentence tells `từ 81,5% lên 92,8%`. */
function isOfLastYear({ said: { line }, figure: { at } }: Claim): boolean {
  const last = line.lastIndexOf('cùng kỳ', at);
  if (last < 0) return false;
  const between = line.slice(last, at);
  const isBeside = between.length < 60 && !/[#%÷;.]/u.test(between);
  return isBeside || (isLevelBefore(between) && !OF_LAST.test(between));
}

const isLevelBefore = (before: string): boolean => /(?<!\p{L})từ(?: mức)? $/u.test(before);
/** Held against another period, behind the words for the last year. */
const OF_LAST =
  /(?:so với|hơn|kém) (?:tuần|tháng|quý|kỳ|·|▤)|(?:tuần|tháng|quý|kỳ)(?: liền)? trước/u;
