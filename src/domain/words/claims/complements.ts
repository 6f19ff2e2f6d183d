import { roundPercent } from '../../number/percent';
import { fromNumber } from '../../number/rational';
import { printNumber } from '../../vietnamese';
import { isShareSlip } from '../nearMiss';
import { figuresIn, type Said } from '../read';
import { decimalsOf } from '../roundsTo';
import { sentenceAt } from '../units';
import { type Derived, wordsOf } from './derived';

/** `68,23% …; 31,77% còn lại`: two shares of one whole. */
export function complementsIn(said: Said): readonly Derived[] {
  if (!said.line.includes('còn lại')) return [];
  return [
    ...said.line.matchAll(/%(?=[^#%÷.;,]{0,30}còn lại)|(?<=còn lại[^#%÷.;]{0,30})%/gu),
  ].flatMap(({ index }): Derived[] => {
    // `400 triệu đồng (43,48%), phần còn lại …`: the share of the count before it.
    if (said.line[index - 1] === '(') return [];
    const { from } = sentenceAt(said, index);
    const before = figuresIn(said, from, index).filter(({ sign }) => sign === '%');
    const [left] = figuresIn(said, index, index + 1);
    if (!left || left.hedged || before.length === 0 || before.some(({ hedged }) => hedged))
      return [];
    const precision = Math.max(
      ...before.map(({ digits }) => decimalsOf(digits)),
      decimalsOf(left.digits),
    );
    const rests = before.map((_, at) =>
      before.slice(at).reduce((rest, { value }) => rest - value, 100),
    );
    const slack =
      1.01 / 10 ** Math.min(...[...before, left].map(({ digits }) => decimalsOf(digits)));
    if (
      rests.some((rest) => Math.abs(rest - left.value) <= (before.length > 1 ? slack : slack / 100))
    )
      return [];
    const shown = rests.map((rest) =>
      printNumber(roundPercent(fromNumber(Number(rest.toFixed(precision))), precision)),
    );
    const right =
      before.length === 1 ? shown[0] : shown.find((one) => isShareSlip(left.digits, one));
    if (right === undefined || right.startsWith('-')) return [];
    const sum = before.length === 1 ? `100 − ${before[0]?.digits ?? ''}` : '100 − các tỷ lệ đã nêu';
    return [
      {
        said: `${left.digits}%`,
        right: `${right}%`,
        how: `${sum} = ${right}`,
        certain: false,
        text: wordsOf(said, before[0]?.at ?? from, index + 1),
      },
    ];
  });
}
