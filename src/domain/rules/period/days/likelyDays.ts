import type { Meaning } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import { fromDay, type CalendarDate, type Day, twoDigits } from '../../../number/dates/date';
import { dayLike } from '../../../number/dates/dayLike';
import { memo } from '../../../memo/memo';
import { changedDigits, haveSameDigits } from '../../../words/printed/fingers';
import { quote } from '../../text/quote';
import { documentRows, taskRows } from '../../rows/dataRows';

/** A day that the workbook states, and of what. */
interface KnownDay {
  readonly day: Day;
  /** What it is the day of, as it stands in words too. */
  readonly name: string;
  readonly of: string;
}

/** More than two days that are alike tell nothing. */
const MOST = 2;

/**
 * Days of the workbook that fingers make of a day (or of what is none), as a message names them: of what the words
 * themselves name, else of all tasks and documents. Those that do not `fit` are left out.
 */
export function likelyDays(
  facts: Facts,
  typed: CalendarDate,
  { text, fits }: { readonly text: string; readonly fits: (day: Day) => boolean },
): readonly string[] {
  const alike = knownDays(facts).filter(({ day }) => fits(day) && isSlip(typed, fromDay(day)));
  const named = alike.filter(({ name }) => name.length > 4 && text.includes(name));
  const meant = named.length > 0 ? named : alike;
  const days = [...new Map(meant.map((one) => [one.day, one])).values()];
  return days.length > MOST ? [] : days.map(({ day, of }) => `${dayLike(day, text)} (${of})`);
}

const knownDays = memo((facts): readonly KnownDay[] => [
  ...taskRows(facts).flatMap(({ cells }) => {
    const name = cells.name.text;
    return [
      ...dayOf(cells.deadline.meaning, name, `Thời hạn của ${quote(name, 40)}`),
      ...dayOf(cells.doneOn.meaning, name, `Ngày hoàn thành của ${quote(name, 40)}`),
    ];
  }),
  ...documentRows(facts).flatMap(({ cells }) =>
    dayOf(cells.issuedOn.meaning, cells.code.text, `Ngày ban hành của ${cells.code.text}`),
  ),
]);

function dayOf(meaning: Meaning, name: string, of: string): readonly KnownDay[] {
  return meaning.kind === 'date' && meaning.span.precision === 'day'
    ? [{ day: meaning.span.to, name, of }]
    : [];
}

/** Another month, one figure of the day or of the month, or the same figures in another order. */
function isSlip(typed: CalendarDate, { year, month, day }: CalendarDate): boolean {
  if (typed.year !== year || (typed.month === month && typed.day === day)) return false;
  if (typed.day === day) return true;
  const [one, other] = [
    twoDigits(typed.day) + twoDigits(typed.month),
    twoDigits(day) + twoDigits(month),
  ];
  return changedDigits(one, other) === 1 || haveSameDigits(one, other);
}
