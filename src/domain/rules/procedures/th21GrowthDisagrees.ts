import { changesIn } from '../../words/claims/changes';
import { directionsIn } from '../../words/claims/directions';
import { printNumber } from '../../vietnamese';
import { wrongGains, type WrongGain } from '../../words/known/wrongGains';
import { claims } from '../../words/sentences';
import type { Rule } from '../rule';
import { derivedRemark } from '../text/derivedRemark';
import { derivedRemarks, numberKey } from '../text/derivedRemarks';
import { quote } from '../text/quote';

export const th21GrowthDisagrees: Rule = {
  id: 'TH21',
  title: 'Mức tăng, giảm không khớp hai con số đi kèm',
  severity: 'Lỗi',
  example: '“18.450 lượt, tăng 9,26% so với tuần trước (17.920 lượt)”: 2,96%.',
  remedy: 'Sửa mức tăng, giảm hoặc một trong hai con số.',
  *check(facts) {
    const changes = claims(facts, 'arithmetic', changesIn);
    const known = new Set(changes.map(({ at, claim }) => numberKey(at, claim.by)));
    for (const { at, claim, said } of changes) {
      const { verb, by, right, mends = [], text } = claim;
      if (right === undefined) continue;
      const known = wrongGains(facts).find((one) => one.said === said);
      const others = mends.length > 0 ? `: sửa mức ấy, hoặc ${mends.join(', hoặc ')}` : '';
      yield {
        at,
        ...(known?.before && { also: [known.before] }),
        message: `Ghi ${verb} ${by} nhưng theo hai con số là ${right} (trong ${quote(text, 80)})${known ? inTable(known) : others}.`,
      };
    }
    for (const { at, claim } of claims(facts, 'arithmetic', directionsIn))
      yield derivedRemark(at, claim);
    yield* derivedRemarks(facts, ['change', 'points'], known);
  },
};

function inTable({ fact: { name, previous }, before }: WrongGain): string {
  const where = before ? `${before.sheet} (ô ${before.cell})` : 'bảng';
  return `; ${where} ghi kỳ trước của ${quote(name)} là ${printNumber(Number(previous.toFixed(2)))}`;
}
