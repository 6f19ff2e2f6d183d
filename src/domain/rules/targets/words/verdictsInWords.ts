import type { Facts } from '../../../facts';
import { printNumber } from '../../../letters/vietnamese';
import {
  countVerdictsIn,
  type CountVerdict,
  type NamedVerdict,
  namedVerdictsIn,
  verdictsIn,
} from '../../../words/claims/verdicts';
import { resultsTold, verdictOfBefore } from '../../../words/claims/verdictsOfBefore';
import { passages } from '../../../words/passages';
import { claims, sentencesOf } from '../../../words/sentences';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';
import { targetStatuses } from '../status/targetStatuses';
import type { Place } from '../../../place';
import { aimed, type Aimed } from '../../../words/known/goals/aimed';
import { knownFacts } from '../../../words/known/facts';
import type { Said } from '../../../words/read';
import { tellingOf, tokensOf } from '../../../words/known/tokens';
import { unitOf } from '../../../words/units';
import { namedIn, targetMeant } from './goalsInWords';

/** A result said to meet its goal, or not to, of which the sheet says the contrary. */
export function* verdictsInWords(facts: Facts): Iterable<Remark> {
  for (const scope of ['told', 'owned'] as const) {
    for (const { at, claim, said } of claims(facts, scope, verdictsIn)) {
      const { result, before, about: between } = claim;
      const target = targetMeant(facts, { result, unit: '%', before, between }, said.text);
      if (target) yield* contrary(facts, at, claim, target);
    }
    for (const { at, claim, said } of claims(facts, scope, countVerdictsIn)) {
      const [target, another] = targetsCounted(facts, said, claim);
      if (target && !another) yield* contrary(facts, at, claim, target);
    }
    for (const { at, claim } of claims(facts, scope, namedVerdictsIn)) {
      const [target, another] = targetsNamed(facts, claim);
      if (target && !another) yield* contrary(facts, at, claim, target);
    }
    yield* verdictsOfBefore(facts, scope);
  }
}

/** `đạt 88,2% dân số, mục tiêu là 90%. Như vậy, chỉ tiêu này đã đạt mục tiêu đề ra`: of the one target that the sentence before tells. */
function* verdictsOfBefore(facts: Facts, scope: 'told' | 'owned'): Iterable<Remark> {
  for (const passage of passages(facts, scope)) {
    const sentences = sentencesOf(passage);
    for (const [index, said] of sentences.entries()) {
      const [before, verdict] = [sentences[index - 1], verdictOfBefore(said)];
      const [target, another] = verdict && before ? targetsTold(facts, before) : [];
      if (verdict && target && !another) yield* contrary(facts, passage.at, verdict, target);
    }
  }
}

/** The targets whose results a sentence tells; none where another is named too. */
function targetsTold(facts: Facts, said: Said): readonly Aimed[] {
  const told = resultsTold(said).flatMap((result) => {
    const unit = result.sign === '%' ? '%' : unitOf(said, result);
    const before = said.text.slice(0, result.from);
    return unit === undefined
      ? []
      : (targetMeant(facts, { result, unit, before, between: '' }, said.text) ?? []);
  });
  const own = [...new Set(told.map(({ subject }) => subject))];
  return own.flatMap((subject) => told.find((one) => one.subject === subject) ?? []);
}

/** The targets of a goal that are named, with no telling word but of their own names. */
function targetsNamed(facts: Facts, { subject, goal }: NamedVerdict): readonly Aimed[] {
  const said = tellingOf(new Set(tokensOf(subject)));
  if (said.length < LEAST) return [];
  return namedIn(facts, aimed(facts), subject).filter(
    (target) =>
      said.every((word) => target.words.has(word)) &&
      (goal.sign === '%') === (target.unit === '%') &&
      target.goal === goal.value,
  );
}

/** Of fewer words any name may have some. */
const LEAST = 3;

/** The targets of a goal whose count the sentence has; of a share, nothing but the count stands before it. */
function targetsCounted(
  facts: Facts,
  said: Said,
  { results, goal }: CountVerdict,
): readonly Aimed[] {
  const isShare = goal.sign === '%';
  const counts = isShare ? results.slice(0, 1) : results;
  return aimed(facts).filter((target) => {
    if (target.goal !== goal.value || isShare !== (target.unit === '%')) return false;
    if (!isShare && unitOf(said, goal) !== target.first) return false;
    const value = isShare ? partBehind(facts, target) : target.value;
    return counts.some(
      (one) => one.value === value && (isShare || unitOf(said, one) === target.first),
    );
  });
}

const partBehind = (facts: Facts, { at }: Aimed): number | undefined =>
  knownFacts(facts).find(
    (fact) => fact.behind === 'part' && fact.at.cell === at.cell && fact.at.sheet === at.sheet,
  )?.value;

function* contrary(
  facts: Facts,
  at: Place,
  { isMet, text }: Pick<CountVerdict, 'isMet' | 'text'>,
  target: Aimed,
): Iterable<Remark> {
  if (isOverLimit(text, target)) return;
  const row = Number(/\d+$/u.exec(target.at.cell)?.[0]);
  const status = targetStatuses(facts).get(row);
  const isSaid = isMet ? 'Chưa đạt' : 'Đạt';
  if (status !== isSaid && !(status === 'Vượt' && !isMet)) return;
  yield {
    at,
    also: [target.goalAt],
    severity: 'Cảnh báo',
    message: `Lời ghi ${quote(text, 80)}, bảng Chỉ tiêu ghi ${quote(target.name)} ${printNumber(Number(target.value.toFixed(2)))}, mục tiêu ${printNumber(target.goal)} là ${status.toLowerCase()}: sửa lời, hoặc số ở bảng.`,
  };
}

/** `vượt mục tiêu` of what should stay below it. */
function isOverLimit(text: string, { value, goal }: Aimed): boolean {
  return value > goal && /(?<!\p{L})(?<!(?:không|chưa) )vượt(?!\p{L})/iu.test(text);
}
