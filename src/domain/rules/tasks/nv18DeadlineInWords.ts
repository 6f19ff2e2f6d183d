import { printDay, toDay, type Day } from '../../number/date';
import type { Row } from '../../entries/entries';
import type { Facts } from '../../facts';
import { memo } from '../../memo';
import type { TaskKey } from '../../sheets/tasks';
import { clauses, type Passage } from '../../words/passages';
import { sharedWords } from '../annexes/sharedWords';
import { taskRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { quote } from '../text/quote';

const DUE =
  /(?<!\p{L})(?:(?:hoàn thành|xong|trình|báo cáo|nghiệm thu|đưa vào)[^.;\d]{0,40})?(?:trước(?: ngày)?|chậm nhất(?: (?:là|vào))?(?: ngày)?|thời hạn(?: là| đến)?(?: ngày)?|hạn(?: là| đến)?(?: ngày)?) (\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})/iu;
/** A deadline that was moved is another one. */
const MOVED =
  /gia hạn|điều chỉnh|lùi|thời hạn mới|xin (?:lùi|kéo)|chuyển sang|trước (?:thời )?hạn/iu;

export const nv18DeadlineInWords: Rule = {
  id: 'NV18',
  title: 'Thời hạn nhiệm vụ trong lời khác trang tính Nhiệm vụ',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ có thời hạn 15/9/2026, lời ghi “phải hoàn thành trước ngày 25/9/2026”.',
  remedy: 'Sửa ngày ở một trong hai nơi.',
  *check(facts) {
    for (const { at, text, generated } of piecesOf(facts)) {
      const [, day, month, year] = generated || MOVED.test(text) ? [] : (DUE.exec(text) ?? []);
      const said = toDay({ year: Number(year), month: Number(month), day: Number(day) });
      const task = said === undefined ? undefined : taskIn(text, facts);
      if (said === undefined || !task || task.due === said) continue;
      yield {
        at,
        also: [task.cells.deadline.at],
        message: `Lời ghi thời hạn ${printDay(said)}, trang tính Nhiệm vụ (ô ${task.cells.deadline.at.cell}, ${quote(task.cells.name.text, 50)}) ghi ${printDay(task.due)}: sửa một trong hai nơi.`,
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

interface DueTask {
  readonly cells: Row<TaskKey>['cells'];
  readonly due: Day;
}

/** Tasks due on one day. */
const dueTasks = memo((facts): readonly DueTask[] =>
  taskRows(facts).flatMap(({ cells }) => {
    const { meaning } = cells.deadline;
    return meaning.kind === 'date' && meaning.span.precision === 'day'
      ? [{ cells, due: meaning.span.to }]
      : [];
  }),
);

/** The one task most of whose words the sentence has; none where another comes near. */
function taskIn(text: string, facts: Facts): DueTask | undefined {
  const ranked = dueTasks(facts)
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
