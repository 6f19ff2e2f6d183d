import { groupBy } from '../../../groupBy';
import { add, compare, rational, toNumber, type Rational } from '../../../number/rational';
import { printNumber } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { ratios, type Ratio } from '../../../words/claims/ratios';
import { allDerived, derivedRemarks } from '../../text/remarks/derivedRemarks';
import { type Place, placeKey } from '../../../place';
import { readingsOf } from '../../../words/printed/readingsOf';
import { decimalsOf } from '../../../words/printed/roundsTo';

export const th11SharesNotHundred: Rule = {
  id: 'TH11',
  title: 'Các tỷ lệ thành phần không cộng bằng 100%',
  severity: 'Cảnh báo',
  example: '“2996/3270 = 91,62% … toàn trình, 274/3270 = 9,38% … một phần”: cộng 101%.',
  remedy: 'Sửa tỷ lệ bị sai.',
  prepare: allDerived.steps,
  *check(facts) {
    for (const parts of completeSplits(facts)) {
      const [first] = parts;
      const sum = parts.map(({ percent = '0' }) => exact(percent)).reduce(add, rational(0n));
      if (!first || isHundred(sum, parts)) continue;
      yield {
        at: first.at,
        message: `Các tỷ lệ ${parts.map(({ percent = '' }) => `${percent}%`).join(' + ')} cộng ${printNumber(toNumber(sum))}%, không bằng 100%.`,
      };
    }
    yield* derivedRemarks(facts, ['share']);
  },
};

/** Ratios of one cell over the same whole whose parts make up that whole, each with its percentage. */
interface PlacedRatio extends Ratio {
  readonly at: Place;
}

function completeSplits(facts: Facts): readonly (readonly PlacedRatio[])[] {
  const placed = ratios(facts).map(({ at, claim }) => ({ ...claim, at }));
  const told = placed.filter(({ percent }) => percent !== undefined);
  const groups = groupBy(told, ({ at, whole }) => `${placeKey(at)}/${whole}`);
  return [...groups.values()].filter(
    (parts) =>
      parts.length > 1 && parts.reduce((sum, { part }) => sum + part, 0) === parts[0]?.whole,
  );
}

/** Each printed share may be off by half a unit of its last digit. */
function isHundred(sum: Rational, parts: readonly PlacedRatio[]): boolean {
  const slack = parts
    .map(({ percent = '' }) => rational(1n, 2n * 10n ** BigInt(decimalsOf(percent))))
    .reduce(add, rational(0n));
  const over = add(sum, rational(-100n));
  const distance = over.num < 0n ? rational(-over.num, over.den) : over;
  return compare(distance, slack) <= 0;
}

/** A share is rather `98.765` of a hundred than thousands. */
function exact(percent: string): Rational {
  return readingsOf(percent).at(-1)?.value ?? rational(0n);
}
