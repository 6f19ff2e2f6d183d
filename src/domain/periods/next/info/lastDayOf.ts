import type { Entries } from '../../../entries/entries';
import { measuringDay } from '../../../entries/info/infoItems';
import { periodDates } from '../../../figures/period/periodDates';
import type { Day } from '../../../number/dates/date';
import type { DatedPeriod } from '../periodMove';

/** The last day of a period: as typed, else the cut-off's, else by the calendar. */
export function lastDayOf(entries: Entries, { period, span }: DatedPeriod): Day | undefined {
  return span?.to ?? measuringDay(entries) ?? periodDates(period, 'calendar')?.to;
}
