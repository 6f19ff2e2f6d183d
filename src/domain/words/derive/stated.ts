import { tokensOf } from '../known/tokens';
import { agrees, HARDLY, likeness, type Way } from './conclude';
import { SPAN } from './means/meansOfSpan';
import {
  type Background,
  isBareCount,
  isOneUnit,
  isWhole,
  leadOf,
  type Num,
  plain,
  printed,
  type Scope,
  shown,
  type Stated,
  sumOfAll,
  tailOf,
} from './numbers';

const PLANNED = /(?:kế hoạch|mục tiêu|dự toán|cùng kỳ|chỉ tiêu|kỳ trước|năm trước|nhu cầu)/u;
const GENERAL: ReadonlySet<string> = new Set('tổng số cả toàn xã phường đặc khu'.split(' '));
/** A long number that fingers made is meant where the words leave it open; a short one only where they name the whole. */
export const OPEN = 1.5;
export const NAMED = 4;

/** Wholes of a share that stand elsewhere: `860 hộ nghèo (45% số hộ)`. */
export function statedWholes(
  scope: Scope,
  share: Num,
  part: Num,
  background: Background,
): readonly Way[] {
  const words = /^(?: (?:của )?[\p{L}]+){0,6}/u.exec(tailOf(scope, share, 40))?.[0] ?? '';
  const tail = words.replace(/ dân số(?!\p{L})/u, ' nhân khẩu');
  if (PLANNED.test(tail)) return [];
  const named = tokensOf(tail).filter((word) => !GENERAL.has(word));
  const units = new Set([part.unit, named[0]]);
  const wholes = [...units].flatMap((unit) =>
    statedOf(background, unit).filter(({ value }) => value > part.value),
  );
  const bearing = wholes.filter(({ words, unit }) =>
    named.every((word) => words.has(word) || word === unit),
  );
  // `số hộ`: those that are told beside the people, where any are.
  const peopled = / số hộ$/u.test(tail) ? bearing.filter(({ words }) => words.has('khẩu')) : [];
  const meant = peopled.length > 0 ? peopled : bearing;
  const values = new Set(meant.map(({ value }) => value));
  return wholes.flatMap((whole): readonly Way[] => {
    const isNamed = named.length > 0 && values.size === 1 && meant.includes(whole);
    if (isNamed) return [wayOf(part, whole, NAMED)];
    if (!isNear(share, percentOf(part, whole))) return [];
    return [{ ...wayOf(part, whole, isTold(scope, whole) ? OPEN : 0), elsewhere: true }];
  });
}

function wayOf(part: Num, whole: Stated, score: number): Way {
  return {
    value: percentOf(part, whole),
    how: `${shown(part)}/${printed(whole.value / part.scale)}`,
    score,
    at: part.at,
  };
}

function percentOf(part: Num, whole: Stated): number {
  return (part.value / whole.value) * 100;
}

/** What is left of a whole that stands elsewhere, or that a part and its share tell: `868 ha, bằng 70%; còn 372 ha`. */
export function statedRests(
  scope: Scope,
  left: Num,
  parts: readonly Num[],
  background: Background,
): readonly Way[] {
  return parts.flatMap((part) => [
    ...statedOf(background, left.unit)
      .filter(({ value }) => value > part.value && isNear(left, value - part.value))
      .map((whole) => ({
        value: whole.value - part.value,
        how: `${printed(whole.value / part.scale)} − ${shown(part)}`,
        score: isTold(scope, whole) ? OPEN : 0,
        elsewhere: true as const,
        at: part.at,
      })),
    ...impliedRests(scope, left, part),
  ]);
}

