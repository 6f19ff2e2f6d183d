import { documentRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import type { Rule } from '../../rule';

export const vb10NumberInAbstract: Rule = {
  id: 'VB10',
  title: 'Trích yếu lặp lại số, ngày đã có ở cột khác',
  severity: 'Gợi ý',
  example:
    'Trích yếu “Thông báo số 32-TB/ĐU ngày 06/8/2025 của Đảng ủy về …” khi số và ngày đã có cột riêng.',
  remedy: 'Trong Trích yếu chỉ để nội dung trích yếu.',
  *check(facts) {
    const rows = documentRows(facts).filter(
      ({ cells }) => cells.code.text !== '' && cells.abstract.text.includes(cells.code.text),
    );
    const [first, ...others] = rows;
    if (!first) return;
    yield {
      at: first.cells.abstract.at,
      also: others.map(({ cells }) => cells.abstract.at),
      message: `Trích yếu ở ${rowNames(rows.map(({ row }) => row))} lặp lại số, ký hiệu đã có ở cột riêng: chỉ để nội dung trích yếu.`,
    };
  },
};
