import { ROMAN_QUARTERS, type Period } from '../../figures/period/period';
import type { PeriodKind } from '../../sheets/info';
import { periodBefore } from '../neighbours';
import { digitsInForm } from '../next/info/numberInForm';
import { monthDigits } from '../next/info/dateInForm';
import type { Piece } from './piece';

/** A period and the one after it, which its name becomes. */
export interface Turn {
  readonly role: 'before' | 'old' | 'next';
  readonly from: Period;
  readonly to: Period;
}

const YEAR = String.raw`(?:(\s*\/\s*|,?\s+năm\s+)(\d{4}))?`;
const SHAPES: Readonly<Partial<Record<PeriodKind, RegExp>>> = {
  Tuần: new RegExp(
    String.raw`(?<!\p{L}|(?:mỗi|hằng|hàng|một|hai|ba|bốn)\s+)(tuần\s+(?:thứ\s+)?)(\d{1,2})(?!\d)${YEAR}`,
    'giu',
  ),
  Tháng: new RegExp(
    String.raw`(?<!\p{L}|ngày\s+\d{1,2}\s+|\d\s+)(tháng\s+)(\d{1,2})(?!\d)${YEAR}(?!\s?\/)`,
    'giu',
  ),
  Quý: new RegExp(String.raw`(?<!\p{L})(quý\s+)(IV|I{1,3}|[1-4])(?![\p{L}\d])${YEAR}`, 'giu'),
  '6 tháng': /(?<![\d/,.])(0?6\s+tháng\s+)(đầu|cuối)(?:(\s+năm\s*\/?\s*)(\d{4})?)/giu,
  '9 tháng': /(?<![\d/,.])(0?9\s+tháng\s+(?:đầu\s+)?năm)()(\s+)(\d{4})/giu,
  Năm: /(?<!\p{L})(?<!(?:tháng|quý)\s+(?:\d{1,2}|[IV]{1,3}),?\s+)(năm)()(\s+)(\d{4})(?!\s?[-–]\s?\d)/giu,
  'Lũy kế': /(?<![\d/,.])()(\d{1,2})(\s+tháng\s+(?:đầu\s+)?năm\s*)(\d{4})?(?!\d)/giu,
};
/** What may stand behind `tuần n`: punctuation, a bracket, a date, the end. */
const AFTER_WEEK =
  /^(?:$|\s*[.,;:!?()[\]{}"”“»…/\n]|\s*[-–—]\s*(?!\d+(?![\d/.]))|\s+(?:từ\s+)?(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d)/u;
const LISTED =
  /^\s*(?:,|và|-|–|đến)\s*(?:tháng\s+|tuần\s+|quý\s+)?(?:\d{1,2}(?![\d.]|\s?%|\s+\p{L})|[IV]{1,3}(?![\p{L}]))/iu;
const RANGE_START = /từ\s+$/iu;
const OPEN_YEAR = /(?:đến|từ|cuối|đầu|giai đoạn|nhiệm kỳ|tầm nhìn)\s+$/iu;

/** Names of the period before, the old and the next one, each with the name that takes its place. */
export function periodNames(
  text: string,
  kind: PeriodKind,
  turns: readonly Turn[],
): readonly Piece[] {
  const matches = namesIn(text, kind);
  const names = matches.flatMap((match, index) =>
    named(text, kind, { match, follower: matches[index + 1] }, turns),
  );
  return kind === 'Lũy kế' ? [...names, ...restsOfYear(text, turns)] : names;
}

/**
 * Whether a text tells a course that began before what moves on, as `quý I: 20; quý II: 25; quý III: 30` in the third
 * quarter does: where the next period's is to begin, nobody knows.
 */
export function tellsCourse(text: string, kind: PeriodKind, turns: readonly Turn[]): boolean {
  const old = turns.find(({ role }) => role === 'old')?.from;
  const before = turns.find(({ role }) => role === 'before')?.from;
  const second = before && periodBefore(before, undefined);
  const third = second && periodBefore(second, undefined);
  const names = namesIn(text, kind);
  const named = (period: Period | undefined): boolean =>
    period !== undefined &&
    names.some(
      ([, , digits = '', , year]) =>
        numberOf(kind, digits) === period.number && Number(year ?? period.year) === period.year,
    );
  return named(before) && named(second) && (named(old) || named(third));
}

function namesIn(text: string, kind: PeriodKind): readonly RegExpExecArray[] {
  const shape = SHAPES[kind];
  return shape ? [...text.matchAll(shape)] : [];
}

interface Found {
  readonly match: RegExpExecArray;
  /** The next name in the text. */
  readonly follower: RegExpExecArray | undefined;
}

function named(
  text: string,
  kind: PeriodKind,
  { match, follower }: Found,
  turns: readonly Turn[],
): readonly Piece[] {
  const [found, , digits = '', , year] = match;
  const number = numberOf(kind, digits);
  const typedYear = year === undefined ? undefined : Number(year);
  const numbered = turns.filter(({ from }) => from.number === number);
  const fitting = numbered.filter(({ from }) => typedYear === undefined || from.year === typedYear);
  const [turn = yearAgo(numbered, typedYear)] = fitting;
  if (!turn) return [];
  const after = `${rename(kind, match, turn.to)}${sharedYear(text, kind, { match, follower }, { turn, turns })}`;
  if (after === found) return [];
  const sure =
    fitting.length === 1 &&
    stands(text, kind, match) &&
    (kind !== 'Lũy kế' || turn.role !== 'next');
  return [
    {
      index: match.index,
      length: found.length,
      after,
      certain: sure,
      ...(turn.role === 'old' && { own: true }),
    },
  ];
}

/** The same period of the year before or after: perhaps last year's for comparison. */
function yearAgo(numbered: readonly Turn[], year: number | undefined): Turn | undefined {
  const [one] = numbered;
  if (!one || year === undefined || Math.abs(one.from.year - year) !== 1) return undefined;
  const by = year - one.from.year;
  return {
    role: one.role,
    from: { ...one.from, year },
    to: { ...one.to, year: one.to.year + by },
  };
}

/**
 * `tháng 11, nhiệm vụ tháng 12/2026`: the second name's year is the first's too. Where the new ones differ, the first
 * gets its own behind it: `tháng 12/2026, nhiệm vụ tháng 01/2027`.
 */
function sharedYear(
  text: string,
  kind: PeriodKind,
  { match, follower }: Found,
  { turn, turns }: { readonly turn: Turn; readonly turns: readonly Turn[] },
): string {
  if (!follower || match[4] !== undefined) return '';
  const { from, to } = turn;
  const [, , digits = '', between = '', year] = follower;
  if (Number(year) !== from.year) return '';
  const end = match.index + match[0].length;
  if (/[.:()]|\d{4}/u.test(text.slice(end, follower.index))) return '';
  const parted = turns.some(
    (one) =>
      one.from.year === from.year &&
      one.from.number === numberOf(kind, digits) &&
      one.to.year !== to.year,
  );
  return parted ? `${match[3] === undefined ? between : ' '}${to.year}` : '';
}

/** Whether what stands around a name lets it be one for certain. */
function stands(text: string, kind: PeriodKind, match: RegExpExecArray): boolean {
  const behind = text.slice(match.index + match[0].length);
  const ahead = text.slice(0, match.index);
  if (kind === 'Năm') return !OPEN_YEAR.test(ahead);
  if (kind === 'Tuần' && match[4] === undefined && !AFTER_WEEK.test(behind)) return false;
  if (match[4] === undefined && LISTED.test(behind) && kind !== '6 tháng' && kind !== 'Lũy kế')
    return false;
  return !(RANGE_START.test(ahead) && /^\s+đến\s/iu.test(behind));
}

function rename(kind: PeriodKind, match: RegExpExecArray, to: Period): string {
  const [, lead = '', digits = '', between = '', year] = match;
  const newYear = year === undefined ? '' : String(to.year);
  return `${lead}${renumber(kind, digits, to.number)}${between}${newYear}`;
}

function renumber(kind: PeriodKind, digits: string, number: number): string {
  if (digits === '') return '';
  if (kind === '6 tháng') return number === 1 ? likeCase(digits, 'đầu') : likeCase(digits, 'cuối');
  if (kind === 'Tháng') return monthDigits(number, digits);
  return digitsInForm(digits, numberOf(kind, digits), number);
}

function likeCase(like: string, word: string): string {
  return like === like.toUpperCase() ? word.toUpperCase() : word;
}

function numberOf(kind: PeriodKind, digits: string): number {
  if (kind === '6 tháng') return /^đầu$/iu.test(digits) ? 1 : 2;
  const roman = ROMAN_QUARTERS.findIndex((one) => one === digits.toUpperCase()) + 1;
  return digits === '' ? 1 : roman || Number(digits);
}

const REST = /(?<![\d/,.])(\d{1,2})(\s+tháng\s+cuối\s+năm)(?:(\s+)(\d{4}))?(?!\d)/giu;

/** Lũy kế n: `(12−n) tháng cuối năm` becomes `(11−n) tháng cuối năm`; with none left it is shown only. */
function restsOfYear(text: string, turns: readonly Turn[]): readonly Piece[] {
  const old = turns.find(({ role }) => role === 'old');
  if (!old) return [];
  return [...text.matchAll(REST)].flatMap((match): readonly Piece[] => {
    const [found, digits = '', words = '', blank = '', year] = match;
    const left = 12 - old.from.number;
    if (Number(digits) !== left || (year !== undefined && Number(year) !== old.from.year))
      return [];
    if (left <= 1) return [];
    const after = `${digitsInForm(digits, left, left - 1)}${words}${blank}${year ?? ''}`;
    return [{ index: match.index, length: found.length, after, certain: true, own: true }];
  });
}
