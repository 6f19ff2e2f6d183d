import type { Derived } from '../../claims/derived';
import { conclude, type Way } from '../conclude';
import {
  type Background,
  isExpected,
  leadOf,
  type Num,
  operandsOf,
  type Scope,
  sumOfAll,
  tailOf,
  wholeCounts,
} from '../numbers';
import { isThanUntold, slackOf, turnedWay } from './sides';

const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|hơn|kém|vượt|thêm|cách|chênh|thiếu|thấp|cao|bớt)(?!\p{L})[^#%÷;.]{0,60}(?:% (?:là )?)?$/u;
/** `từ 68,5% lên 73,2%, tức 4,7 điểm phần trăm`. */
const FROM_TO =
  /(?<!\p{L})từ %[^#%÷;.()]{0,20}(?:lên|xuống|còn)[^#%÷;.()]{0,12}%,? (?:tức|là|hay|bằng|tương đương)[^#%÷;.()]{0,12} $/u;
const AIMED = /(?:mục tiêu|chỉ tiêu|kế hoạch)/u;
/** Points between two shares or a share and its goal. */
export function pointsIn(scope: Scope, background: Background): readonly Derived[] {
  const points = wholeCounts(scope).filter(({ at }) => scope.line.startsWith(' điểm', at + 1));
  return points.flatMap((by) => {
    const lead = leadOf(scope, by).replace(/\((?:là )?%\)/gu, '(·)');
    const isChange = CHANGED.test(lead) || FROM_TO.test(lead);
    // `tăng 1,29 điểm phần trăm (từ 97,6%)`: what it became stands elsewhere.
    const isOpen = /^ điểm(?: phần trăm)? \(từ %\)/u.test(tailOf(scope, by, 30));
    return isChange && !isOpen && !isExpected(scope, by)
      ? betweenShares(scope, by, background)
      : [];
  });
}

function betweenShares(scope: Scope, by: Num, background: Background): readonly Derived[] {
  if (isThanUntold(scope, by)) return [];
  const shares = operandsOf(scope, by, '%');
  const aimed =
    AIMED.test(clauseBefore(scope, by)) ||
    /(?:vượt|thiếu|cách(?! nhau)|hụt)[^#%÷;.,]{0,20}$/u.test(leadOf(scope, by, 40)) ||
    /^[^#%÷;.,]{0,40}(?:so với|dưới|trên) (?:mức )?(?:mục tiêu|chỉ tiêu|kế hoạch)/u.test(
      tailOf(scope, by, 70),
    );
  const before = shares.filter(({ at }) => at < by.at);
  // `kém mức chung 20 điểm phần trăm`: told elsewhere.
  if (/(?<!\p{L})mức (?:chung|bình quân|trung bình)[^#%÷;.,]{0,20}$/u.test(leadOf(scope, by, 50)))
    return [];
  if (isThanThat(scope, by)) return [];
  const isApart = /(?:cách nhau|chênh(?: lệch)?(?: nhau)?) $/u.test(leadOf(scope, by, 30));
  const ways = pairsOf(scope, by, shares).map(({ one, other }): Way => {
    const [more, less] = one.value > other.value ? [one, other] : [other, one];
    const here = [one, other].filter(({ sentence }) => sentence === by.sentence).length;
    const hedged =
      one.hedged || other.hedged || (!aimed && [one, other].some((share) => isGoal(scope, share)));
    const only = shares.length === 2 ? 1 : 0;
    // How far a goal is from a share is no difference of two results.
    const then = isThenBehind(scope, by, other) ? 2 : 0;
    const missesGoal = aimed && then === 0 && !isGoal(scope, one) && !isGoal(scope, other);
    const score =
      hedged ||
      missesGoal ||
      here === 0 ||
      one.sentence > by.sentence ||
      other.sentence > by.sentence
        ? 0
        : here +
          only +
          0.5 +
          (isApart && isLastPair(before, one, other) ? 1.5 : 0) +
          (isInBracket(scope, by, other) ? 2 : then);
    // `92%` beside `89,6%` is hardly rounded.
    const slack =
      Math.max(one.step, other.step) < by.step ? 0 : Math.min(slackOf(one), slackOf(other));
    return {
      value: more.value - less.value,
      how: `${more.figure.digits} − ${less.figure.digits}`,
      score,
      slack,
      at: Math.min(one.at, other.at),
    };
  });
  const now = before.at(-1);
  const then = shares.find((share) => share.at > by.at && isThenBehind(scope, by, share));
  const way = now && then && turnedWay(scope, by, { now, then }, now.value - then.value);
  return way ?? conclude(scope, by, ways, () => toGoals(background, before));
}

/** `7 tháng trước đạt 89,7%; tháng 8 cao hơn mức ấy 2,3 điểm`: what its clause speaks of is told elsewhere. */
const isThanThat = (scope: Scope, by: Num): boolean =>
  /(?:^|[;:] )[^%÷;:]*(?<!\p{L})(?:hơn|kém|so với) mức (?:ấy|đó|này|kia)(?!\p{L})[^#%÷;.,]*$/u.test(
    leadOf(scope, by, 120),
  );

/** Any two shares; of parts of one whole, none changed to another: `95% hài lòng, 3,75% bình thường, 1,25% chưa hài lòng; tỷ lệ hài lòng tăng 0,5 điểm`. */
function pairsOf(scope: Scope, by: Num, shares: readonly Num[]) {
  const isChange = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})[^#%÷;,.]*$/u.test(leadOf(scope, by, 60));
  const parts = isChange ? ofHundred(scope, shares) : [];
  return shares.flatMap((one, index) =>
    shares
      .slice(index + 1)
      .filter((other) => !(parts.includes(one) && parts.includes(other)))
      .map((other) => ({ one, other })),
  );
}

/** Shares one behind the other that make a hundred, where they are three or more, or one of those who do not: `4% chưa hài lòng`. */
function ofHundred(scope: Scope, shares: readonly Num[]): readonly Num[] {
  const runs = shares.flatMap((_, from) =>
    shares.slice(from + 1).map((__, more) => shares.slice(from, from + more + 2)),
  );
  return (
    runs.find(
      (run) =>
        Math.abs(sumOfAll(run) - 100) < 1e-6 &&
        (run.length > 2 || run.some((one) => /^ (?:chưa|không) /u.test(tailOf(scope, one, 10)))) &&
        run.every(({ sentence }) => sentence === run[0]?.sentence),
    ) ?? []
  );
}

/** `đạt 95%, còn cách mục tiêu 5 điểm`: the goal may stand in the table of targets, where 95 is the result. */
function toGoals({ goals }: Background, before: readonly Num[]): readonly number[] {
  return (goals?.() ?? []).flatMap(({ result, goal }) =>
    before
      .filter(({ value, step }) => Math.abs(result - value) <= step / 2 + 1e-9)
      .map(({ value }) => Math.abs(value - goal)),
  );
}

/** `cao nhất 96%, thấp nhất 80%, hai nơi cách nhau 16 điểm phần trăm`. */
const isLastPair = (before: readonly Num[], one: Num, other: Num): boolean =>
  before.at(-1) === other && before.at(-2) === one;

/** The words right before a number, without brackets: `cao hơn mục tiêu (45%) 3,6 điểm`. */
function clauseBefore(scope: Scope, num: Num): string {
  const lead = leadOf(scope, num, 40).replace(/ ?\([^()]*\)/gu, '');
  return lead.split(/[#%÷,;.]/u).at(-1) ?? '';
}

/** `cao hơn 3,9 điểm phần trăm (quý II là 81,83%)`: told right behind it. */
const isInBracket = ({ line }: Scope, by: Num, share: Num): boolean =>
  /^ điểm(?: phần trăm)? \([^()#%÷;]*$/u.test(line.slice(by.at + 1, share.at));

/** `tăng 2,5 điểm phần trăm so với tháng trước (89,5%)`. */
function isThenBehind({ line }: Scope, by: Num, share: Num): boolean {
  return (
    share.at > by.at &&
    /^ điểm[^#%÷;.()]{0,30} so với [^#%÷;.()]{0,40}\(?$/u.test(line.slice(by.at + 1, share.at))
  );
}

const isGoal = (scope: Scope, share: Num): boolean =>
  /(?:mục tiêu|chỉ tiêu|kế hoạch)[^#%÷;.]{0,30}$/u.test(leadOf(scope, share, 50));
