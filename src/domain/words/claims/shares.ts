import { percentOf, printShare } from '../../number/percent';
import { haveSameDigits } from '../fingers';
import { OPPOSITES, SHARE_VERBS } from '../lexicon';
import { figuresIn, type Figure, type Said } from '../read';
import { roundsTo } from '../roundsTo';
import { isAverage, isGain, unitOf } from '../units';

/** A share that its own sentence denies. */
export interface WrongShare {
  readonly part: number;
  readonly whole: number;
  readonly percent: string;
  /** What it comes to, with its sign: `70%`. */
  readonly right: string;
  /** The other part's share, right or absent. */
  readonly other?: string;
}

/** Shares of counts that a sentence gives, where its own figures deny them. */
export function wrongSharesIn(said: Said): readonly WrongShare[] {
  if (!said.line.includes('%') || !said.line.includes('#')) return [];
  const named = OPPOSITES.filter(([one, other]) => one.test(said.line) && other.test(said.line));
  const segments = named.length > 0 ? segmentsOf(said) : [];
  const paired = named.flatMap(([one, other]) => pairOf(segments, one, other));
  const ofPairs = paired.flatMap(({ first, second, whole, stated }) => [
    ...faultOf(first, second, whole, stated),
    ...faultOf(second, first, whole, stated),
  ]);
  const known = new Set(ofPairs.map(({ percent }) => percent));
  return [...ofPairs, ...ofWholes(said).filter(({ percent }) => !known.has(percent))];
}

/** `toàn trình 1.701 hồ sơ, đạt 70%`: what one stretch between commas counts, or the share it gives. */
interface Segment {
  readonly text: string;
  readonly number?: number;
  readonly unit?: string;
  readonly percent?: string;
}

interface Part {
  readonly part: number;
  readonly percent?: string;
}

