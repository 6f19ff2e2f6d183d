import type { Rule } from '../../rule';
import { passages } from '../../../words/passages';

const WITHOUT_TOTAL =
  /tổng số nhiệm vụ(?: được giao)?(?![^.;]*\d[^.;]*trong đó)[^\d.;:]{0,40}[,:]?\s*trong đó/iu;

export const nv03NoTotal: Rule = {
  id: 'NV03',
  title: 'Thiếu tổng số nhiệm vụ được giao',
  severity: 'Lỗi',
  example: '“Tổng số nhiệm vụ được giao, trong đó: …”: không có con số.',
  remedy: 'Ghi con số, hoặc lấy bằng {{nv.tong}}.',
  *check(facts) {
    for (const { at, text } of passages(facts, 'printed')) {
      if (!WITHOUT_TOTAL.test(text)) continue;
      yield {
        at,
        message:
          'Câu nói “Tổng số nhiệm vụ được giao” mà không có con số: ghi số, hoặc lấy bằng {{nv.tong}}.',
      };
    }
  },
};
