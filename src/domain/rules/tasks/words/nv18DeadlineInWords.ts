import { printDay, toDay, type Day } from '../../../number/dates/date';
import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo';
import type { TaskKey } from '../../../sheets/tasks';
import { clauses, type Passage } from '../../../words/passages';
import { sharedWords } from '../../annexes/sharedWords';
import { taskRows } from '../../rows/dataRows';
import { reportPeriod } from '../../period/reportPeriod';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const DUE =
  /(?<!\p{L})(?:(?:hoàn thành|xong|trình|báo cáo|nghiệm thu|đưa vào)[^.;\d]{0,40})?(?:trước(?: ngày)?|chậm nhất(?: (?:là|vào))?(?: ngày)?|thời hạn(?: là| đến)?(?: ngày)?|(?:quá )?hạn(?: là| đến| từ)?(?: ngày)?) (\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})/iu;
const DONE =
  /(?<!\p{L})(?:khai trương|hoàn thành|xong|khánh thành|bàn giao|nghiệm thu|công bố|đưa vào (?:hoạt động|vận hành|sử dụng))(?: từ| vào)? ngày (\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})/iu;
/** A deadline that was moved is another one. */
const MOVED =
  /gia hạn|điều chỉnh|lùi|thời hạn mới|xin (?:lùi|kéo)|chuyển sang|trước (?:thời )?hạn/iu;

export const nv18DeadlineInWords: Rule = {
  id: 'NV18',
  title: 'Thời hạn, ngày xong của nhiệm vụ trong lời khác trang tính Nhiệm vụ',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ có thời hạn 15/9/2026, lời ghi “phải hoàn thành trước ngày 25/9/2026”.',
  remedy: 'Sửa ngày ở một trong hai nơi.',
  *check(facts) {
    const { to: end = 0 } = reportPeriod(facts);
    for (const { at, text, generated } of piecesOf(facts)) {
      if (generated) continue;
      const done = dayIn(DONE, text);
      const ended = done === undefined ? undefined : taskIn(text, doneTasks(facts));
      if (done !== undefined && ended && ended.day !== done)
        yield {
          at,
          also: [ended.cells.doneOn.at],
          message: `Lời ghi ${quote(ended.cells.name.text, 50)} xong ${printDay(done)}, trang tính Nhiệm vụ (ô ${ended.cells.doneOn.at.cell}) ghi ngày hoàn thành ${printDay(ended.day)}: sửa một trong hai nơi.`,
        };
      const said = MOVED.test(text) ? undefined : dayIn(DUE, text);
      const task = said === undefined ? undefined : taskIn(text, dueTasks(facts));
      if (said === undefined || !task || isSaid(task.day, said, text)) continue;
      // What was due within the period and is not done gets a new day.
      if (task.day <= end && said > end) continue;
      yield {
        at,
        also: [task.cells.deadline.at],
        message: `Lời ghi thời hạn ${printDay(said)}, trang tính Nhiệm vụ (ô ${task.cells.deadline.at.cell}, ${quote(task.cells.name.text, 50)}) ghi ${printDay(task.day)}: sửa một trong hai nơi.`,
      };
    }
  },
};

/** Clauses cut at their commas: a day belongs to what stands beside it. */
function piecesOf(facts: Facts): readonly Passage[] {
  return clauses(facts, 'body').flatMap((passage) =>
    passage.text.split(/,\s+/u).map((text) => ({ ...passage, text })),
  );
}

function dayIn(shape: RegExp, text: string): Day | undefined {
  const [, day, month, year] = shape.exec(text) ?? [];
  return toDay({ year: Number(year), month: Number(month), day: Number(day) });
}

/** What is due on a day is late from the next. */
function isSaid(due: Day, said: Day, text: string): boolean {
  return due === said || (due + 1 === said && /quá hạn/iu.test(text));
}

interface DayOfTask {
  readonly cells: Row<TaskKey>['cells'];
  readonly day: Day;
}

/** Tasks due, and tasks done, on one day. */
const dueTasks = memo((facts) => withDay(facts, 'deadline'));
const doneTasks = memo((facts) => withDay(facts, 'doneOn'));

function withDay(facts: Facts, key: 'deadline' | 'doneOn'): readonly DayOfTask[] {
  return taskRows(facts).flatMap(({ cells }) => {
    const { meaning } = cells[key];
    return meaning.kind === 'date' && meaning.span.precision === 'day'
      ? [{ cells, day: meaning.span.to }]
      : [];
  });
}

/** The one task most of whose words the sentence has; none where another comes near. */
function taskIn(text: string, tasks: readonly DayOfTask[]): DayOfTask | undefined {
  const ranked = tasks
    .map((task) => {
      const name = task.cells.name.text;
      const shared = sharedWords(name, text).length;
      return { task, shared, all: Math.max(1, name.split(/\s+/u).length - 1) };
    })
    .filter(({ shared }) => shared >= 3)
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  if (!best || best.shared * 2 < best.all || (next && next.shared * 3 > best.shared * 2))
    return undefined;
  return best.task;
}
