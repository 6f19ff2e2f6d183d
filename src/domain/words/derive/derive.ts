import { memo } from '../../memo/memo';
import type { Derived } from '../claims/derived';
import { changesIn } from './changes/changes';
import { cumulativesIn } from './sums/cumulatives';
import { giversIn } from './lists/givers';
import { hundredsIn } from './lists/hundreds';
import { billsIn } from './means/bills';
import { meansIn } from './means/means';
import { namedSumsIn } from './sums/namedSums';
import { openedListsIn } from './lists/openedLists';
import { partsIn } from './lists/parts';
import { daysIn } from './changes/days';
import { pointsIn } from './changes/points';
import { raisedIn } from './changes/raised';
import { otherHalvesIn } from './rests/otherHalf';
import { restsIn } from './rests/rests';
import { restsToDoIn } from './rests/restsToDo';
import { type Background, scopeOf, type Scope } from './numbers';
import type { Said } from '../read';
import { sharesIn } from './shares/shares';
import { partsBehind, proportionsIn, sharesInTurn, sharesTogether } from './shares/sharesOfSeveral';
import { ratesOfNamed, sharesOfOwnList } from './shares/sharesOfNamed';
import { sharedWholesIn } from './lists/sharedWholes';
import { stocksIn } from './changes/stocks';
import { toGoalIn } from './changes/toGoal';
import { conclude } from './conclude';

/** What sort of reckoning a number comes from. */
export const KINDS = ['share', 'rest', 'parts', 'change', 'mean', 'points', 'days'] as const;
export type Kind = (typeof KINDS)[number];

type Reader = (scope: Scope, background: Background) => readonly Derived[];

/** What the paragraph alone tells is read once, whatever else changes in the workbook. */
const alone = (...readers: readonly ((scope: Scope) => readonly Derived[])[]) =>
  memo((scope: Scope): readonly Derived[] => readers.flatMap((one) => one(scope)));

const sharesAlone = alone(
  hundredsIn,
  partsBehind,
  proportionsIn,
  sharesInTurn,
  sharesTogether,
  ratesOfNamed,
  sharesOfOwnList,
);
const restsAlone = alone(toGoalIn, restsToDoIn, otherHalvesIn);
const changesAlone = alone(changesIn, stocksIn);

const READERS: Readonly<Record<Kind, Reader>> = {
  share: (scope, background) => onceEach([...sharesIn(scope, background), ...sharesAlone(scope)]),
  rest: (scope, background) => onceEach([...restsIn(scope, background), ...restsAlone(scope)]),
  parts: alone(listsIn, namedSumsIn, listedDaysIn, cumulativesIn, giversIn, billsIn),
  change: (scope, background) => [...changesAlone(scope), ...raisedIn(scope, background)],
  mean: meansIn,
  points: pointsIn,
  days: alone(daysIn),
};

/** What two readers reckon of one number is told by the first. */
const onceEach = (claims: readonly Derived[]): readonly Derived[] =>
  claims.filter(({ said, how }, at) =>
    claims.slice(0, at).every((one) => one.said !== said || one.how !== how),
  );

export interface Reckoned extends Derived {
  readonly kind: Kind;
}

/** Numbers of a paragraph that its other numbers make otherwise. */
export function derive(
  said: Said,
  kinds: readonly Kind[],
  background: Background = {},
): readonly Reckoned[] {
  const scope = scopeOf(said);
  const all = kinds.flatMap((kind) =>
    READERS[kind](scope, background).map((claim) => ({ kind, ...claim })),
  );
  const rests = all.filter(({ kind }) => kind === 'rest');
  // A rest that is wrong makes its list wrong too.
  return all.filter(
    ({ kind, text }) => kind !== 'parts' || !rests.some((rest) => overlap(rest.text, text)),
  );
}

/** A list that words open further on is told once, and its first part is no total of the others. */
function listsIn(scope: Scope): readonly Derived[] {
  const told = partsIn(scope);
  const opened = [...openedListsIn(scope), ...sharedWholesIn(scope)].filter(
    ({ said }, at, all) => ![...told, ...all.slice(0, at)].some((one) => one.said === said),
  );
  return [...told.filter(({ text }) => !opened.some((one) => one.text.includes(text))), ...opened];
}

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

const LISTED_DAYS =
  /(?<!(?:hạn|sớm|chậm|trễ|muộn) )# (?:buổi|phiên|cuộc|lần|ngày|đợt|kỳ)(?: \p{L}+){0,5} \((?:(?:vào |các |ngày )*)(▤(?:(?:,| và) (?:ngày )?▤)+)\)/gu;

/** `bốn buổi trong tháng (07/9, 14/9, 21/9 và 28/9)`. */
function listedDaysIn(scope: Scope): readonly Derived[] {
  return [...scope.line.matchAll(LISTED_DAYS)].flatMap(({ index, 1: days = '' }) => {
    const count = scope.nums.find(({ at }) => at === index);
    const value = days.match(/▤/gu)?.length ?? 0;
    return count
      ? conclude(scope, count, [{ value, how: 'số ngày liệt kê', score: 5, at: index }])
      : [];
  });
}
