import type { Table } from '../../entries/entries';
import { columnLetters } from '../../place';
import { TARGETS, TASKS, DOCUMENTS, FIGURES } from '../../sheets';
import type { DataSheet } from '../../sheets/column';
import { listed } from '../text/listed';
import type { Remark, Rule } from '../rule';

export const ex05LostDropdown: Rule = {
  id: 'EX05',
  title: 'Ô dán vào đã mất danh sách chọn',
  severity: 'Gợi ý',
  example: 'Cột Trạng thái có những ô dán từ sổ khác, không còn danh sách để chọn.',
  remedy: 'Bấm Tạo mẫu để đặt lại danh sách; lần sau dán bằng Dán đặc biệt, Giá trị.',
  *check({ entries }) {
    yield* lost(entries.targets, TARGETS);
    yield* lost(entries.tasks, TASKS);
    yield* lost(entries.documents, DOCUMENTS);
    yield* lost(entries.figures, FIGURES);
  },
};

function* lost<K extends string>(table: Table<K>, { columns }: DataSheet<K>): Iterable<Remark> {
  const { sheet, headerRow, columnsWithoutList = [] } = table;
  const names = columns.flatMap(({ key, header }) => {
    const column = table.columns[key];
    return column !== undefined && columnsWithoutList.includes(column) ? [{ header, column }] : [];
  });
  const [first] = names;
  if (!first) return;
  yield {
    at: { sheet, cell: `${columnLetters(first.column)}${headerRow}` },
    message: `Có ô đã mất danh sách chọn ở cột ${listed(names.map(({ header }) => `“${header}”`))} (thường do dán từ nơi khác): bấm Tạo mẫu để đặt lại.`,
  };
}
