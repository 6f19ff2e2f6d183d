import { loosePercentsIn } from '../../../words/derive/changes/loosePercents';
import { claims } from '../../../words/sentences';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const th26PercentForPoints: Rule = {
  id: 'TH26',
  title: 'Chênh lệch giữa hai tỷ lệ ghi bằng %',
  severity: 'Gợi ý',
  example: '“đạt 75%, tăng 5% so với quý trước (70%)”: tăng 5 điểm phần trăm, tức 7,14%.',
  remedy: 'Hiệu của hai tỷ lệ ghi bằng điểm phần trăm.',
  yieldsTo: ['TH21', 'TH25'],
  *check(facts) {
    for (const { at, claim } of claims(facts, 'arithmetic', loosePercentsIn))
      yield {
        at,
        message: `Ghi ${claim.said} (trong ${quote(claim.text, 80)}), mà ${claim.how}: ghi ${claim.right}.`,
      };
  },
};
