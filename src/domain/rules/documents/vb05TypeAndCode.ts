import type { Rule } from '../rule';
import { codedRows } from './codedRows';
import { codesOfType, isLetter } from './typeCodes';

export const vb05TypeAndCode: Rule = {
  id: 'VB05',
  title: 'Tên loại không khớp chữ viết tắt trong ký hiệu',
  severity: 'Cảnh báo',
  example: 'Loại văn bản “Quyết định” mà ký hiệu 31/KH-UBND.',
  remedy: 'Sửa Loại văn bản hoặc Số, ký hiệu.',
  *check(facts) {
    for (const { cells, read } of codedRows(facts)) {
      const { type, code } = cells;
      if (!read || type.text === '' || read.kind === 'law' || fits(type.text, read.type)) continue;
      const typed =
        read.type === undefined ? 'không có chữ viết tắt tên loại' : `ghi “${read.type}”`;
      yield {
        at: code.at,
        also: [type.at],
        message: `Loại văn bản là “${type.text}” mà ký hiệu “${code.text}” ${typed}: sửa một trong hai ô.`,
      };
    }
  },
};

/** A công văn bears no letters of its own, in the Party CV. An unknown type proves nothing. */
function fits(type: string, letters: string | undefined): boolean {
  if (isLetter(type)) return letters === undefined || letters === 'CV';
  const codes = codesOfType(type);
  return !codes || (letters !== undefined && codes.includes(letters));
}
