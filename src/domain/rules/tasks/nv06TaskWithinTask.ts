import { addTo } from '../../groupBy';
import type { Row } from '../../entries/entries';
import type { TaskKey } from '../../sheets/tasks';
import { taskRows } from '../rows/dataRows';
import { duplicates } from '../rows/duplicates';
import { likeness } from '../rows/likeness';
import type { Rule } from '../rule';
import { quote } from '../text/quote';

type TaskRow = Row<TaskKey>;

/** Shorter names (“Tập huấn”) are part of many others. */
const SHORTEST = 5;

export const nv06TaskWithinTask: Rule = {
  id: 'NV06',
  title: 'Nhiệm vụ trùng, hoặc là một phần của nhiệm vụ khác',
  severity: 'Cảnh báo',
  example: '“Trang bị máy tính cấu hình tối thiểu …” đã là phần (2) của nhiệm vụ 1.',
  remedy: 'Gộp hai dòng, hoặc sửa tên cho rõ phần khác nhau.',
  *check(facts) {
    const parts = partsByText(taskRows(facts));
    const twins = twinsOf(taskRows(facts));
    for (const row of taskRows(facts)) {
      const same = twins.get(row);
      const part = parts.size > 0 ? parts.get(plain(row.cells.name.text)) : undefined;
      const whole = same ?? part?.find(({ row: other }) => other !== row.row);
      if (!whole) continue;
      const how = same ? 'trùng' : 'là một phần của';
      yield {
        at: row.cells.name.at,
        also: [whole.cells.name.at],
        message: `Nhiệm vụ ${quote(row.cells.name.text)} (dòng ${row.row}) ${how} nhiệm vụ ở dòng ${whole.row}: gộp lại, hoặc sửa tên.`,
      };
    }
  },
};

/** Rows whose name an earlier row has, with that row. */
function twinsOf(rows: readonly TaskRow[]): ReadonlyMap<TaskRow, TaskRow> {
  const twins = duplicates(
    rows,
    ({ cells }) => plain(cells.name.text),
    ({ cells }) => likeness(cells.name.text),
  );
  return new Map(twins.map(([first, again]) => [again, first]));
}

/** The parts that a long task's name counts up: `(1) …; (2) …`. */
function partsByText(rows: readonly TaskRow[]): ReadonlyMap<string, readonly TaskRow[]> {
  const parts = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const { text } = row.cells.name;
    if (!/;|\(\d\)/.test(text)) continue;
    for (const part of text.split(/;|:|\(\d+\)/).map(plain)) {
      if (part.split(' ').length < SHORTEST) continue;
      addTo(parts, part, row);
    }
  }
  return parts;
}

const EDGES = /^[\s.,;:-]+|(?<![\s.,;:])[\s.,;:]+$/g;
const MARK = /[\s.,;:-]/;

function plain(text: string): string {
  const lower = text.toLowerCase();
  return MARK.test(lower.charAt(0) + lower.slice(-1)) ? lower.replace(EDGES, '') : lower;
}
