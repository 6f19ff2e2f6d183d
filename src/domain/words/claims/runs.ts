import { tidy } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { isNearMiss } from '../nearMiss';
import type { Said } from '../read';
import { type Amount, countsOf, isGain, sentenceAt } from '../units';
import { type Derived, wordsOf } from './derived';

/** `theo nguồn tiếp nhận có 83 phản ánh …, 29 phản ánh … và 16 phản ánh …`: how such a list is opened. */
const OPENED = /(?<!\p{L})(?:theo|trong đó|gồm|chia|phân)[^#%÷.;]{0,50}$/u;
/** `378 thủ tục; toàn trình 150, một phần 160, chưa trực tuyến 68`: labels with bare numbers right behind. */
const LABELLED = /#(?: \p{L}+){1,6}[;,:](?: \p{L}+){1,6} $/u;
const GAP = /^[^#%÷.;:()]{2,70}$/u;

/** A closed list of counts of one unit, all parts of a count told before it, that miss it by a slip. */
export function runsIn(said: Said): readonly Derived[] {
  const all = countsOf(said).filter(({ figure }) => !isGain(said, figure));
  return runsOf(said, all).flatMap((run) => againstTotal(said, run, all));
}

/** Three counts and more in a row, the last joined by `và`. */
function runsOf(said: Said, all: readonly Amount[]): readonly (readonly Amount[])[] {
  const runs: Amount[][] = [];
  for (const one of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? said.line.slice(last.figure.at + 1, one.figure.at) : '';
    if (run && last?.unit === one.unit && GAP.test(gap) && / và |,/u.test(gap)) run.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => {
    const [before, last] = [run.at(-2), run.at(-1)];
    if (run.length < 3 || !before || !last) return false;
    return (
      last.unit === undefined || / và /u.test(said.line.slice(before.figure.at, last.figure.at))
    );
  });
}

function againstTotal(
  said: Said,
  run: readonly Amount[],
  all: readonly Amount[],
): readonly Derived[] {
  const [first] = run;
  const lead = said.line.slice(Math.max(0, (first?.figure.at ?? 0) - 60), first?.figure.at);
  if (!first || !(first.unit === undefined ? LABELLED : OPENED).test(lead)) return [];
  const { from } = sentenceAt(said, first.figure.at);
  const earlier = all.filter(({ figure }) => figure.at < first.figure.at);
  const wholes =
    first.unit === undefined
      ? earlier.slice(-1)
      : earlier.filter(({ unit }) => unit === first.unit);
  const sum = tidy(run.reduce((total, { value }) => total + value, 0));
  if (wholes.some(({ value }) => value === sum)) return [];
  const whole = wholes.find(
    ({ value, figure }) => figure.at >= from && run.every((part) => part.value < value),
  );
  if (!whole || !isNearMiss(whole.value, sum)) return [];
  const parts = run.map(({ value }) => printNumber(value / first.scale)).join(' + ');
  const shown = printNumber(sum / first.scale);
  return [
    {
      said: whole.figure.digits,
      right: shown,
      how: `${parts} = ${shown}`,
      certain: false,
      text: wordsOf(said, first.figure.at, (run.at(-1)?.figure.at ?? 0) + 1),
    },
  ];
}
