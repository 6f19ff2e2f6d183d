import type { Entries } from '../../entries/entries';
import { periodDates } from '../../figures/period/periodDates';
import type { Day } from '../../number/dates/date';
import { type DatedPeriod, periodMove, periodName } from './periodMove';

/** A workbook's period that is over, and the one whose report is due. */
export interface PeriodOver {
  readonly period: string;
  readonly next: string;
  /** Its last day. */
  readonly ended: Day;
}

/**
 * The period of a workbook once half of the next one is over too: a report is written in the days after its period, and
 * until then the workbook is still at work. Thông tin alone tells; `undefined` for Sơ kết and Đột xuất.
 */
export function periodOver(entries: Entries, today: Day): PeriodOver | undefined {
  const move = periodMove(entries);
  if (!move || move.open) return undefined;
  const [ended, due] = [lastDayOf(move.old), lastDayOf(move.next)];
  if (ended === undefined || due === undefined || today < ended + (due - ended) / 2)
    return undefined;
  return { period: periodName(move.old), next: periodName(move.next), ended };
}

function lastDayOf({ period, span }: DatedPeriod): Day | undefined {
  return (span ?? periodDates(period, 'calendar'))?.to;
}
