import { tidy } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { isNearMiss, isShareSlip } from '../nearMiss';
import { figuresIn, type Figure, type Said } from '../read';
import { sentenceAt } from '../units';
import { type Derived, wordsOf } from './derived';

const POINTS = /# điểm (?:phần trăm|٪)/gu;
const CHANGED =
  /(?<!\p{L})(?:tăng|giảm|hơn|kém|vượt|thêm|cách)(?: thêm| được)?[^#%÷;.]{0,40}(?:\(%\) ?)?$/u;
/** Which goal is meant, the table of targets knows better than another share near it. */
const OF_GOAL = /(?:mục tiêu|chỉ tiêu|kế hoạch)[^#%÷;.]{0,30}$/u;

/** `từ 60%, đến tháng 6 là 78,61%, tăng 16,61 điểm phần trăm`: points that two shares of the paragraph make otherwise. */
export function pointsIn(said: Said): readonly Derived[] {
  if (!said.line.includes('# điểm')) return [];
  const shares = said.figures.filter(({ sign }) => sign === '%');
  return [...said.line.matchAll(POINTS)].flatMap(({ index }) => {
    const [by] = figuresIn(said, index, index + 1);
    const lead = said.line.slice(Math.max(0, index - 60), index);
    return by && !by.hedged && CHANGED.test(lead) && !OF_GOAL.test(lead)
      ? otherwise(said, by, shares)
      : [];
  });
}

/** One of the shares stands in the same sentence, the nearest ones of the paragraph only. */
function otherwise(said: Said, by: Figure, shares: readonly Figure[]): readonly Derived[] {
  const { from, to } = sentenceAt(said, by.at);
  const near = [
    ...shares.filter(({ at }) => at < by.at).slice(-6),
    ...shares.filter(({ at }) => at > by.at).slice(0, 2),
  ];
  const pairs = near.flatMap((one, index) =>
    near.slice(index + 1).map((other) => ({ one, other, away: away(one, other) })),
  );
  if (pairs.some(({ one, other, away: made }) => agrees(by, made, one, other))) return [];
  const here = pairs.filter(({ one, other, away: made }) => {
    const isHere = [one, other].some(({ at }) => at >= from && at < to);
    const isSlip = isNearMiss(by.value, made) || isShareSlip(by.digits, printNumber(made));
    return isHere && !one.hedged && !other.hedged && isSlip;
  });
  const [only, another] = here;
  if (!only || another) return [];
  const [more, less] = [only.one, only.other].sort((a, b) => b.value - a.value);
  const right = printNumber(only.away);
  return [
    {
      said: by.digits,
      right,
      how: `${more?.digits ?? ''} − ${less?.digits ?? ''} = ${right}`,
      certain: false,
      text: wordsOf(said, Math.max(from, by.at - 60), by.at + 1),
    },
  ];
}

function away(one: Figure, other: Figure): number {
  return tidy(Math.abs(one.value - other.value));
}

/** Shares that are rounded themselves may be off by a unit of their last place. */
function agrees(by: Figure, made: number, ...shares: readonly Figure[]): boolean {
  const places = [by, ...shares].map(({ digits }) => (/,(\d+)$/u.exec(digits)?.[1] ?? '').length);
  return Math.abs(by.value - made) <= 1.01 / 10 ** Math.max(...places);
}
