import type { Severity } from '../../../findings/finding';
import { orCounts } from '../../../words/printed/otherCounts';
import { decimalsOf, roundsTo } from '../../../words/printed/roundsTo';
import { percentOf, printShare } from '../../../number/percent';
import { printNumber } from '../../../letters/vietnamese';
import { targetRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { ratios } from '../../../words/claims/ratios';

export const th08RateDisagrees: Rule = {
  id: 'TH08',
  title: 'Tỷ lệ ghi không khớp phân số',
  severity: 'Lỗi',
  example: '“258/262 hồ sơ, đạt 99%”: 258/262 = 98,47%.',
  remedy: 'Sửa tỷ lệ hoặc phân số; nên ghi hai chữ số thập phân.',
  *check(facts) {
    yield* inTargets(facts);
    for (const { at, claim } of ratios(facts)) {
      const { part, whole, percent, text } = claim;
      const fault = percent === undefined ? undefined : faultOf(part, whole, percent);
      if (fault) yield { at, ...fault, message: `${fault.message} (trong ${quote(text)}).` };
    }
  },
};

function* inTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    const { meaning, at } = cells.result;
    if (meaning.kind !== 'fraction' || meaning.claimed === undefined) continue;
    const fault = faultOf(meaning.numerator, meaning.denominator, meaning.claimed);
    if (fault) yield { at, ...fault, message: `${fault.message}.` };
  }
}

/** Beyond rounding it is wrong; a rate given in whole percents where two decimals are usual is only coarse. */
function faultOf(
  part: number,
  whole: number,
  claimed: string,
): { severity: Severity; message: string } | undefined {
  const exact = percentOf(part, whole);
  const right = printShare(part, whole);
  if (!exact || right === undefined) return undefined;
  const share = `${printNumber(part)}/${printNumber(whole)} = ${right}`;
  if (!roundsTo(exact, claimed))
    return {
      severity: 'Lỗi',
      message: `Tỷ lệ ghi ${claimed}% nhưng ${share}: ${mendOf(part, whole, claimed)}`,
    };
  const coarse = decimalsOf(claimed) === 0 && right !== `${claimed}%`;
  return coarse
    ? {
        severity: 'Gợi ý',
        message: `Tỷ lệ ghi ${claimed}%, chính xác là ${share}: nên ghi ${right}`,
      }
    : undefined;
}

function mendOf(part: number, whole: number, claimed: string): string {
  const others = orCounts(part, whole, claimed);
  return others === '' ? 'sửa tỷ lệ hoặc phân số' : `sửa tỷ lệ${others}`;
}
