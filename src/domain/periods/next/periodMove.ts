import type { Entries } from '../../entries/entries';
import { infoDate, infoText } from '../../entries/info/infoItems';
import { periodOf, printPeriod, type Period } from '../../figures/period/period';
import { printDay, type Day } from '../../number/dates/date';
import type { InfoField } from '../../sheets/info';
import { type Span, isOnePeriod, shiftFirst, shiftLast, shiftSpan } from '../span';
import { periodAfter, periodBefore } from '../neighbours';

/** A period with its name and its days, as far as they are known. */
export interface DatedPeriod {
  readonly period: Period;
  readonly span?: Span;
}

/** From which period to which the workbook moves. */
export interface PeriodMove {
  readonly old: DatedPeriod;
  readonly next: DatedPeriod;
  /** Before the old one; none where the kind does not recur. */
  readonly before?: DatedPeriod;
  /** Kỳ sau as the old workbook has it, where it does; Lũy kế: the rest of the year. */
  readonly oldSequel?: Partial<Span>;
  readonly newSequel?: Partial<Span>;
  /** First and last day of the next period, each where the old one was given. */
  readonly newDays: Partial<Span>;
  readonly cutOff?: Day;
  /** Sơ kết, Đột xuất: the days end where the officer says. */
  readonly open: boolean;
  /** What differs from what would be expected, in Vietnamese. */
  readonly notes: readonly string[];
}

/** The move from the workbook's period to the next one; `undefined` while Thông tin does not say the period. */
export function periodMove(entries: Entries): PeriodMove | undefined {
  const period = periodOf(entries);
  if (!period) return undefined;
  const typed = typedDates(entries);
  const { kind } = period;
  if (kind === 'Sơ kết' || kind === 'Đột xuất') return openMove(period, typed);
  if (kind === 'Lũy kế') return cumulativeMove(period, typed);
  return recurringMove(period, typed);
}

/** How a period is named to the officer. */
export function periodName({ period }: DatedPeriod): string {
  return printPeriod(period) ?? period.kind.toLowerCase();
}

interface TypedDates {
  readonly from?: Day;
  readonly to?: Day;
  readonly cutOff?: Day;
  readonly sequelFrom?: Day;
  readonly sequelTo?: Day;
}

function typedDates(entries: Entries): TypedDates {
  const day = (field: InfoField, end: 'from' | 'to'): Day | undefined =>
    infoText(entries, field) === '' ? undefined : infoDate(entries, field)?.[end];
  return dropBlanks({
    from: day('tu_ngay', 'from'),
    to: day('den_ngay', 'to'),
    cutOff: day('chot_so_lieu', 'to'),
    sequelFrom: day('ky_sau_tu_ngay', 'from'),
    sequelTo: day('ky_sau_den_ngay', 'to'),
  });
}

function openMove(period: Period, typed: TypedDates): PeriodMove {
  const dated: DatedPeriod = { period, ...spanOf(typed) };
  return {
    old: dated,
    next: { period },
    newDays: dropBlanks({ from: typed.from }),
    open: true,
    notes: [],
    ...cutOffOf(typed),
  };
}

function cumulativeMove(period: Period, typed: TypedDates): PeriodMove {
  const after = periodAfter(period, undefined) ?? period;
  const turns = after.year !== period.year;
  const span = spanOf(typed).span;
  const from = typed.from === undefined ? undefined : shiftFirst(typed.from, turns ? 12 : 0);
  const to = typed.to === undefined ? undefined : shiftLast(typed.to, 1);
  const before = periodBefore(period, undefined);
  return {
    old: { period, ...(span && { span }) },
    next: { period: after, ...spanOf(dropBlanks({ from, to })) },
    ...(before && {
      before: { period: before, ...(span && { span: { ...span, to: shiftLast(span.to, -1) } }) },
    }),
    oldSequel: dropBlanks({ from: typed.sequelFrom, to: typed.sequelTo }),
    newDays: dropBlanks({ from, to }),
    newSequel: restOfYear(typed, to),
    ...cutOffOf(typed),
    open: false,
    notes: [],
  };
}

