import { percentOf, printPoints } from '../../number/percent';
import { printNumber } from '../../letters/vietnamese';
import { looksMistyped } from './looksMistyped';
import { isShareSlip } from './nearMiss';
import { readingsOf } from './readingsOf';
import { decimalsOf, roundsTo } from './roundsTo';

/**
 * What else may be mended where a share is not that of its two counts: `720 thành 702`, the only count of which the
 * printed share is right; and the whole, where fingers make the one that it is right of.
 */
export function otherCounts(part: number, whole: number, percent: string): readonly string[] {
  const share = shareOf(percent);
  const right = printPoints(part, whole, decimalsOf(percent));
  if (share === undefined || share <= 0 || right === undefined) return [];
  // Figures of the share itself that were swapped or mistaken leave no doubt of the counts.
  if (isShareSlip(percent, right)) return [];
  const parts = around((share * whole) / 100).filter((one) => isShare(one, whole, percent));
  const exact = parts.filter((one) => one * 100 === share * whole && looksMistyped(part, one));
  const wholes = around((part / share) * 100).filter((one) => isShare(part, one, percent));
  return [
    ...only(exact.length > 0 ? exact : parts).map((one) => mend(part, one)),
    ...only(wholes)
      .filter((one) => looksMistyped(whole, one))
      .map((one) => mend(whole, one)),
  ];
}

/** `, hoặc sửa 720 thành 702`: nothing where only the share can be mended. */
export function orCounts(part: number, whole: number, percent: string): string {
  return otherCounts(part, whole, percent)
    .map((one) => `, hoặc sửa ${one}`)
    .join('');
}

const shareOf = (percent: string): number | undefined => {
  const value = readingsOf(percent).at(-1)?.value;
  return value && Number(value.num) / Number(value.den);
};

function isShare(part: number, whole: number, percent: string): boolean {
  const exact = part > whole || part <= 0 ? undefined : percentOf(part, whole);
  return exact !== undefined && roundsTo(exact, percent);
}

/** Whole numbers right around one that may not be whole. */
function around(value: number): readonly number[] {
  const near = Math.round(value);
  return [near - 1, near, near + 1];
}

/** Where several counts have the share, which is meant is not known. */
const only = (all: readonly number[]): readonly number[] => (all.length === 1 ? all : []);

const mend = (said: number, right: number): string =>
  `${printNumber(said)} thành ${printNumber(right)}`;
