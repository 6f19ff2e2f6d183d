import type { Meaning } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import { fromDay, type CalendarDate, type Day, twoDigits } from '../../../number/dates/date';
import { dayLike } from '../../../number/dates/dayLike';
import { memo } from '../../../memo/memo';
import { changedDigits, haveSameDigits } from '../../../words/printed/fingers';
import { quote } from '../../text/quote';
import { documentRows, taskRows } from '../../rows/dataRows';
import { taskMeant, taskSaid } from '../../tasks/words/taskSaid';

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
 * before it name last, else of the task that they speak of, else those one figure away, else all of tasks and documents.
 * Those that do not `fit` are left out.
 */
export function likelyDays(
  facts: Facts,
  typed: CalendarDate,
  { text, fits }: { readonly text: string; readonly fits: (day: Day) => boolean },
): readonly string[] {
  const alike = knownDays(facts).filter(({ day }) => fits(day) && isSlip(typed, fromDay(day)));
  const task = alike.length > 0 ? (taskSaid(facts, text) ?? taskMeant(facts, text)) : undefined;
  const ways = [
    namedLast(alike, text),
    alike.filter(({ name }) => name === task?.cells.name.text),
    alike.filter(({ day }) => changedDigits(figuresOf(typed), figuresOf(fromDay(day))) === 1),
    alike,
  ];
  const [days = []] = ways
    .map((some) => [...new Map(some.map((one) => [one.day, one])).values()])
    .filter(({ length }) => length > 0 && length <= MOST);
  return days.map(({ day, of }) => `${dayLike(day, text)} (${of})`);
}

/** Days of the one that is named last: `A (hạn ngày 20/10/2026) và B (hạn ngày`. */
function namedLast(days: readonly KnownDay[], text: string): readonly KnownDay[] {
  const words = text.toLowerCase();
  const placed = days.map((one) => ({ one, at: words.lastIndexOf(one.name.toLowerCase()) }));
  const last = Math.max(...placed.filter(({ one }) => one.name.length > 4).map(({ at }) => at));
  return placed.filter(({ at }) => at >= 0 && at === last).map(({ one }) => one);
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
  const [one, other] = [figuresOf(typed), figuresOf({ day, month })];
  return changedDigits(one, other) === 1 || haveSameDigits(one, other);
}

const figuresOf = ({ day, month }: Pick<CalendarDate, 'day' | 'month'>): string =>
  twoDigits(day) + twoDigits(month);
