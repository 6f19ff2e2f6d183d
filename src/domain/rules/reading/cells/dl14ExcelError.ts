import { EXCEL_ERRORS } from '../../../entries/cells/excelErrors';
import { freeCells } from '../../../tables/freeCells';
import type { Rule } from '../../rule';
import { unreadables } from './unreadables';

export const dl14ExcelError: Rule = {
  id: 'DL14',
  title: 'Ô đang báo lỗi của Excel',
  severity: 'Lỗi',
  example: 'Kết quả hiện #DIV/0! hoặc #REF!.',
  remedy: 'Sửa công thức trong ô, hoặc gõ thẳng con số.',
  *check(facts) {
    for (const { entry, why, header } of unreadables(facts)) {
      if (why !== 'excel-error') continue;
      const formula = entry.formula === undefined ? '' : ` (công thức ${entry.formula})`;
      const message = `Ô ${header} đang báo lỗi ${entry.text}${formula}: sửa công thức, hoặc gõ thẳng con số.`;
      yield { at: entry.at, message };
    }
    for (const { at, text, formula } of freeCells(facts)) {
      if (!EXCEL_ERRORS.has(text)) continue;
      const made = formula === undefined ? '' : ` (công thức ${formula})`;
      yield {
        at,
        message: `Ô này đang báo lỗi ${text}${made} và sẽ in ra như vậy: sửa công thức, hoặc gõ thẳng con số.`,
      };
    }
  },
};
