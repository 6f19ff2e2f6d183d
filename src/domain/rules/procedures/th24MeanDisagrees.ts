import type { Rule } from '../rule';
import { derivedRemarks } from '../text/remarks/derivedRemarks';

export const th24MeanDisagrees: Rule = {
  id: 'TH24',
  title: 'Bình quân không khớp tổng và số lượng',
  severity: 'Lỗi',
  example: '“14 tổ với 98 người, bình quân 08 người/tổ”: 98 : 14 = 7.',
  remedy: 'Sửa số bình quân, tổng hoặc số lượng.',
  check: (facts) => derivedRemarks(facts, ['mean']),
};
