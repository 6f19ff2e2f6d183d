import { fromDay, type Day } from '../../number/dates/date';
import { dayDigits, monthDigits } from '../next/info/dateInForm';
import type { Span } from '../span';
import { LEAD, WEEKDAY, daysIn, pairsIn, type TypedDay, type TypedPair } from './datesIn';
import type { Piece } from './piece';

/** Days of a period and what they become. */
export interface SpanTurn {
  readonly role: 'before' | 'old' | 'next';
  readonly from: Span;
  readonly to: Span;
  /** What they become is not known for certain. */
  readonly doubtful?: true;
}

const UP_TO = new RegExp(String.raw`(?:đến hết|tính đến(?:\s+hết)?)\s+${LEAD}$`, 'iu');
type End = 'from' | 'to';

/** Typed days of the periods that move on: pairs, halves of pairs beside a field, and days after `đến hết ngày`. */
export function dateMoves(text: string, turns: readonly SpanTurn[]): readonly Piece[] {
  const days = daysIn(text);
  const pairs = pairsIn(text, days);
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const lone = days.filter((day) => !day.field && !paired.has(day));
  return [
    ...pairs.flatMap((pair) => pairMoves(pair, turns)),
    ...lone.flatMap((day) => loneMove(text, day, turns)),
  ].map((move) => (keepsWeekday(text, move) ? move : { ...move, certain: false }));
}

/** `thứ Tư, ngày 15/4` is Wednesday after a week, but not after a month. */
function keepsWeekday(text: string, { index, length, shift = 0 }: Piece): boolean {
  const named =
    WEEKDAY_BEFORE.test(text.slice(0, index)) || WEEKDAY_BEHIND.test(text.slice(index + length));
  return !named || shift % 7 === 0;
}

const WEEKDAY_BEFORE = new RegExp(String.raw`${WEEKDAY}\s*,?\s*(?:ngày\s+)?$`, 'iu');
const WEEKDAY_BEHIND = new RegExp(String.raw`^\s*\(${WEEKDAY}`, 'iu');

function pairMoves(pair: TypedPair, turns: readonly SpanTurn[]): readonly Piece[] {
  const { from, to } = pair;
  if (from.field) return halfMove(to, 'to', turns);
  if (to.field) return halfMove(from, 'from', turns);
  const fitting = distinct(turns.filter((turn) => isSpan(pair, turn.from)));
  const [turn] = fitting;
  if (turn) return rewritePair(pair, turn, fitting.length === 1);
  return endOnly(pair, turns);
}

/** A stretch from the year's start, or from anywhere `đến hết ngày`: its end moves alone. */
function endOnly({ from, to, joint }: TypedPair, turns: readonly SpanTurn[]): readonly Piece[] {
  const starts = `${Number(from.day)}/${Number(from.month)}`;
  const sure = starts === '1/1' || starts === '15/12' || /hết/iu.test(joint);
  return endMove(to, turns, sure);
}

function halfMove(day: TypedDay, end: End, turns: readonly SpanTurn[]): readonly Piece[] {
  const fitting = distinct(turns.filter((turn) => isDay(day, turn.from[end])));
  const [turn] = fitting;
  return turn ? [piece(day, print(day, turn.to[end]), fitting.length === 1, turn, end)] : [];
}

function loneMove(text: string, day: TypedDay, turns: readonly SpanTurn[]): readonly Piece[] {
  if (UP_TO.test(text.slice(0, day.index))) return endMove(day, turns, true);
  const old = turns.filter(({ role }) => role === 'old');
  return day.year === '' ? [] : endMove(day, old, false);
}

function endMove(day: TypedDay, turns: readonly SpanTurn[], sure: boolean): readonly Piece[] {
  const fitting = distinct(turns.filter((turn) => isDay(day, turn.from.to)));
  const [turn] = fitting;
  return turn ? [piece(day, print(day, turn.to.to), sure && fitting.length === 1, turn, 'to')] : [];
}

function distinct(turns: readonly SpanTurn[]): readonly SpanTurn[] {
  const seen = new Set<string>();
  return turns.filter(({ to }) => {
    const key = `${to.from}-${to.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isSpan({ from, to }: TypedPair, span: Span): boolean {
  const start = fromDay(span.from);
  const month = from.month === '' ? to.month : from.month;
  const year = from.year !== '' ? from.year : from.month === '' ? to.year : '';
  return (
    isDay(to, span.to) &&
    Number(from.day) === start.day &&
    Number(month) === start.month &&
    (year === '' || Number(year) === start.year)
  );
}

function isDay({ day, month, year }: TypedDay, wanted: Day): boolean {
  const date = fromDay(wanted);
  return (
    Number(day) === date.day &&
    Number(month) === date.month &&
    (year === '' || Number(year) === date.year)
  );
}

function rewritePair(pair: TypedPair, turn: SpanTurn, certain: boolean): readonly Piece[] {
  const like = sharedForm(pair);
  const [start, end] = [fromDay(turn.to.from), fromDay(turn.to.to)];
  const withYears = start.year !== end.year;
  const needsMonth = pair.from.month !== '' || start.month !== end.month;
  const { to } = pair;
  const from: TypedDay = needsMonth
    ? { ...pair.from, first: pair.from.first || to.first }
    : pair.from;
  const second = to.second || to.first;
  return [
    piece(
      pair.from,
      printAs(from, turn.to.from, like, second, withYears, needsMonth),
      certain,
      turn,
      'from',
    ),
    piece(to, printAs(to, turn.to.to, like, second, withYears, true), certain, turn, 'to'),
  ];
}

/** What the padding of day and month is taken from: the half that tells it. */
function sharedForm({ from, to }: TypedPair): { readonly day: string; readonly month: string } {
  const telling = (digits: readonly string[]): string =>
    digits.find((one) => one.length === 1) ??
    digits.find((one) => one.startsWith('0')) ??
    digits.at(-1) ??
    '';
  const months = [from.month, to.month].filter((one) => one !== '');
  return { day: telling([from.day, to.day]), month: telling(months) };
}

function printAs(
  typed: TypedDay,
  wanted: Day,
  like: { readonly day: string; readonly month: string },
  second: string,
  withYear: boolean,
  withMonth: boolean,
): string {
  const date = fromDay(wanted);
  const year = typed.year !== '' || withYear ? `${typed.second || second}${date.year}` : '';
  const month =
    withMonth || year !== '' ? `${typed.first || '/'}${monthDigits(date.month, like.month)}` : '';
  return `${dayDigits(date.day, like.day)}${month}${year}`;
}

function print(typed: TypedDay, wanted: Day): string {
  return printAs(typed, wanted, typed, typed.second || typed.first, false, true);
}

function piece(
  day: TypedDay,
  after: string,
  certain: boolean,
  { role, from, to, doubtful }: SpanTurn,
  end: End,
): Piece {
  return {
    index: day.index,
    length: day.length,
    after,
    certain: certain && doubtful !== true,
    shift: to[end] - from[end],
    ...(role === 'old' && { own: true }),
  };
}