/** Starts the day after and keeps its end; nothing where it would end before it begins, or was empty. */
function restOfYear({ sequelFrom, sequelTo }: TypedDates, to: Day | undefined): Partial<Span> {
  if (to === undefined) return {};
  if (sequelTo !== undefined && sequelTo < to + 1) return {};
  return dropBlanks({ from: sequelFrom === undefined ? undefined : to + 1, to: sequelTo });
}

function recurringMove(period: Period, typed: TypedDates): PeriodMove {
  const { kind } = period;
  const span = spanOf(typed).span;
  const computed = nextSpan(kind, typed, 1);
  const sequel = sequelSpan(typed);
  const taken =
    sequel && sequel.from === (typed.to ?? 0) + 1 && isOnePeriod(kind, sequel) ? sequel : undefined;
  const next = taken ?? computed;
  const earlier = span && shiftSpan(kind, span, -1);
  const before = periodBefore(period, earlier);
  const after = periodAfter(period, next) ?? period;
  const newSequel = next && shiftSpan(kind, next, 1);
  return {
    old: { period, ...(span && { span }) },
    next: { period: after, ...(next && { span: next }) },
    ...(before && { before: { period: before, ...(earlier && { span: earlier }) } }),
    oldSequel: dropBlanks({ from: typed.sequelFrom, to: typed.sequelTo }),
    newSequel: dropBlanks({
      from: typed.sequelFrom === undefined ? undefined : newSequel?.from,
      to: typed.sequelTo === undefined ? undefined : newSequel?.to,
    }),
    newDays: shiftedDays(kind, typed, next),
    ...cutOffOf(typed),
    open: false,
    notes: differences(typed, sequel, next, computed),
  };
}

/** What is named: Kỳ sau as typed was not taken, or was taken though the old days would lead elsewhere. */
function differences(
  { to }: TypedDates,
  sequel: Span | undefined,
  next: Span | undefined,
  computed: Span | undefined,
): readonly string[] {
  if (!sequel || !next || !computed) return [];
  if (!sameSpan(sequel, next))
    return [
      `Kỳ sau đang ghi ${printSpan(sequel)}${to !== undefined && sequel.from !== to + 1 ? `, không nối tiếp Đến ngày ${printDay(to)}` : ', không phải một kỳ cùng loại'}; kỳ mới lấy ${printSpan(next)}.`,
    ];
  if (sameSpan(next, computed)) return [];
  return [
    `Kỳ mới lấy ngày đã ghi ở Kỳ sau: ${printSpan(next)}; tính theo kỳ cũ thì là ${printSpan(computed)}.`,
  ];
}

/** Where only one of the two days is given, it moves alone. */
function shiftedDays(
  kind: Period['kind'],
  { from, to }: TypedDates,
  next: Span | undefined,
): Partial<Span> {
  const alone = (day: Day | undefined): Span | undefined =>
    day === undefined ? undefined : shiftSpan(kind, { from: day, to: day }, 1);
  return dropBlanks({
    from: from === undefined ? undefined : (next ?? alone(from))?.from,
    to: to === undefined ? undefined : (next ?? alone(to))?.to,
  });
}

function nextSpan(kind: Period['kind'], { from, to }: TypedDates, by: number): Span | undefined {
  return from === undefined || to === undefined ? undefined : shiftSpan(kind, { from, to }, by);
}

function sequelSpan({ sequelFrom, sequelTo }: TypedDates): Span | undefined {
  return sequelFrom === undefined || sequelTo === undefined
    ? undefined
    : { from: sequelFrom, to: sequelTo };
}

function spanOf({ from, to }: TypedDates): { readonly span?: Span } {
  return from === undefined || to === undefined ? {} : { span: { from, to } };
}

function cutOffOf({ cutOff }: TypedDates): { readonly cutOff?: Day } {
  return cutOff === undefined ? {} : { cutOff };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

function printSpan({ from, to }: Span): string {
  return `${printDay(from)} - ${printDay(to)}`;
}

type WithoutBlanks<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function dropBlanks<T extends Record<string, Day | undefined>>(days: T): WithoutBlanks<T>;
function dropBlanks(days: Record<string, Day | undefined>): Record<string, Day> {
  const kept: Record<string, Day> = {};
  for (const [key, day] of Object.entries(days)) if (day !== undefined) kept[key] = day;
  return kept;
}
