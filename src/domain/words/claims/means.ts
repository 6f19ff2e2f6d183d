import { printNumber } from '../../vietnamese';
import { THEN_IN_BRACKET } from '../lexicon';
import { figuresIn, quoted, type Figure, type Said } from '../read';
import { isNearMiss } from '../nearMiss';
import { decimalsOf } from '../roundsTo';
import { amountOf, isAverage, isGain, unitOf } from '../units';

/** `14 tổ với 98 người, bình quân 07 người/tổ`: so much in all, so many of them, and so much to each. */
export interface Mean {
  readonly total: number;
  readonly count: number;
  readonly mean: number;
  /** What it comes to, to the decimals said; absent where it is right. */
  readonly right?: string;
  /** `người`, `người/tổ`: as printed behind the numbers. */
  readonly unit: string;
  readonly each: string;
  readonly text: string;
}

/** `# người/tổ`, `# người mỗi tổ` or `# người một tổ`. */
const PER =
  /#( \p{L}+(?: \p{L}+)?)(?: ?\/ ?|(?: cho)? (?:mỗi|một) (?=\p{L}))(\p{L}+(?: \p{L}+)?)/gu;
/** `mỗi tổ (có) # người`, `bình quân mỗi lớp # người`. */
const EACH =
  /(?<!\p{L})mỗi (\p{L}+(?: \p{L}+){0,2}?)(?: (?:có|là|đạt|được|hỗ trợ|bình quân))* #( \p{L}+(?: \p{L}+)?)/gu;
const MEAN = /(?:bình quân|trung bình|mỗi|đơn giá|định mức|mức|giá|\()[^#%÷;]{0,40}$/u;

/** Means of a sentence that names its total and its number, one of each. */
export function meansIn(said: Said): readonly Mean[] {
  if (!/\/|mỗi|một/u.test(said.line)) return [];
  const per = [...said.line.matchAll(PER)].flatMap((match) => {
    const lead = said.line.slice(Math.max(0, match.index - 50), match.index);
    return MEAN.test(lead) || match[0].includes('mỗi')
      ? meanOf(said, match, match[1] ?? '', match[2] ?? '')
      : [];
  });
  const each = [...said.line.matchAll(EACH)].flatMap((match) =>
    meanOf(said, match, match[2] ?? '', match[1] ?? ''),
  );
  return [...per, ...each];
}

function meanOf(
  said: Said,
  { index, 0: found }: RegExpExecArray,
  unit: string,
  each: string,
): readonly Mean[] {
  const [figure] = figuresIn(said, index, index + found.length);
  if (!figure || figure.hedged || figure.sign !== '#') return [];
  if (THEN_IN_BRACKET.test(said.line.slice(0, figure.at))) return [];
  const mean = amountOf(said, figure);
  const pairs = countsOf(said, figure, each).flatMap((count) =>
    countsOf(said, figure, unit)
      .map((total) => ({ total: amountOf(said, total), count: count.value }))
      .filter(
        ({ total, count: many }) => many > 0 && total.figure !== count && total.value >= many,
      ),
  );
  const made = pairs.map((pair) => ({
    ...pair,
    exact: pair.total.value / pair.count / mean.scale,
  }));
  const step = 1 / 10 ** decimalsOf(figure.digits);
  if (made.some(({ exact }) => Math.abs(exact - figure.value) < step)) return [];
  const meant = ofWhole(made);
  const near = meant.filter(({ exact }) =>
    isNearMiss(figure.value, Number(exact.toFixed(decimalsOf(figure.digits)))),
  );
  const [only, another] = meant.length === 1 ? meant : near;
  if (!only || another) return [];
  const right = printNumber(Number(only.exact.toFixed(Math.max(decimalsOf(figure.digits), 2))));
  const places = [only.total.figure.at, index, index + found.length];
  const text = quoted(said, Math.min(...places), Math.max(...places));
  const total = only.total.value / mean.scale;
  return [
    {
      total,
      count: only.count,
      mean: figure.value,
      right,
      unit: unit.trim(),
      each: each.trim(),
      text,
    },
  ];
}

/** `42 gian hàng, gồm 28 gian … và 14 gian …`: the whole is meant, not a part of it. */
function ofWhole<T extends { readonly count: number }>(pairs: readonly T[]): readonly T[] {
  const counts = [...new Set(pairs.map(({ count }) => count))];
  const [most = 0, ...parts] = counts.sort((a, b) => b - a);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.length > 1 && sum === most ? pairs.filter(({ count }) => count === most) : pairs;
}

/** Counts of the sentence whose thing begins with the unit's first word; money in whatever measure. */
function countsOf(said: Said, mean: Figure, unit: string): readonly Figure[] {
  const [first = ''] = unit.trim().split(' ');
  const money = amountOf(said, mean).unit === 'đồng' && /^(?:tỷ|triệu|nghìn|đồng)$/u.test(first);
  return said.figures.filter((figure) => {
    const whole = figure.sign === '÷' && figure.value === figure.whole;
    if ((figure.sign !== '#' && !whole) || figure.at === mean.at || figure.hedged) return false;
    // What it grew by, and another mean, are no total.
    if (isGain(said, figure) || isAverage(said, figure)) return false;
    if (/^[^,;.#]{0,24}\//u.test(said.line.slice(figure.at + 1, figure.at + 30))) return false;
    const own = amountOf(said, figure);
    const unit = unitOf(said, figure) ?? '';
    return money ? own.unit === 'đồng' : unit === first || (first === 'người' && unit === 'nhân');
  });
}
