import { changesIn } from '../../words/claims/changes';
import { claims } from '../../words/sentences';
import type { Rule } from '../rule';
import { quote } from '../text/quote';

export const th21GrowthDisagrees: Rule = {
  id: 'TH21',
  title: 'Mức tăng, giảm không khớp hai con số đi kèm',
  severity: 'Lỗi',
  example: '“18.450 lượt, tăng 9,26% so với tuần trước (17.920 lượt)”: 2,96%.',
  remedy: 'Sửa mức tăng, giảm hoặc một trong hai con số.',
  *check(facts) {
    for (const { at, claim } of claims(facts, 'arithmetic', changesIn)) {
      const { verb, by, right, text } = claim;
      if (right !== undefined)
        yield {
          at,
          message: `Ghi ${verb} ${by} nhưng theo hai con số là ${right} (trong ${quote(text, 80)}).`,
        };
    }
  },
};
