import type { PeriodKind } from '../../sheets/info';
import { citationsIn } from './citations';
import { daysIn, pairsIn } from './datesIn';
import { dateMoves, type SpanTurn } from './dateMoves';
import { periodNames, tellsCourse, type Turn } from './periodNames';
import { type Piece, type Stretch, overlaps, stretchOf } from './piece';

/** What the words of the old period become. */
export interface WordTurns {
  readonly kind: PeriodKind;
  readonly names: readonly Turn[];
  readonly spans: readonly SpanTurn[];
}

/** How a text is looked at. */
export interface TextScope {
  /** Stretches that may move; without it the whole text. */
  readonly only?: readonly Stretch[];
  /** Trích yếu: a name of the old period at its end is the report's own. */
  readonly title?: boolean;
  /** What stands in the cell's row and column. */
  readonly beside?: readonly string[];
}

/** A text with its words moved on: for certain, and with all that is doubtful too. */
export interface MovedText {
  readonly certain: string;
  readonly all: string;
  /** The doubtful pieces: as typed, and what they would become. */
  readonly doubts: readonly { readonly before: string; readonly after: string }[];
}

const FIELD = /\{\{[^{}]*\}\}/gu;
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu;
/** What may follow a report's own period at the end of its title: its days in brackets. */
const TITLE_END = /^[\s,.;]*(?:[(,][^()]*\)?)?[\s.;]*$/u;

/** Moves the typed names and dates of the periods on; all are found in the old text, and changed at once. */
export function moveText(text: string, turns: WordTurns, scope: TextScope = {}): MovedText {
  const pieces = judged(text, candidates(text, turns, scope), scope);
  return {
    certain: replaced(
      text,
      pieces.filter(({ certain }) => certain),
    ),
    all: replaced(text, pieces),
    doubts: pieces
      .filter(({ certain }) => !certain)
      .map(({ index, length, after }) => ({ before: text.slice(index, index + length), after })),
  };
}

/** Dates before names; of two that overlap the first found counts. */
function candidates(
  text: string,
  { kind, names, spans }: WordTurns,
  { beside = [] }: TextScope,
): readonly Piece[] {
  const kept: Piece[] = [];
  const dates = dateMoves(text, spans);
  const found = periodNames(text, kind, names);
  const course = found.length > 0 && [text, ...beside].some((one) => tellsCourse(one, kind, names));
  const named = found.map((piece) =>
    course || hasOtherDays(text, piece, dates) ? { ...piece, certain: false } : piece,
  );
  for (const piece of [...dates, ...named]) {
    const same = text.slice(piece.index, piece.index + piece.length) === piece.after;
    if (!same && !kept.some((one) => overlaps(stretchOf(one), stretchOf(piece)))) kept.push(piece);
  }
  return kept.sort((a, b) => a.index - b.index);
}

/** Whether days that are none of the period's stand right behind its name: `tuần 14, từ 19/3 - 25/3`. */
function hasOtherDays(text: string, name: Piece, dates: readonly Piece[]): boolean {
  const end = name.index + name.length;
  const behind = pairsIn(text, daysIn(text)).find(
    ({ from }) =>
      from.index >= end && /^[\s,(:]*(?:từ\s+)?(?:ngày\s+)?$/iu.test(text.slice(end, from.index)),
  );
  if (!behind || behind.from.field || behind.to.field) return false;
  return !dates.some(({ index }) => index === behind.from.index || index === behind.to.index);
}

function judged(
  text: string,
  pieces: readonly Piece[],
  { only, title = false }: TextScope,
): readonly Piece[] {
  if (pieces.length === 0) return pieces;
  const { closed, doubtful } = citationsIn(text);
  const fields = stretches(text, FIELD);
  const quoted = stretches(text, QUOTED);
  const within = (piece: Piece, where: readonly Stretch[]): boolean =>
    where.some((one) => overlaps(one, stretchOf(piece)));
  return pieces.flatMap((piece) => {
    if (within(piece, fields) || (only && !within(piece, only))) return [];
    const endsTitle =
      title && piece.own === true && TITLE_END.test(text.slice(piece.index + piece.length));
    if (within(piece, closed) && !endsTitle) return [];
    const open = endsTitle || !(within(piece, doubtful) || within(piece, quoted));
    return [open ? piece : { ...piece, certain: false }];
  });
}

function stretches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function replaced(text: string, pieces: readonly Piece[]): string {
  let at = 0;
  let out = '';
  for (const { index, length, after } of pieces) {
    out += text.slice(at, index) + after;
    at = index + length;
  }
  return out + text.slice(at);
}
