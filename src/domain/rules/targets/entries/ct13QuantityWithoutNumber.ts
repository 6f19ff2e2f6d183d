import { freeTables } from '../../../tables/freeTables';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const ct13QuantityWithoutNumber: Rule = {
  id: 'CT13',
  title: '“Kết quả định lượng” không có con số',
  severity: 'Cảnh báo',
  example: 'Cột Kết quả định lượng ghi “Hội viên được hướng dẫn kỹ năng số cơ bản”.',
  remedy: 'Ghi con số: bao nhiêu người, buổi, hồ sơ.',
  *check(facts) {
    for (const { headers, rows } of freeTables(facts)) {
      const column = headers.findIndex((header) => /kết quả định lượng/iu.test(header));
      if (column < 0) continue;
      for (const { cells, group } of rows) {
        const cell = cells[column];
        if (group || !cell || /\d/u.test(cell.text) || /^không/iu.test(cell.text)) continue;
        yield {
          at: cell.at,
          message: `Ô “Kết quả định lượng” ghi ${quote(cell.text)}, không có con số: ghi bao nhiêu người, buổi, hồ sơ.`,
        };
      }
    }
  },
};
