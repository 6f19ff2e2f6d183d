import { printNumber } from '../../../letters/vietnamese';
import { directionsIn } from '../../../words/claims/directions';
import { wrongGains, type WrongGain } from '../../../words/known/gains/wrongGains';
import { claims } from '../../../words/sentences';
import type { Remark, Rule } from '../../rule';
import { derivedRemark } from '../../text/remarks/derivedRemark';
import { quote } from '../../text/quote';
import { wrongChanges } from './wrongChanges';

export const th21GrowthDisagrees: Rule = {
  id: 'TH21',
  title: 'Mức tăng, giảm không khớp hai con số đi kèm',
  severity: 'Lỗi',
  example: '“18.450 lượt, tăng 9,26% so với tuần trước (17.920 lượt)”: 2,96%.',
  remedy: 'Sửa mức tăng, giảm hoặc một trong hai con số.',
  *check(facts) {
    for (const { at, claim } of claims(facts, 'arithmetic', directionsIn))
      yield derivedRemark(at, claim);
    for (const { at, claim, isIn } of wrongChanges(facts)) {
      const inTable = wrongGains(facts).find(({ passage, said }) => isIn(passage.at, said));
      yield {
        ...derivedRemark(at, claim),
        ...(inTable && besideTable(derivedRemark(at, claim), inTable)),
      };
    }
  },
};

/** What the table has for the last period tells which of the numbers is wrong. */
function besideTable(
  { message }: Remark,
  { fact, before }: WrongGain,
): Pick<Remark, 'message' | 'also'> {
  const where = before ? `${before.sheet} (ô ${before.cell})` : 'bảng';
  const previous = printNumber(Number(fact.previous.toFixed(2)));
  return {
    message: message.replace(
      /; xem lại.*$/u,
      `; ${where} ghi kỳ trước của ${quote(fact.name)} là ${previous}.`,
    ),
    ...(before && { also: [before] }),
  };
}
