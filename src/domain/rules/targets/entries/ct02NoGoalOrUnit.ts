import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
import { targetRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import { rowsOrColumn, type RowFault } from '../../rows/rowsOrColumn';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

type TargetRow = Row<TargetKey>;

export const ct02NoGoalOrUnit: Rule = {
  id: 'CT02',
  title: 'Thiếu mục tiêu hoặc đơn vị tính',
  severity: 'Cảnh báo',
  example: 'Dòng có tên chỉ tiêu và Kết quả mà ô Mục tiêu trống.',
  remedy: 'Điền mục tiêu và đơn vị tính đúng như văn bản giao.',
  *check(facts) {
    const rows = targetRows(facts);
    yield* column(rows, 'goal', 'mục tiêu', () => true);
    yield* column(rows, 'unit', 'đơn vị tính', needsUnit);
  },
};

/** `Đạt` and `Không phát sinh` are counted in nothing. */
function needsUnit({ cells }: TargetRow): boolean {
  const known = cells.goal.at.cell !== '';
  return known && cells.goal.meaning.kind !== 'yes' && cells.result.meaning.kind !== 'none';
}

function column(
  rows: readonly TargetRow[],
  key: 'goal' | 'unit',
  what: string,
  needed: (row: TargetRow) => boolean,
) {
  const concerned = rows.filter(needed);
  const faults = concerned
    .filter(({ cells }) => cells[key].meaning.kind === 'blank' && cells[key].at.cell !== '')
    .map((row): RowFault => ({ row: row.row, remark: remark(row, key, what) }));
  return rowsOrColumn(
    faults,
    concerned.length,
    (numbers) =>
      `Cả ${numbers.length} chỉ tiêu (${rowNames(numbers)}) đều thiếu ${what}: điền đúng như văn bản giao.`,
  );
}

function remark({ cells }: TargetRow, key: 'goal' | 'unit', what: string) {
  return {
    at: cells[key].at,
    message: `Chỉ tiêu ${quote(cells.name.text)} thiếu ${what}: điền đúng như văn bản giao.`,
  };
}
