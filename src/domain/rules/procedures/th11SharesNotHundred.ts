import { add, compare, rational, toNumber, type Rational } from '../../number/rational';
import { printNumber } from '../../vietnamese';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import { ratiosIn, type Ratio } from '../../words/claims/ratios';
import { wrongSharesIn, type WrongShare } from '../../words/claims/shares';
import { complementsIn } from '../../words/claims/complements';
import { claims, claimsOfParagraphs, type Told } from '../../words/sentences';
import { derivedRemark } from '../text/derivedRemark';
import { derivedRemarks, numberKey } from '../text/derivedRemarks';
import type { Place } from '../../place';
import { readingsOf } from '../../words/readingsOf';
import { orCounts } from '../../words/otherCounts';
import { decimalsOf } from '../../words/roundsTo';

export const th11SharesNotHundred: Rule = {
  id: 'TH11',
  title: 'Các tỷ lệ thành phần không cộng bằng 100%',
  severity: 'Cảnh báo',
  example: '“2996/3270 = 91,62% … toàn trình, 274/3270 = 9,38% … một phần”: cộng 101%.',
  remedy: 'Sửa tỷ lệ bị sai.',
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
    const wrong = claims(facts, 'arithmetic', wrongSharesIn);
    yield* ofParts(wrong);
    yield* ofParagraphs(facts, wrong);
  },
};

/** `toàn trình 1.701 hồ sơ, đạt 75%; một phần 729 hồ sơ, đạt 30%`: the parts tell what each share is. */
function* ofParts(wrong: readonly Told<WrongShare>[]): Iterable<Remark> {
  for (const { at, claim } of wrong)
    yield {
      at,
      severity: claim.other === undefined ? 'Lỗi' : 'Cảnh báo',
      message: wrongMessage(claim),
    };
}

/** A share behind a count, of a whole told elsewhere in its paragraph; and what is left of 100%. */
function* ofParagraphs(facts: Facts, wrong: readonly Told<WrongShare>[]): Iterable<Remark> {
  const known = new Set(wrong.map(({ at, claim }) => numberKey(at, claim.percent)));
  yield* derivedRemarks(facts, ['share'], known);
  for (const { at, claim } of claimsOfParagraphs(facts, 'arithmetic', complementsIn))
    if (!known.has(numberKey(at, claim.said))) yield derivedRemark(at, claim);
}

function wrongMessage({ part, whole, percent, other, right }: WrongShare): string {
  const share = `${printNumber(part)}/${printNumber(whole)} = ${right}`;
  if (other === undefined)
    return `Tỷ lệ ghi ${percent}% nhưng ${share}: sửa tỷ lệ${orCounts(part, whole, percent)}.`;
  const sum = toNumber(add(exact(percent), exact(other)));
  return `Các tỷ lệ ${percent}% + ${other}% cộng ${printNumber(sum)}%, không bằng 100%: ${share}, sửa ${percent}%.`;
}

/** Ratios of one cell over the same whole whose parts make up that whole, each with its percentage. */
interface PlacedRatio extends Ratio {
  readonly at: Place;
}

function completeSplits(facts: Facts): readonly (readonly PlacedRatio[])[] {
  const ratios = claims(facts, 'arithmetic', ratiosIn).map(({ at, claim }) => ({ ...claim, at }));
  const groups = new Map<string, PlacedRatio[]>();
  for (const ratio of ratios) {
    if (ratio.percent === undefined) continue;
    const key = `${ratio.at.sheet}!${ratio.at.cell}/${ratio.whole}`;
    const known = groups.get(key);
    if (known) known.push(ratio);
    else groups.set(key, [ratio]);
  }
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
