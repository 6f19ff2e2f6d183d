import { headerKey } from '../../vietnamese';
import type { Facts, Rule } from '../rule';

export const pl10FreeSheetNotPrinted: Rule = {
  id: 'PL10',
  title: 'Trang tính Phụ lục không được in',
  severity: 'Cảnh báo',
  example: 'Có trang tính “Phụ lục VII” mà không dòng Bảng nào ở Nội dung gọi tên.',
  remedy: 'Thêm vào Nội dung một dòng Bảng có tên trang tính, hoặc xóa trang tính.',
  *check(facts) {
    const named = namedSheets(facts);
    for (const { sheet, values } of facts.entries.freeSheets) {
      const empty = values.every((row) => row.every((value) => value === ''));
      if (empty || named.has(headerKey(sheet))) continue;
      yield {
        at: { sheet, cell: '' },
        message: `Trang tính “${sheet}” không được in vì không dòng Bảng nào ở Nội dung gọi tên: thêm một dòng Bảng, hoặc xóa trang tính.`,
      };
    }
  },
};

/** Names before the first colon or condition of every `Bảng` and `Danh sách` row, without quotes. */
function namedSheets({ entries }: Facts): ReadonlySet<string> {
  const texts = entries.outline.rows.flatMap(({ cells }) =>
    /bảng|danh sách/iu.test(cells.level.text) ? [cells.content.text] : [],
  );
  return new Set(texts.flatMap((text) => [text, nameOf(text)]).map(headerKey));
}

function nameOf(text: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/u.exec(text)?.[1];
  return quoted?.replace(/""/gu, '"') ?? text.split(/:| \? /u)[0] ?? text;
}
