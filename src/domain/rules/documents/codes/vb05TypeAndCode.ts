import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { codedRows } from './codedRows';
import type { DocumentCode } from './documentCode';
import { isOfItsType, lettersOfType, typesOfCode } from './typeCodes';
import { typeInWords } from '../mentions/typeInWords';
import { capitalized } from '../../../letters/vietnamese';

export const vb05TypeAndCode: Rule = {
  id: 'VB05',
  title: 'Tên loại không khớp chữ viết tắt trong ký hiệu',
  severity: 'Cảnh báo',
  example: 'Loại văn bản “Quyết định” mà ký hiệu 31/KH-UBND.',
  remedy: 'Sửa Loại văn bản hoặc Số, ký hiệu.',
  *check(facts) {
    yield* inTable(facts);
    yield* typeInWords(facts);
  },
};

function* inTable(facts: Facts): Iterable<Remark> {
  for (const row of codedRows(facts)) {
    const { type, code } = row.cells;
    const { read } = row;
    if (!read || isOfItsType(row)) continue;
    const typed = read.type === undefined ? 'không có chữ viết tắt tên loại' : `ghi “${read.type}”`;
    const fitting = fits(type.text, read);
    yield {
      at: code.at,
      also: [type.at],
      message: `Loại văn bản là “${type.text}” mà ký hiệu “${code.text}” ${typed}${fitting}: ${mends(type.text, read)}.`,
    };
  }
}

/** Both repairs, as far as they are known: `sửa Loại văn bản thành “Quyết định”, hoặc chữ trong ký hiệu thành “KH”`. */
function mends(type: string, { kind, type: letters }: DocumentCode): string {
  const names = letters === undefined ? ['công văn'] : typesOfCode(letters);
  const own = lettersOfType(type);
  // A regulation bears a decision's letters in the Party only.
  const called = names
    .filter((name) => kind !== 'state' || name !== 'quy định')
    .map((name) => `“${capitalized(name)}”`);
  return `sửa Loại văn bản${called.length > 0 ? ` thành ${called.join(' hoặc ')}` : ''}, hoặc ${own === undefined ? 'sửa ký hiệu' : `chữ trong ký hiệu thành “${own}”`}`;
}

/** ` (“QĐ” là của quyết định; kế hoạch mang chữ “KH”)`, as far as it is known. */
function fits(type: string, { type: letters }: DocumentCode): string {
  const names = letters === undefined ? [] : typesOfCode(letters);
  const own = lettersOfType(type);
  const known = [
    ...(letters !== undefined && names.length > 0
      ? [`“${letters}” là của ${names.join(', ')}`]
      : []),
    ...(own === undefined ? [] : [`${type.toLowerCase()} mang chữ “${own}”`]),
  ];
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
}
