import type { Table } from '../../entries/entries';
import { rowNames } from '../rows/rowNames';
import type { Remark, Rule } from '../rule';

export const ex03HiddenRows: Rule = {
  id: 'EX03',
  title: 'Dòng bị ẩn hoặc bị lọc vẫn được tính',
  severity: 'Gợi ý',
  example: 'Trang tính Nhiệm vụ đang lọc theo trạng thái; các dòng không thấy vẫn được đếm và in.',
  remedy: 'Bỏ lọc để xem lại; dòng không cần thì xóa.',
  *check({ entries }) {
    yield* hidden(entries.targets);
    yield* hidden(entries.tasks);
    yield* hidden(entries.documents);
    yield* hidden(entries.figures);
    yield* hidden(entries.outline);
  },
};

function* hidden<K extends string>({ rows, sheet }: Table<K>): Iterable<Remark> {
  const numbers = rows.flatMap(({ hidden: isHidden, row }) => (isHidden ? [row] : []));
  const [first] = numbers;
  if (first === undefined) return;
  yield {
    at: { sheet, cell: `A${first}` },
    message: `${numbers.length} dòng đang bị ẩn hoặc bị lọc (${rowNames(numbers)}) vẫn được tính và in: bỏ lọc để xem lại, không cần thì xóa.`,
  };
}
