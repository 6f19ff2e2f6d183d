import { readNumber } from '../../number/readNumber';
import { maskReferences } from './maskReferences';
import { SPLIT_PAIRS } from './splitPairs';

/** `toàn trình 1.701 hồ sơ, đạt 70%`: one of two parts that leave nothing out, and the share given to it. */
export interface SharedPart {
  readonly part: number;
  /** As printed, without the sign. */
  readonly percent?: string;
}

/** Two parts of one whole. */
export interface PairedShares {
  readonly parts: readonly [SharedPart, SharedPart];
  readonly whole: number;
  /** The sentence gives the whole, too. */
  readonly stated: boolean;
}

interface Segment {
  readonly text: string;
  readonly number?: number;
  readonly unit?: string;
  readonly percent?: string;
}

const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const COUNT = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})(?![\d.,]*\s?[%/\d])(?: (\p{L}+))?`,
  'gu',
);
const SHARE = new RegExp(
  String.raw`^(?:(?:đạt|chiếm|bằng|tương ứng)(?: tỷ lệ)? )?(${NUMBER}) ?%$`,
  'iu',
);

const TOGETHER = /trước hạn(?: và|,| hoặc) đúng hạn/giu;

/** Pairs of a sentence whose parts stand side by side, of one unit, at least one with its share behind it. */
export function pairedShares(text: string): readonly PairedShares[] {
  if (!text.includes('%')) return [];
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const segments = segmentsOf(maskReferences(sentence));
    return SPLIT_PAIRS.flatMap(([one, other]) => pairOf(segments, one, other));
  });
}

function segmentsOf(masked: string): readonly Segment[] {
  const parts = masked
    .replace(TOGETHER, 'đúng hạn')
    .split(/,(?!\d)|[;:()]|(?<!\p{L})(?:và(?!\p{L})|có(?= \d))|[./!?]+$/u);
  return parts.map((part) => segmentOf(part.trim())).filter(({ text }) => text !== '');
}

function segmentOf(text: string): Segment {
  const percent = SHARE.exec(text)?.[1];
  if (percent !== undefined) return { text, percent };
  const [count, ...others] = [...text.matchAll(COUNT)];
  const number = readNumber(count?.[1] ?? '')?.number;
  if (number === undefined || others.length > 0) return { text };
  return { text, number, ...(count?.[2] !== undefined && { unit: count[2] }) };
}

function pairOf(segments: readonly Segment[], one: RegExp, other: RegExp): readonly PairedShares[] {
  const a = onlyOne(segments, one, other);
  const b = onlyOne(segments, other, one);
  if (a === undefined || b === undefined || Math.abs(a - b) > 2) return [];
  const [first, second] = [partAt(segments, a), partAt(segments, b)];
  const units = new Set([segments[a]?.unit, segments[b]?.unit].filter((unit) => unit));
  if (!first || !second || units.size > 1) return [];
  const whole = first.part + second.part;
  const stated = segments.some(({ number }, at) => number === whole && at !== a && at !== b);
  return [{ parts: [first, second], whole, stated }];
}

/** The one segment that counts what is named so; where several do, which is meant is not known. */
function onlyOne(segments: readonly Segment[], named: RegExp, other: RegExp): number | undefined {
  const found = segments.flatMap(({ text }, at) => (named.test(text) ? [at] : []));
  const [at = -1] = found;
  const segment = segments[at];
  if (found.length !== 1 || segment?.number === undefined) return undefined;
  return other.test(segment.text) ? undefined : at;
}

function partAt(segments: readonly Segment[], at: number): SharedPart | undefined {
  const part = segments[at]?.number;
  const percent = segments[at + 1]?.percent;
  return part === undefined ? undefined : { part, ...(percent !== undefined && { percent }) };
}
