import { freeTables } from '../../../tables/freeTables';
import { wrongOrdinals } from '../../../tables/ordinals';
import { tableFigures } from '../../../tables/reading/tableFigures';
import type { Rule } from '../../rule';

export const pl14RowNumbers: Rule = {
  id: 'PL14',
  title: 'Số thứ tự trong bảng phụ lục nhảy hoặc trùng',
  severity: 'Cảnh báo',
  example: 'Cột STT ghi 1, 2, 4, 4.',
  remedy: 'Đánh lại số thứ tự, hoặc bổ sung dòng thiếu.',
  *check(facts) {
    for (const table of freeTables(facts)) {
      for (const { cell, found, right } of wrongOrdinals(tableFigures(table))) {
        yield {
          at: cell.at,
          message: `Số thứ tự ghi ${found}, theo dòng trên phải là ${right}: đánh lại, hoặc bổ sung dòng thiếu.`,
        };
      }
    }
  },
};
