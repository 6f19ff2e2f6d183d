import type { Place } from '../../../place';
import type { Day } from '../../../number/dates/date';
import { memo } from '../../../memo/memo';
import { datesIn } from '../../../words/claims/dates';
import { namedPeriods } from '../naming/namedPeriods';
import { reportPeriod } from '../reportPeriod';
import { passages } from '../../../words/passages';

/** A week that a sentence names together with its days: `tuần 14, từ 19/3 - 25/3/2026`. */
export interface NamedWeek {
  readonly at: Place;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

/** Weeks with their days in the words of the report. */
export const weeksIn = memo((facts): readonly NamedWeek[] => {
  const { year } = reportPeriod(facts);
  return passages(facts, 'spoken').flatMap(({ text, at }) =>
    namedPeriods(text, 'Tuần').flatMap(({ text: found, index, number }) => {
      const end = index + found.length;
      const days = datesIn(text.slice(end, end + 45), year)[0];
      const near =
        days && /^[\s,(:]*(?:từ|ngày|từ ngày)?\s*$/iu.test(text.slice(end, end + days.index));
      return near && days.to > days.from ? [{ at, number, from: days.from, to: days.to }] : [];
    }),
  );
});
