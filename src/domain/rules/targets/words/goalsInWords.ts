import { printNumber } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import type { Remark } from '../../rule';
import { aimsIn, type Aim } from '../../../words/claims/aims';
import { aimed, aimedWith, type Aimed } from '../../../words/known/goals/aimed';
import { tellingOf, tokensOf } from '../../../words/known/tokens';
import { claims } from '../../../words/sentences';

/** The goal that words give beside a result that one target alone has. */
export function* goalsInWords(facts: Facts): Iterable<Remark> {
  if (aimed(facts).length === 0) return;
  for (const scope of ['told', 'owned'] as const) {
    for (const { at, claim, said } of claims(facts, scope, aimsIn)) {
      const target = targetMeant(facts, claim, said.text);
      if (!target || agrees(claim, target)) continue;
      const { digits } = claim.goal;
      const sign = claim.unit === '%' ? '%' : '';
      yield {
        at,
        also: [target.goalAt],
        severity: 'Cảnh báo',
        message: `Lời ghi mục tiêu ${digits}${sign} (“${claim.text}”), bảng Chỉ tiêu ghi mục tiêu ${printNumber(target.goal)}: sửa một trong hai nơi.`,
      };
    }
  }
}

/** What is no other goal: the target’s own, what it had before, or how far the result is from it. */
function agrees({ goal, unit }: Aim, target: Aimed): boolean {
  const distance = Math.abs(target.value - target.goal);
  return (
    [target.goal, target.previous].includes(goal.value) ||
    Math.abs(goal.value - distance) < (unit === '%' ? 0.006 : 1e-9)
  );
}

/** The target that has the result: many stand at 95, so that it must be named; hardly another at 94,78. */
export function targetMeant(
  facts: Facts,
  claim: Pick<Aim, 'result' | 'unit' | 'before' | 'between'>,
  words: string,
): Aimed | undefined {
  const { result, unit, before, between } = claim;
  const targets = aimedWith(facts, result, unit);
  const [only, another] = targets;
  if (unit === '%' && result.digits.includes(',') && !another) return only;
  if (namedIn(facts, aimed(facts), between).some((one) => !targets.includes(one))) return undefined;
  const near = before.split(/[;]|(?<=\d\s?%?\)?), /u).at(-1) ?? '';
  const ways = [`${near} ${between}`, words].map((text) => namedIn(facts, targets, text));
  const [one, second] = ways.find(({ length }) => length > 0) ?? [];
  return second ? undefined : one;
}

/** Targets of whose names half the words stand in a text, or two that no other target has. */
export function namedIn(facts: Facts, targets: readonly Aimed[], text: string): readonly Aimed[] {
  const said = new Set(tokensOf(text));
  return targets.filter(({ subject }) => {
    const { words, rare } = namesOf(facts).get(subject) ?? NAMELESS;
    const isSaid = (word: string): boolean => said.has(word);
    return 2 * words.filter(isSaid).length >= words.length || rare.filter(isSaid).length > 1;
  });
}

interface Name {
  readonly words: readonly string[];
  /** Those that no other target has. */
  readonly rare: readonly string[];
}

const NAMELESS: Name = { words: [], rare: [] };

const namesOf = memo((facts: Facts): ReadonlyMap<string, Name> => {
  const names = aimed(facts).map(({ subject, words }) => ({
    subject,
    words: tellingOf(words),
  }));
  const counts = new Map<string, number>();
  for (const { words } of names)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    names.map(({ subject, words }) => [
      subject,
      { words, rare: words.filter((word) => counts.get(word) === 1) },
    ]),
  );
});
