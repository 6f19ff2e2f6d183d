import { changesIn } from '../../words/claims/changes';
import { directionsIn } from '../../words/claims/directions';
import { growthsIn } from '../../words/claims/growths';
import { pointsIn } from '../../words/claims/points';
import { claims, claimsOfParagraphs } from '../../words/sentences';
import type { Rule } from '../rule';
import { derivedRemark } from '../text/derivedRemark';
import { quote } from '../text/quote';
import type { Derived } from '../../words/claims/derived';
import type { Said } from '../../words/read';

export const th21GrowthDisagrees: Rule = {
  id: 'TH21',
  title: 'Mức tăng, giảm không khớp hai con số đi kèm',
  severity: 'Lỗi',
  example: '“18.450 lượt, tăng 9,26% so với tuần trước (17.920 lượt)”: 2,96%.',
  remedy: 'Sửa mức tăng, giảm hoặc một trong hai con số.',
  *check(facts) {
    const changes = claims(facts, 'arithmetic', changesIn);
    const known = new Set(
      changes.map(({ at, claim }) => `${at.sheet}!${at.cell} ${claim.by.split(' ')[0] ?? ''}`),
    );
    for (const { at, claim } of changes) {
      const { verb, by, right, text } = claim;
      if (right !== undefined)
        yield {
          at,
          message: `Ghi ${verb} ${by} nhưng theo hai con số là ${right} (trong ${quote(text, 80)}).`,
        };
    }
    for (const { at, claim } of claims(facts, 'arithmetic', derivedIn))
      if (!known.has(`${at.sheet}!${at.cell} ${claim.said}`)) yield derivedRemark(at, claim);
    for (const { at, claim } of claimsOfParagraphs(facts, 'arithmetic', pointsIn))
      if (!known.has(`${at.sheet}!${at.cell} ${claim.said}`)) yield derivedRemark(at, claim);
  },
};

function derivedIn(said: Said): readonly Derived[] {
  return [...growthsIn(said), ...directionsIn(said)];
}
