import { assess } from '../domain/assess';
import type { Entries } from '../domain/entries/entries';
import type { Change, Fix } from '../domain/finding';
import { nextPeriod, periodOf, printPeriod } from '../domain/figures/period';
import type { PeriodDates, PeriodScheme } from '../domain/figures/periodDates';
import { periodDates } from '../domain/figures/periodDates';
import { printDay } from '../domain/number/date';
import type { Day } from '../domain/number/date';
import type { InfoField } from '../domain/sheets/info';
import type { Outcome } from '../excel/outcome';
import type { Press } from '../excel/press';
import { anchoring } from '../domain/rules/anchoring';
import { readGrids } from '../excel/readGrids';
import { run } from '../excel/run';

/** Dates that follow from Loại kỳ, Kỳ số and Năm, and what writes them into Thông tin. */
export interface PeriodProposal {
  readonly scheme: PeriodScheme;
  /** `quý IV/2025`. */
  readonly period: string;
  /** `01/10/2025`, as printed. */
  readonly from: string;
  readonly to: string;
  /** Cells that do not yet say so; empty when all do. */
  readonly fix: Fix;
}

/** The dates of the report's period, by the calendar and by Nghị định 09/2019; none where the period is not given. */
export async function proposePeriod(
  press: Press = {},
): Promise<Outcome<readonly PeriodProposal[]>> {
  return run(async (context) => proposals(assess(await readGrids(context, press)).entries), press);
}

function proposals(entries: Entries): readonly PeriodProposal[] {
  const period = periodOf(entries);
  if (!period) return [];
  const schemes: readonly PeriodScheme[] =
    period.kind === 'Tuần' ? ['calendar'] : ['calendar', 'decree'];
  return schemes.flatMap((scheme) => {
    const dates = periodDates(period, scheme);
    const next = nextPeriod(period);
    const changes = dates && datesChanges(entries, dates, next && periodDates(next, scheme));
    if (!changes) return [];
    const fix = anchoring(entries)({
      label: `Điền ngày của ${printPeriod(period) ?? ''}`,
      certain: false,
      changes,
    });
    const [from, to] = [printDay(dates.from), printDay(dates.to)];
    return [{ scheme, period: printPeriod(period) ?? '', from, to, fix }];
  });
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
