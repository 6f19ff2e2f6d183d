import { EXCEL_ERRORS, NO_RESULT } from '../../../entries/cells/excelErrors';
import type { Place } from '../../../place';
import { freeCells } from '../../../tables/freeCells';
import type { Remark, Rule } from '../../rule';
import { unreadables } from './unreadables';

export const dl14ExcelError: Rule = {
  id: 'DL14',
  title: 'Ô đang báo lỗi của Excel, hoặc công thức chưa có kết quả',
  severity: 'Lỗi',
  example: 'Kết quả hiện #DIV/0! hoặc #REF!.',
  remedy: 'Sửa công thức trong ô, hoặc gõ thẳng con số.',
  *check(facts) {
    for (const { entry, why, header } of unreadables(facts)) {
      if (why !== 'excel-error') continue;
      if (entry.raw === NO_RESULT) {
        yield notCalculated(entry.at, `Ô ${header}`);
        continue;
      }
      const formula = entry.formula === undefined ? '' : ` (công thức ${entry.formula})`;
      const message = `Ô ${header} đang báo lỗi ${entry.text}${formula}: sửa công thức, hoặc gõ thẳng con số.`;
      yield { at: entry.at, message };
    }
    for (const { at, text, formula } of freeCells(facts)) {
      if (!EXCEL_ERRORS.has(text)) continue;
      if (text === NO_RESULT) {
        yield notCalculated(at, 'Ô này');
        continue;
      }
      const made = formula === undefined ? '' : ` (công thức ${formula})`;
      yield {
        at,
        message: `Ô này đang báo lỗi ${text}${made} và sẽ in ra như vậy: sửa công thức, hoặc gõ thẳng con số.`,
      };
    }
  },
};

/** No fault of the figures: Excel has only to calculate once. */
function notCalculated(at: Place, cell: string): Remark {
  return {
    at,
    severity: 'Cảnh báo',
    message: `${cell} có công thức nhưng chưa có kết quả trong tệp, nên chưa đọc được số: mở tệp bằng Excel, lưu lại một lần rồi kiểm tra lại.`,
  };
}
