import type { Rule } from '../../rule';
import { passages } from '../../../words/passages';
import { sentencesOf } from '../../../words/sentences';

const WITHOUT_TOTAL =
  /tổng số nhiệm vụ(?: được giao)?(?![^.;]*[#÷][^.;]*trong đó)[^#÷%.;:]{0,40}[,:]? ?trong đó/u;

export const nv03NoTotal: Rule = {
  id: 'NV03',
  title: 'Thiếu tổng số nhiệm vụ được giao',
  severity: 'Lỗi',
  example: '“Tổng số nhiệm vụ được giao, trong đó: …”: không có con số.',
  remedy: 'Ghi con số, hoặc chèn số liệu “Nhiệm vụ: tổng số”.',
  *check(facts) {
    for (const passage of passages(facts, 'printed')) {
      if (!sentencesOf(passage).some(({ line }) => WITHOUT_TOTAL.test(line))) continue;
      yield {
        at: passage.at,
        message:
          'Câu nói “Tổng số nhiệm vụ được giao” mà không có con số: ghi số, hoặc chèn số liệu “Nhiệm vụ: tổng số”.',
      };
    }
  },
};
