import { tableFaults } from '../../../tables/tableFaults';
import type { Rule } from '../../rule';
import { faultRemark } from './faultRemark';

/** Sums are TH18's, parts above their whole PL12's. */
const OTHERS: ReadonlySet<string> = new Set(['column', 'group', 'row', 'rest', 'limit']);

export const pl11Reckonings: Rule = {
  id: 'PL11',
  title: 'Tỷ lệ, bình quân, tăng giảm trong bảng phụ lục tính sai',
  severity: 'Lỗi',
  example:
    'Kế hoạch 50, thực hiện 40 mà cột % thực hiện ghi 88; kỳ trước 40, kỳ này 52 mà cột Tăng/giảm ghi 21.',
  remedy: 'Sửa ô tính sai, hoặc sửa một trong các số mà ô ấy được tính từ đó.',
  *check(facts) {
    for (const fault of tableFaults(facts)) {
      if (!OTHERS.has(fault.relations[0]?.kind ?? '')) yield faultRemark(fault);
    }
  },
};
