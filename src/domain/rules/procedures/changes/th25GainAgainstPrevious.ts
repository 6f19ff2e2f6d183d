import { tidy } from '../../../number/decimal';
import { printNumber } from '../../../letters/vietnamese';
import type { Gain } from '../../../words/claims/gains';
import type { Changed } from '../../../words/known/facts';
import { wrongGains } from '../../../words/known/gains/wrongGains';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { wrongChanges } from './wrongChanges';

export const th25GainAgainstPrevious: Rule = {
  id: 'TH25',
  title: 'Mức tăng, giảm khác Kỳ trước',
  severity: 'Cảnh báo',
  example:
    '“37 điểm bán dùng mã QR, tăng 9 điểm so với quý trước” trong khi Kỳ trước là 31: tăng 6.',
  remedy: 'Sửa mức tăng, giảm hoặc số kỳ trước trong lời, hoặc sửa Kỳ trước.',
  yieldsTo: ['TH12', 'CT11'],
  *check(facts) {
    for (const { passage, said, gain, fact, now, before } of wrongGains(facts)) {
      // Numbers of one sentence that contradict each other are told as such.
      if (wrongChanges(facts).some(({ isIn }) => isIn(passage.at, said))) continue;
      yield {
        at: passage.at,
        also: [fact.at, ...(before ? [before] : [])],
        message: `Lời ghi ${now?.digits ?? toldOf(gain)} (${quote(gain.text, 80)}), nhưng ${quote(fact.name)} ${numbersOf(fact)}: ${changeOf(fact)}${otherWay(gain, fact)}.`,
      };
    }
  },
};

function numbersOf({ of, value, previous, unit }: Changed): string {
  const [now, then] = [value, previous].map((one) => `${printed(one)}${unit === '%' ? '%' : ''}`);
  return of === 'cumulative'
    ? `lũy kế ${now}, đến hết kỳ trước ${then}`
    : `kỳ này ${now}, kỳ trước ${then}`;
}

function toldOf({ kind, figure, falls, own, period }: Gain): string {
  const share = figure.sign === '%' ? '%' : '';
  if (own) return `${period} ${figure.digits}`;
  if (kind === 'before') return `trước đó ${figure.digits}${share}`;
  if (kind === 'times') return `bằng ${figure.digits}${share === '' ? ' lần' : share}`;
  if (kind === 'way') return falls ? 'giảm' : 'tăng';
  const points = kind === 'points' ? ' điểm phần trăm' : share;
  return `${falls ? 'giảm' : 'tăng'} ${figure.digits}${points}`;
}

/** Words for a change, each with its opposite. */
const WAYS: readonly (readonly [string, string])[] = [
  ['nhiều hơn', 'ít hơn'],
  ['cao hơn', 'thấp hơn'],
  ['lớn hơn', 'nhỏ hơn'],
  ['tăng', 'giảm'],
];

/** Only the way is wrong: the words to put in its place. */
function otherWay({ figure, falls, text }: Gain, { value, previous }: Changed): string {
  if (falls === value < previous || Math.abs(tidy(value - previous)) !== figure.value) return '';
  const pair = WAYS.find(([up, down]) => text.includes(falls ? down : up));
  const [said, right] = falls ? [pair?.[1], pair?.[0]] : [pair?.[0], pair?.[1]];
  return said === undefined ? '' : `, sửa “${said}” thành “${right ?? ''}”`;
}

/** `giảm 38 (41,3%)`; of a share, in points. */
function changeOf({ value, previous, unit }: Changed): string {
  const change = tidy(value - previous);
  const size = printed(Math.abs(change));
  if (size === '0') return 'không đổi';
  const by = `${change > 0 ? 'tăng' : 'giảm'} ${size}`;
  if (unit === '%') return `${by} điểm phần trăm`;
  return previous === 0 ? by : `${by} (${printed((Math.abs(change) / previous) * 100)}%)`;
}

const printed = (value: number): string => printNumber(Number(value.toFixed(2)));
