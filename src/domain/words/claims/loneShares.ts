import { percentOf, roundPercent } from '../../number/percent';
import { fromNumber, toNumber } from '../../number/rational';
import { printNumber } from '../../vietnamese';
import { SHARE_VERBS } from '../lexicon';
import { isShareSlip } from '../nearMiss';
import { figuresIn, type Figure, type Said } from '../read';
import { decimalsOf, roundsTo } from '../roundsTo';
import { type Amount, amountOf, countsOf, sentenceAt } from '../units';
import { type Derived, wordsOf } from './derived';

/** A count, then its share right behind it; the last a share of a plan. */
const OF_COUNT = new RegExp(
  String.raw`#(?: [^#%÷▤·;:.()]{0,80}?)?,?\s?\(?(?:${SHARE_VERBS})?(?: tỷ lệ)?\s?%(?!\p{L})`,
  'gu',
);

/**
 * The share behind a count (`3.559 hồ sơ đúng hạn, đạt 99,96%`) that no whole of the paragraph makes right, and one
 * makes right but for a digit.
 */
export function loneSharesIn(said: Said): readonly Derived[] {
  if (!said.line.includes('%')) return [];
  const counts = countsOf(said);
  const wholes = [...counts, ...wholesOfRatios(said)];
  const sums = neighbours(said, counts);
  return [...said.line.matchAll(OF_COUNT)].flatMap(({ index, 0: found }): Derived[] => {
    const figures = figuresIn(said, index, index + found.length);
    const [count, share] = [figures[0], figures.at(-1)];
    if (!count || share?.sign !== '%' || count.hedged || share.hedged) return [];
    return [...ofWholes(said, amountOf(said, count), share, [...wholes, ...sums])];
  });
}

/** Two or three counts side by side may between them be the whole, where one of them bears its right share of it. */
function neighbours(said: Said, counts: readonly Amount[]): readonly Amount[] {
  return counts.flatMap((one, index) => {
    const [next, after] = [counts[index + 1], counts[index + 2]];
    if (next?.unit !== one.unit || next === undefined) return [];
    const two = [one, next];
    const all = after && after.unit === one.unit ? [two, [...two, after]] : [two];
    return all.flatMap((parts) => {
      const value = parts.reduce((sum, part) => sum + part.value, 0);
      return parts.some((part) => bearsShare(said, part, value))
        ? [{ ...one, value, figure: { ...one.figure, at: -1 } }]
        : [];
    });
  });
}

function bearsShare(said: Said, { value, figure }: Amount, whole: number): boolean {
  const share = said.figures.find(({ at }) => at > figure.at);
  const exact = percentOf(value, whole);
  return share?.sign === '%' && exact !== undefined && roundsTo(exact, share.digits);
}

function wholesOfRatios(said: Said): readonly Amount[] {
  return said.figures.flatMap((figure) => {
    if (figure.sign !== '÷') return [];
    const amount = amountOf(said, figure);
    return [{ ...amount, value: figure.whole * amount.scale }];
  });
}

function ofWholes(
  said: Said,
  part: Amount,
  share: Figure,
  all: readonly Amount[],
): readonly Derived[] {
  const { digits } = share;
  const near = all.filter(({ unit }) => unit === part.unit);
  const shares = near.flatMap((whole) => {
    const exact = percentOf(part.value, whole.value);
    return exact && whole.value > part.value ? [{ whole, exact }] : [];
  });
  if (shares.some(({ exact }) => roundsTo(exact, digits)) || isGrowth(said, share)) return [];
  const { from } = sentenceAt(said, share.at);
  const slips = shares.flatMap(({ whole, exact }) => {
    const right = printNumber(roundPercent(exact, decimalsOf(digits)));
    const inBracket =
      PLAN.test(said.line.slice(share.at + 1, share.at + 60)) && whole.figure.at > share.at;
    return isShareSlip(digits, right) || (inBracket && toNumber(exact) < 300)
      ? [{ whole, right }]
      : [];
  });
  const [slip, another] = slips.filter(
    ({ right }, at) => slips.findIndex((one) => one.right === right) === at,
  );
  if (!slip || another) return [];
  const [a, b] = [part.value, slip.whole.value].map((value) => printNumber(value / part.scale));
  return [
    {
      said: `${digits}%`,
      right: `${slip.right}%`,
      how: `${a ?? ''}/${b ?? ''} = ${slip.right}%`,
      certain: false,
      text: wordsOf(said, Math.max(from, part.figure.at), share.at + 1),
    },
  ];
}

/** `bằng 108% mục tiêu cả năm (1.500 lượt người)`: the plan stands right behind its share. */
const PLAN = /^ (?:mục tiêu|kế hoạch|dự toán|chỉ tiêu)[^#%÷;.()]{0,40}\(#/u;

function isGrowth({ line }: Said, { at }: Figure): boolean {
  return /(?:tăng|giảm|vượt|hơn|kém)[^%,;.]{0,40}$/u.test(line.slice(Math.max(0, at - 50), at));
}

/** `68,23% …; 31,77% còn lại`: two shares of one whole. */
export function complementsIn(said: Said): readonly Derived[] {
  return [
    ...said.line.matchAll(/%(?=[^#%÷.;]{0,30}còn lại)|(?<=còn lại[^#%÷.;]{0,30})%/gu),
  ].flatMap(({ index }): Derived[] => {
    const { from } = sentenceAt(said, index);
    const before = figuresIn(said, from, index).filter(({ sign }) => sign === '%');
    const [left] = figuresIn(said, index, index + 1);
    if (!left || left.hedged || before.length === 0 || before.some(({ hedged }) => hedged))
      return [];
    const precision = Math.max(
      ...before.map(({ digits }) => decimalsOf(digits)),
      decimalsOf(left.digits),
    );
    const rests = before.map((_, at) =>
      before.slice(at).reduce((rest, { value }) => rest - value, 100),
    );
    const slack =
      1.01 / 10 ** Math.min(...[...before, left].map(({ digits }) => decimalsOf(digits)));
    if (
      rests.some((rest) => Math.abs(rest - left.value) <= (before.length > 1 ? slack : slack / 100))
    )
      return [];
    const shown = rests.map((rest) =>
      printNumber(roundPercent(fromNumber(Number(rest.toFixed(precision))), precision)),
    );
    const right =
      before.length === 1 ? shown[0] : shown.find((one) => isShareSlip(left.digits, one));
    if (right === undefined || right.startsWith('-')) return [];
    const sum = before.length === 1 ? `100 − ${before[0]?.digits ?? ''}` : '100 − các tỷ lệ đã nêu';
    return [
      {
        said: `${left.digits}%`,
        right: `${right}%`,
        how: `${sum} = ${right}`,
        certain: false,
        text: wordsOf(said, before[0]?.at ?? from, index + 1),
      },
    ];
  });
}
