import { tableFaults } from '../../../tables/tableFaults';
import type { Rule } from '../../rule';
import { faultRemark } from './faultRemark';

export const pl12PartAboveWhole: Rule = {
  id: 'PL12',
  title: 'Số của một phần lớn hơn số chung trong bảng phụ lục',
  severity: 'Lỗi',
  example: 'Tổng số hộ 98, trong đó hộ nghèo 210; trong kỳ 12, lũy kế 6.',
  remedy: 'Sửa một trong hai số.',
  *check(facts) {
    for (const fault of tableFaults(facts)) {
      if (fault.relations[0]?.kind === 'limit') yield faultRemark(fault);
    }
  },
};
