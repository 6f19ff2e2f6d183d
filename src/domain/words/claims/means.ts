import { printNumber } from '../../vietnamese';
import { figuresIn, quoted, type Figure, type Said } from '../read';
import { decimalsOf } from '../roundsTo';

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

/** `# người/tổ` or `# người mỗi tổ`. */
const PER = /#( \p{L}+(?: \p{L}+)?)(?: ?\/ ?|(?: cho)? mỗi (?=\p{L}))(\p{L}+(?: \p{L}+)?)/gu;
/** `mỗi tổ (có) # người`, `bình quân mỗi lớp # người`. */
const EACH =
  /(?<!\p{L})mỗi (\p{L}+(?: \p{L}+)?)(?: (?:có|là|đạt|được|hỗ trợ|bình quân))* #( \p{L}+(?: \p{L}+)?)/gu;
const MEAN = /(?:bình quân|trung bình|mỗi|\()[^#%÷;]{0,40}$/u;

/** Means of a sentence that names its total and its number, one of each. */
export function meansIn(said: Said): readonly Mean[] {
  if (!/\/|mỗi/u.test(said.line)) return [];
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
  const [mean] = figuresIn(said, index, index + found.length);
  if (!mean || mean.hedged || mean.sign !== '#') return [];
  const totals = countsOf(said, mean, unit.trim());
  const counts = countsOf(said, mean, each.trim());
  const [total, another] = totals;
  const [count, second] = counts;
  if (!total || !count || count.value === 0 || total === count) return [];
  if (totals.some((one) => counts.some((other) => isMean(one, other, mean)))) return [];
  if (another || second) return [];
  const right = printNumber(
    (total.value / count.value).toFixed(Math.max(decimalsOf(mean.digits), 0)),
  );
  const text = quoted(
    said,
    Math.min(total.at, count.at, index),
    Math.max(total.at + 1, count.at + 1, index + found.length),
  );
  return [
    {
      total: total.value,
      count: count.value,
      mean: mean.value,
      right,
      unit: unit.trim(),
      each: each.trim(),
      text,
    },
  ];
}

/** Counts of the sentence whose thing begins with the unit's first word, or ends the unit (`triệu đồng`). */
function countsOf(said: Said, mean: Figure, unit: string): readonly Figure[] {
  const [first = ''] = unit.split(' ');
  return said.figures.filter(({ sign, at, hedged }) => {
    if (sign !== '#' || at === mean.at) return false;
    const words = said.line.slice(at + 1, at + 30);
    return (
      !hedged &&
      new RegExp(`^\\s?${first}(?!\\p{L})`, 'u').test(words) &&
      !/^[^,;.#]{0,24}\//u.test(words)
    );
  });
}

/** Rounded or cut off, either will do. */
function isMean(total: Figure, count: Figure, mean: Figure): boolean {
  const unit = 1 / 10 ** decimalsOf(mean.digits);
  return count.value > 0 && Math.abs(total.value / count.value - mean.value) < unit;
}
