import { wrongCounts } from '../../../tables/countedRows';
import { freeTables } from '../../../tables/freeTables';
import { tableFigures } from '../../../tables/reading/tableFigures';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const pl15TotalCounts: Rule = {
  id: 'PL15',
  title: 'Dòng tổng đếm sai số dòng hoặc số dấu của bảng phụ lục',
  severity: 'Cảnh báo',
  example: '“Tổng cộng: 04 mô hình” mà bảng có 3 dòng; cột Có wifi có 3 dấu x, dòng tổng ghi 4.',
  remedy: 'Sửa số ở dòng tổng, hoặc bổ sung dòng, dấu còn thiếu.',
  *check(facts) {
    for (const table of freeTables(facts)) {
      for (const { cell, said, right, marks } of wrongCounts(tableFigures(table))) {
        const counted =
          marks === undefined ? `bảng có ${right} dòng` : `cột ${quote(marks, 40)} có ${right} dấu`;
        yield {
          at: cell.at,
          message: `Dòng tổng ghi ${said}, ${counted}: sửa số ở dòng tổng, hoặc bổ sung cho đủ.`,
        };
      }
    }
  },
};
