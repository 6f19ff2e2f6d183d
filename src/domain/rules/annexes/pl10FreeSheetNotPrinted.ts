import { headerKey } from '../../letters/vietnamese';
import type { Rule } from '../rule';

export const pl10FreeSheetNotPrinted: Rule = {
  id: 'PL10',
  title: 'Trang tính Phụ lục không được in',
  severity: 'Cảnh báo',
  example: 'Có trang tính “Phụ lục VII” mà không dòng Bảng nào ở Nội dung gọi tên.',
  remedy: 'Thêm vào Nội dung một dòng Bảng có tên trang tính, hoặc xóa trang tính.',
  *check(facts) {
    const printed = new Set((facts.outline.printedSheets ?? []).map(headerKey));
    for (const { sheet, values } of facts.entries.freeSheets) {
      const empty = values.every((row) => row.every((value) => value === ''));
      if (empty || printed.has(headerKey(sheet))) continue;
      yield {
        at: { sheet, cell: '' },
        message: `Trang tính “${sheet}” không được in vì không dòng Bảng nào ở Nội dung gọi tên: thêm một dòng Bảng, hoặc xóa trang tính.`,
      };
    }
  },
};