const SHARE = new RegExp(
  String.raw`^(?:(?:${SHARE_VERBS})(?: tỷ lệ)? )?%(?! (?:kế hoạch|dự toán|mục tiêu|chỉ tiêu))(?: (?:số |tổng số )?\p{L}+){0,4}$`,
  'u',
);
const TOGETHER = /trước hạn(?: và|,| hoặc) đúng hạn/gu;
const BETWEEN = /,|[;()]|(?<!\p{L})(?:và(?!\p{L})|có(?= #))|[./!?]+$/gu;

function segmentsOf(said: Said): readonly Segment[] {
  const line = said.line.replace(TOGETHER, (found) => 'đúng hạn'.padStart(found.length));
  const ends = [...line.matchAll(BETWEEN)].map(
    ({ index, 0: found }) => [index, found.length] as const,
  );
  let from = 0;
  return [...ends, [line.length, 0] as const].flatMap(([index, length]) => {
    const segment = segmentOf(said, from, line.slice(from, index));
    from = index + length;
    return segment.text === '' ? [] : [segment];
  });
}

function segmentOf(said: Said, from: number, raw: string): Segment {
  const text = raw.trim();
  const figures = figuresIn(said, from, from + raw.length);
  const [figure, ...others] = figures.filter(({ sign }) => sign === '#' || sign === '%');
  if (!figure || others.length > 0) return { text };
  if (figure.sign === '%') return SHARE.test(text) ? { text, percent: figure.digits } : { text };
  const unit = unitOf(said, figure);
  return { text, number: figure.value, ...(unit !== undefined && { unit }) };
}

/** Two parts of one whole, side by side, of one unit, named by opposite labels. */
function pairOf(segments: readonly Segment[], one: RegExp, other: RegExp) {
  const a = onlyOne(segments, one, other);
  const b = onlyOne(segments, other, one);
  if (a === undefined || b === undefined || Math.abs(a - b) > 2) return [];
  const [first, second] = [partAt(segments, a), partAt(segments, b)];
  const units = new Set([segments[a]?.unit, segments[b]?.unit].filter((unit) => unit));
  if (!first || !second || units.size > 1) return [];
  const whole = first.part + second.part;
  const stated = segments.some(({ number }, at) => number === whole && at !== a && at !== b);
  return [{ first, second, whole, stated }];
}

/** The one segment that counts what is named so; where several do, which is meant is not known. */
function onlyOne(segments: readonly Segment[], named: RegExp, other: RegExp): number | undefined {
  const found = segments.flatMap(({ text }, at) => (named.test(text) ? [at] : []));
  const [at = -1] = found;
  const segment = segments[at];
  if (found.length !== 1 || segment?.number === undefined) return undefined;
  return other.test(segment.text) ? undefined : at;
}

function partAt(segments: readonly Segment[], at: number): Part | undefined {
  const part = segments[at]?.number;
  const percent = segments[at + 1]?.percent;
  return part === undefined ? undefined : { part, ...(percent !== undefined && { percent }) };
}

/**
 * Of the two shares the other is right, so both are of this whole; or the sentence gives the whole and the share is the
 * right one with its digits mistyped. Another whole may be meant elsewhere, and 100% is what each part reached.
 */
function faultOf(
  { part, percent }: Part,
  other: Part,
  whole: number,
  stated: boolean,
): readonly WrongShare[] {
  const right = printShare(part, whole);
  if (percent === undefined || right === undefined || percent === '100') return [];
  if (isRight(part, whole, percent)) return [];
  const beside = other.percent !== undefined && isRight(other.part, whole, other.percent);
  if (!beside && !(stated && other.percent === undefined && isSwapped(`${percent}%`, right)))
    return [];
  return [{ part, whole, percent, right, ...(beside && { other: other.percent }) }];
}

function isRight(part: number, whole: number, percent: string): boolean {
  const exact = percentOf(part, whole);
  return exact !== undefined && roundsTo(exact, percent);
}

/** `99,57` for `99,75`. */
function isSwapped(said: string, right: string): boolean {
  return said.length > 3 && haveSameDigits(said, right);
}

/** A count, then its share right behind it. */
const OF_COUNT = new RegExp(
  String.raw`#(?: [^#%÷▤·;:.,()]{0,70}?)?,?\s?\(?(?:${SHARE_VERBS})?(?: tỷ lệ)?\s?%(?!\p{L}| (?!kế hoạch|dự toán|chỉ tiêu)\p{L})`,
  'gu',
);
/** Words that make a count the whole of what follows. */
const WHOLE =
  /(?<!\p{L})(?:trong(?: tổng)?(?: số)?|tổng(?: số| cộng)?(?: \p{L}+){0,6}?(?: là)?:?|trên tổng số|(?:dự toán|kế hoạch|kinh phí|vốn|được giao|được cấp)(?: \p{L}+| ▤){0,5}?)\s$/u;
const PLANNED = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|giao|nhu cầu)(?!\p{L})[^#%÷;.]{0,30}$/u;

/** `Trong 520 hồ sơ có 415 hồ sơ nộp trực tuyến, đạt 79,81%`: of a whole that the sentence names as such. */
function ofWholes(said: Said): readonly WrongShare[] {
  const matches = [...said.line.matchAll(OF_COUNT)];
  if (matches.length === 0) return [];
  const counted = said.figures.filter(({ sign }) => sign === '#');
  const units = new Map(counted.map((one) => [one, unitOf(said, one)]));
  const [wholes, plans] = [WHOLE, PLANNED].map((leads) =>
    counted.filter((one) => isLed(said, one, leads)),
  );
  return matches.flatMap(({ index, 0: found }): WrongShare[] => {
    const [count, share] = figuresIn(said, index, index + found.length);
    if (!count || share?.sign !== '%' || share.hedged || count.hedged) return [];
    // `tăng 700 hồ sơ (20%)`: of what there was before.
    if (isAverage(said, count) || isGain(said, count)) return [];
    const isLike = (one: Figure): boolean => one !== count && units.get(one) === units.get(count);
    const planned = /^ (?:kế hoạch|dự toán|chỉ tiêu)/u.test(said.line.slice(share.at + 1));
    const [whole, second] = ((planned ? plans : wholes) ?? []).filter(
      (one) => one.at < count.at && one.value >= count.value && isLike(one),
    );
    const right = whole && printShare(count.value, whole.value);
    if (!whole || second || right === undefined) return [];
    // What any two counts of the sentence give is some share of it.
    const all = [...new Set([count, ...counted.filter(isLike)].map(({ value }) => value))];
    if (all.some((a) => all.some((b) => isRight(a, b, share.digits)))) return [];
    return [{ part: count.value, whole: whole.value, percent: share.digits, right }];
  });
}

/** A count behind words that make it the whole of what follows. */
function isLed({ line }: Said, { at, hedged }: Figure, leads: RegExp): boolean {
  return !hedged && leads.test(line.slice(Math.max(0, at - 60), at));
}
