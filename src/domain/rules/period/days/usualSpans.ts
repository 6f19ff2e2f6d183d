import {
  periodDates,
  type PeriodDates,
  type PeriodScheme,
} from '../../../figures/period/periodDates';
import type { ReportPeriod } from '../reportPeriod';

/** First and last day of a period, and whose count it is. */
export interface UsualSpan extends PeriodDates {
  readonly preset: string;
}

const PRESETS: readonly (readonly [string, PeriodScheme])[] = [
  ['lịch', 'calendar'],
  ['Nghị định 09/2019/NĐ-CP', 'decree'],
];

/** A period's days by the calendar and by the decree. None for weeks and for reports without a fixed period. */
export function usualSpans({ kind, number = 0, year }: ReportPeriod): readonly UsualSpan[] {
  if (!kind || kind === 'Tuần' || year === undefined) return [];
  return PRESETS.flatMap(([preset, scheme]) => {
    const dates = periodDates({ kind, number, year }, scheme);
    return dates ? [{ preset, ...dates }] : [];
  });
}
