import { readEntries } from '../../domain/entries/readEntries';
import type { Entries } from '../../domain/entries/entries';
import type { Change, Fix } from '../../domain/findings/finding';
import { infoDate } from '../../domain/entries/info/infoItems';
import { placeName } from '../../domain/entries/placeName';
import { nextPeriod, periodOf, printPeriod, type Period } from '../../domain/figures/period/period';
import type { Place } from '../../domain/place';
import type { PeriodDates, PeriodScheme } from '../../domain/figures/period/periodDates';
import { periodDates } from '../../domain/figures/period/periodDates';
import { printDay } from '../../domain/number/dates/date';
import type { Day } from '../../domain/number/dates/date';
import type { InfoField } from '../../domain/sheets/info';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { anchoring } from '../../domain/fixes/anchoring';
import { knownRows } from '../../domain/fixes/knownRows';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';

/** Dates that follow from Loại kỳ, Kỳ số and Năm, and what writes them into Thông tin. */
export interface PeriodProposal {
  /** `here`: the office's own week as it stands; `following`: the seven days after it. */
  readonly scheme: PeriodScheme | 'here' | 'following';
  /** `quý IV/2025`. */
  readonly period: string;
  /** `01/10/2025`, as printed. */
  readonly from: string;
  readonly to: string;
  /** Cells that do not yet say so; empty when all do. */
  readonly fix: Fix;
  /** What those cells are called. */
  readonly nameOf: (place: Place) => string | undefined;
}

/** The dates of the report's period, by the calendar and by Nghị định 09/2019; none where the period is not given. */
export async function proposePeriod(
  press: Press = {},
): Promise<Outcome<readonly PeriodProposal[]>> {
  return run(async (context) => proposals(readEntries(await readGrids(context, press))), press);
}

function proposals(entries: Entries): readonly PeriodProposal[] {
  const period = periodOf(entries);
  if (!period) return [];
  const name = printPeriod(period) ?? '';
  const anchor = anchoring(knownRows(entries));
  return datesOf(entries, period).map(({ scheme, dates, next }) => {
    const changes = datesChanges(entries, dates, next);
    const label = `Điền ngày của ${name}`;
    // Days follow from the calendar alone, and are shown before anything is written.
    const fix = anchor({ label, certain: true, changes });
    const [from, to] = [printDay(dates.from), printDay(dates.to)];
    return { scheme, period: name, from, to, fix, nameOf: (at) => placeName(entries, at) };
  });
}

interface Dated {
  readonly scheme: PeriodProposal['scheme'];
  readonly dates: PeriodDates;
  readonly next: PeriodDates | undefined;
}

/** A week goes on from the office's own, whatever weekday it begins on; the calendar's Monday is for who has none. */
function datesOf(entries: Entries, period: Period): readonly Dated[] {
  const own = period.kind === 'Tuần' ? ownWeek(entries) : undefined;
  if (own) {
    const [following, after] = [later(own, 7), later(own, 14)];
    const offered: readonly Dated[] = [
      { scheme: 'here', dates: own, next: following },
      { scheme: 'following', dates: following, next: after },
    ];
    return offered;
  }
  const next = nextPeriod(period);
  const schemes: readonly PeriodScheme[] =
    period.kind === 'Tuần' ? ['calendar'] : ['calendar', 'decree'];
  return schemes.flatMap((scheme) => {
    const dates = periodDates(period, scheme);
    return dates ? [{ scheme, dates, next: next && periodDates(next, scheme) }] : [];
  });
}

/** The seven days that stand in Từ ngày and Đến ngày. */
function ownWeek(entries: Entries): PeriodDates | undefined {
  const from = infoDate(entries, 'tu_ngay')?.from;
  const to = infoDate(entries, 'den_ngay')?.to;
  return from !== undefined && to === from + 6 ? { from, to } : undefined;
}

function later({ from, to }: PeriodDates, days: number): PeriodDates {
  return { from: from + days, to: to + days };
}

function datesChanges(
  entries: Entries,
  dates: PeriodDates,
  next: PeriodDates | undefined,
): readonly Change[] {
  return [
    ...dateChange(entries, 'tu_ngay', dates.from),
    ...dateChange(entries, 'den_ngay', dates.to),
    ...(next ? dateChange(entries, 'ky_sau_tu_ngay', next.from) : []),
    ...(next ? dateChange(entries, 'ky_sau_den_ngay', next.to) : []),
  ];
}

/** Nothing where the item is missing or says so already. */
function dateChange({ info }: Entries, field: InfoField, day: Day): readonly Change[] {
  const entry = info.items.get(field)?.entry;
  if (!entry || entry.at.cell === '') return [];
  const { meaning } = entry;
  if (meaning.kind === 'date' && meaning.span.from === day && meaning.span.to === day) return [];
  return [{ ...entry.at, before: entry.formula ?? entry.raw, after: day, format: 'dd/mm/yyyy' }];
}
