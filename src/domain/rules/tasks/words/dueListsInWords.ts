import { fromDay, printDay, twoDigits, type Day } from '../../../number/dates/date';
import { writtenDay } from '../../../number/dates/writtenDay';
import type { Facts } from '../../../facts';
import { changedDigits, haveSameDigits } from '../../../words/printed/fingers';
import { passages } from '../../../words/passages';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';
import { datedTasks } from './taskSaid';

const DAY = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{4})?`;
/** `5 nhiệm vụ lần lượt đến hạn vào các ngày 31/8, 15/9 và 31/10/2027`. */
const LIST = new RegExp(
  String.raw`nhiệm vụ[^.;/]{0,80}(?:đến|tới|thời|có) hạn[^.;\d]{0,40}ngày (${DAY}(?:, ${DAY})+,? và ${DAY})`,
  'giu',
);

/** A list of deadlines of which one alone is no task's, and an open task's is a slip away. */
export function* dueListsInWords(facts: Facts): Iterable<Remark> {
  const tasks = [...datedTasks(facts).values()];
  for (const { at, text, generated } of passages(facts, 'body')) {
    if (generated || !text.includes('/')) continue;
    for (const [, list = ''] of text.matchAll(LIST)) {
      const said = daysIn(list);
      const [wrong, second] = said.filter((day) => tasks.every(({ due }) => due !== day));
      if (wrong === undefined || second !== undefined) continue;
      const meant = tasks.flatMap(({ due, done, cells: { name, deadline } }) =>
        due === undefined || done !== undefined || said.includes(due) || !isSlip(wrong, due)
          ? []
          : [{ due, name: name.text, at: deadline.at }],
      );
      if (meant[0] && meant.length === 1)
        yield {
          at,
          also: [meant[0].at],
          message: `Lời ghi có nhiệm vụ đến hạn ngày ${printDay(wrong)}, trang tính Nhiệm vụ không có; ${quote(meant[0].name)} có thời hạn ${printDay(meant[0].due)}: sửa một trong hai nơi.`,
        };
    }
  }
}

/** The days of a list, of which the last names the year; none unless they follow each other. */
function daysIn(list: string): readonly Day[] {
  const written = list.match(new RegExp(DAY, 'gu')) ?? [];
  const [, , year] = written.at(-1)?.split('/') ?? [];
  const days = written.map((one) => {
    const [day, month, own = year] = one.split('/');
    return writtenDay(day, month, own) ?? NaN;
  });
  return days.every((day, at) => day > (days[at - 1] ?? 0)) ? days : [];
}

/** The same day of another month or year, or one figure of the day another, or both turned. */
export function isSlip(said: Day, right: Day): boolean {
  const [one, other] = [fromDay(said), fromDay(right)];
  if (one.day === other.day) return true;
  const digits = [one.day, other.day].map(twoDigits);
  const [typed = '', own = ''] = digits;
  const isOff = changedDigits(typed, own) === 1 || haveSameDigits(typed, own);
  return one.month === other.month && isOff;
}
