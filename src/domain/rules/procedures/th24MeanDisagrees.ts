import { tidy } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { meansIn, type Mean } from '../../words/claims/means';
import { claims } from '../../words/sentences';
import type { Rule } from '../rule';
import { derivedRemarks, numberKey } from '../text/derivedRemarks';
import { quote } from '../text/quote';

export const th24MeanDisagrees: Rule = {
  id: 'TH24',
  title: 'Bình quân không khớp tổng và số lượng',
  severity: 'Lỗi',
  example: '“14 tổ với 98 người, bình quân 08 người/tổ”: 98 : 14 = 7.',
  remedy: 'Sửa số bình quân, tổng hoặc số lượng.',
  *check(facts) {
    const means = claims(facts, 'arithmetic', meansIn);
    const known = means.map(({ at, claim }) => numberKey(at, claim.mean));
    yield* derivedRemarks(facts, ['mean'], new Set(known));
    for (const { at, claim } of means) {
      const { total, count, mean, right, unit, each, text } = claim;
      yield {
        at,
        message: `Ghi bình quân ${printNumber(mean)} ${unit}/${each} nhưng ${printNumber(total)} : ${printNumber(count)} = ${right} (trong ${quote(text, 80)}): ${mendsOf(claim)}.`,
      };
    }
  },
};

/** `sửa bình quân thành 7, hoặc tổng thành 112`: whichever of the three may be wrong, as far as it is a whole count. */
function mendsOf({ total, count, mean, right }: Mean): string {
  const many = tidy(total / mean);
  return [
    `sửa bình quân thành ${right ?? ''}`,
    `tổng ${printNumber(total)} thành ${printNumber(tidy(count * mean))}`,
    ...(Number.isInteger(many)
      ? [`số lượng ${printNumber(count)} thành ${printNumber(many)}`]
      : []),
  ].join(', hoặc ');
}
