import { headerKey } from '../../vietnamese';
import { remembering } from '../text/remembering';

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

/** The letters that a type may bear: `Chương trình hành động` is a Chương trình; `undefined` for an unknown type. */
export const codesOfType = remembering((type: string): readonly string[] | undefined => {
  const key = headerKey(type);
  const found = Object.entries(CODES).find(([name]) => key === name || key.startsWith(`${name} `));
  return found?.[1];
});

export const isLetter = remembering((type: string) => headerKey(type).startsWith('công văn'));