/** `50.400 lượt tương tác, bình quân 300 lượt mỗi tin, bài`: of so many as stand elsewhere, where that comes out even. */
export function statedMeans(
  scope: Scope,
  mean: Num,
  totals: readonly Num[],
  each: string | undefined,
  background: Background,
): readonly Way[] {
  // `31 ngày` that another paragraph tells is of another month.
  if (SPAN.test(each ?? '')) return [];
  const inAll = isOfSome(scope, mean, each) ? undefined : background.inAll?.().get(each ?? '');
  const counts = statedOf(background, each).map(({ value }) => value);
  return totals.flatMap((total) =>
    [...counts, ...(inAll === undefined ? [] : [inAll])]
      .filter((many) => many < total.value)
      .map((many): Way => {
        const value = total.value / many;
        const isEven = Math.abs(Math.round(value / mean.step) - value / mean.step) < 1e-9;
        const how = `${plain(total)} : ${printed(many)}`;
        return { value, how, score: isEven ? EVEN : 0, elsewhere: true, at: total.at };
      }),
  );
}

/** `Các tổ còn lại …`, `các thôn vùng cao`: not of all. */
const isOfSome = (scope: Scope, mean: Num, each = ''): boolean =>
  leadOf(scope, mean, 200)
    .split(`các ${each} `)
    .slice(1)
    .some((rest) => SOME.test(rest));
const SOME = /^(?:này|kia|còn|vùng|khó|đặc|thuộc|ở|trên|chưa|có|nói|xa|mới|biên)(?!\p{L})/u;

/** Enough for what is near or a slip of fingers. */
const EVEN = 3;

/** A whole number of things, to the last digit of the share, is no chance. */
function impliedRests({ nums, line }: Scope, left: Num, part: Num): readonly Way[] {
  const share = nums[nums.indexOf(part) + 1];
  if (share?.sign !== '%' || share.hedged || share.value <= 0 || share.value >= 100) return [];
  const gap = line.slice(part.at + 1, share.at);
  if (gap.length > 60 || !/(?:\(|đạt |chiếm |bằng |tức |tỷ lệ )$/u.test(gap)) return [];
  if (PLANNED.test(line.slice(share.at, share.at + 30).split(/[,;.]/u)[0] ?? '')) return [];
  const whole = (part.value / share.value) * 100;
  if (!isWhole(whole, part.scale) || part.unit !== left.unit) return [];
  const value = whole - part.value;
  const way: Way = {
    value,
    how: `${shown(part)} : ${shown(share)} − ${shown(part)}`,
    score: share.sentence === left.sentence ? 3 : 1,
    at: part.at,
  };
  return [
    way,
    ...besideIt(nums, left).map((more) => ({ value: value - more, how: '', score: HARDLY })),
  ];
}

/** `đã giải quyết 873 hồ sơ (97%), đang giải quyết 20 hồ sơ, trả lại 7 hồ sơ`: what those told behind a rest make, that are left as well. */
function besideIt(nums: readonly Num[], left: Num): readonly number[] {
  const behind = nums.slice(nums.indexOf(left) + 1);
  const end = behind.findIndex(
    (one) => !isBareCount(one) || one.sentence !== left.sentence || !isOneUnit(one, left),
  );
  const run = end < 0 ? behind : behind.slice(0, end);
  return run.map((_, last) => sumOfAll(run.slice(0, last + 1)));
}

function statedOf({ stated }: Background, unit: string | undefined): readonly Stated[] {
  return unit === undefined ? [] : (stated?.().get(unit) ?? []);
}

/** What elsewhere makes the number, or fingers make a long number of: nothing else is meant. */
function isNear(num: Num, value: number): boolean {
  return (
    agrees(num, value) ||
    (Math.max(num.value, value) >= LONG * num.step && likeness(num, value) > 2)
  );
}

/** Two digits, rounded up, in the last printed place: what is below is no long number. */
const LONG = 99.5;

/** The paragraph says some of the words that name it. */
export function isTold({ line }: Scope, { words, unit }: Stated): boolean {
  return [...words].filter((word) => word !== unit && line.includes(word)).length > 1;
}
