import { headerKey } from '../../../letters/vietnamese';
import { perText } from '../../../memo/perText';
import type { CodedRow } from './codedRows';

/** Letters of every type of document (NĐ 30/2020, Phụ lục III; the Party has QĐ for two). */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ'],
  'quyết định': ['QĐ'],
  'chỉ thị': ['CT'],
  'quy chế': ['QC'],
  'quy định': ['QyĐ', 'QĐ'],
  'thông báo': ['TB'],
  'hướng dẫn': ['HD'],
  'chương trình': ['CTr'],
  'kế hoạch': ['KH'],
  'phương án': ['PA'],
  'đề án': ['ĐA'],
  'dự án': ['DA'],
  'báo cáo': ['BC'],
  'tờ trình': ['TTr'],
  'công điện': ['CĐ'],
  'kết luận': ['KL'],
  'giấy mời': ['GM'],
};

/** What a type is called whose documents bear these letters, as it stands in words. */
export function typesOfCode(letters: string): readonly string[] {
  if (letters === 'CV') return ['công văn'];
  return Object.entries(CODES).flatMap(([name, codes]) => (codes.includes(letters) ? [name] : []));
}

/** The letters that a type may bear: `Chương trình hành động` is a Chương trình; `undefined` for an unknown type. */
const codesOfType = perText((type: string): readonly string[] | undefined => {
  const key = headerKey(type);
  const found = Object.entries(CODES).find(([name]) => key === name || key.startsWith(`${name} `));
  return found?.[1];
});

/** The letters that a type bears; none for a công văn and for types that nothing is known of. */
export function lettersOfType(type: string): string | undefined {
  return codesOfType(type)?.[0];
}

const isLetter = perText((type: string) => headerKey(type).startsWith('công văn'));

/** A công văn bears no letters of its own, in the Party CV. An unknown type proves nothing. */
export function typeFits(type: string, letters: string | undefined): boolean {
  if (isLetter(type)) return letters === undefined || letters === 'CV';
  const codes = codesOfType(type);
  return !codes || (letters !== undefined && codes.includes(letters));
}

/** Whether a listed document's type is the one that its code says, as far as both are known. */
export function isOfItsType({ cells, read }: CodedRow): boolean {
  const { text } = cells.type;
  return !read || text === '' || read.kind === 'law' || typeFits(text, read.type);
}
