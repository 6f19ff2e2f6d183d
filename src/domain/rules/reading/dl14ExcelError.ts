import type { Rule } from '../rule';
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
  },
};
