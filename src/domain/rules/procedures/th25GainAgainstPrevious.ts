import type { Facts } from '../../facts';
import { tidy } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { gainsIn, type Gain } from '../../words/claims/gains';
import { knownFacts, type Fact } from '../../words/known/facts';
import { tokensOf } from '../../words/known/tokens';
import { likeness } from '../../words/known/match';
import { claims } from '../../words/sentences';
import type { Rule } from '../rule';
import { quote } from '../text/quote';

export const th25GainAgainstPrevious: Rule = {
  id: 'TH25',
  title: 'Mức tăng, giảm khác Kỳ trước',
  severity: 'Cảnh báo',
  example:
    '“37 điểm bán dùng mã QR, tăng 9 điểm so với quý trước” trong khi Kỳ trước là 31: tăng 6.',
  remedy: 'Sửa mức tăng, giảm trong lời, hoặc sửa Kỳ trước.',
  yieldsTo: ['TH18', 'TH21', 'TH12', 'CT11'],
  *check(facts) {
    for (const { at, claim, said } of claims(facts, 'told', gainsIn)) {
      const fact = factOf(facts, claim, said.line);
      if (!fact) continue;
      const change = tidy(fact.value - (fact.previous ?? 0));
      const right =
        change === 0
          ? 'không đổi'
          : `${change > 0 ? 'tăng' : 'giảm'} ${printNumber(Math.abs(change))}`;
      yield {
        at,
        also: [fact.at],
        message: `Lời ghi ${claim.rises ? 'tăng' : 'giảm'} ${claim.by.digits} (${quote(claim.text, 80)}), nhưng ${quote(fact.name)} kỳ này ${printNumber(fact.value)}, kỳ trước ${printNumber(fact.previous ?? 0)}: ${right}.`,
      };
    }
  },
};

/** The figure with the nearest number now that did not change by so much; none where any of the numbers did. */
function factOf(facts: Facts, { nows, by, rises, unit }: Gain, line: string): Fact | undefined {
  const known = knownFacts(facts).filter(
    ({ of, previous, unit: own }) =>
      of === 'now' && previous !== undefined && own.split(' ')[0] === unit,
  );
  const change = rises ? by.value : -by.value;
  const same = nows.map((now) => known.filter(({ value }) => value === now.value));
  const agrees = ({ value, previous = 0 }: Fact): boolean => tidy(value - previous) === change;
  if (same.flat().some(agrees)) return undefined;
  const words = new Map(tokensOf(line).map((word) => [word, 1]));
  const [best, second] = [...(same[0] ?? [])].sort(
    (a, b) => likeness(facts, b, words) - likeness(facts, a, words),
  );
  if (!best || (second && second.previous !== best.previous)) return undefined;
  return likeness(facts, best, words) >= 0.3 ? best : undefined;
}
