import type { Row } from '../../entries/entries';
import type { Place } from '../../place';
import type { TaskKey } from '../../sheets/tasks';
import { taskRows } from '../rows/dataRows';
import { rowNames } from '../rows/rowNames';
import type { Remark, Rule } from '../rule';

/** Gợi ý: many assignments name no lead, and the report is none the worse. One finding a column. */
export const nv09NoLeadOrSource: Rule = {
  id: 'NV09',
  title: 'Thiếu cơ quan chủ trì hoặc nguồn giao',
  severity: 'Gợi ý',
  example: 'Cột Cơ quan chủ trì để trống ở cả 21 nhiệm vụ.',
  remedy: 'Điền đơn vị chịu trách nhiệm chính và cấp giao nhiệm vụ.',
  *check(facts) {
    const rows = taskRows(facts);
    yield* blanks(rows, 'lead', 'cơ quan chủ trì');
    yield* blanks(rows, 'source', 'nguồn giao');
  },
};

function* blanks(
  rows: readonly Row<TaskKey>[],
  key: 'lead' | 'source',
  what: string,
): Iterable<Remark> {
  const faulty: { row: number; at: Place }[] = [];
  for (const { row, cells } of rows) {
    const { meaning, at } = cells[key];
    if (at.cell !== '' && meaning.kind === 'blank') faulty.push({ row, at });
  }
  const first = faulty[0];
  if (!first) return;
  const numbers = faulty.map(({ row }) => row);
  const many =
    numbers.length === rows.length && numbers.length > 1
      ? `Cả ${numbers.length} nhiệm vụ`
      : 'Nhiệm vụ';
  yield {
    at: first.at,
    message: `${many} ở ${rowNames(numbers)} thiếu ${what}: điền nếu văn bản giao có ghi.`,
  };
}
