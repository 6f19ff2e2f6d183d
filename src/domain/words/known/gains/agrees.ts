import type { Gain } from '../../claims/gains';
import { decimalsOf } from '../../printed/roundsTo';
import type { Figure, Said } from '../../read';
import { amountOf } from '../../units';
import type { Changed, Fact } from '../facts';
import { unitTest } from '../roles';
import { slipWeight } from '../../printed/slips';

/** Whether a number of the words is the row's number of today; of a ratio, its part or its share. */
export function isNow(said: Said, figure: Figure, fact: Fact): boolean {
  const { sign, value, whole } = figure;
  if (sign === '÷' && fact.unit === '%') return isNear((value / whole) * 100, fact.value, 1e-4);
  return isNear(amountOf(said, figure).value, fact.value * fact.scale, stepOf(said, figure) / 2);
}

/** Whether the row changed so. */
export function agrees(said: Said, gain: Gain, fact: Changed): boolean {
  const { kind, figure, falls } = gain;
  const [now, then] = [fact.value * fact.scale, fact.previous * fact.scale];
  const value = amountOf(said, figure).value * scaleBehind(said, gain);
  const step = stepOf(said, figure);
  const rise = falls ? then - now : now - then;
  // A share may be cut off where it should be rounded.
  const loose = step < 1 ? step : step / 2;
  if (kind === 'way') return rise > 0;
  if (kind === 'before') return isNear(value, then, step / 2);
  if (kind === 'number') return isNear(value, rise, step / 2);
  // `86,00%` less `73,0%` is told as `13 điểm`, though 2.138/2.486 is a little more.
  if (kind === 'points') return isNear(value, rise, Math.max(loose, POINTS));
  if (then === 0) return false;
  if (kind === 'share')
    return (
      isNear(value, (rise / then) * 100, loose) || (fact.unit === '%' && isNear(value, rise, loose))
    );
  const times = figure.sign === '%' ? (now / then) * 100 : now / then;
  return isNear(value, times, loose);
}

/** By so much the difference of two shares of two decimals is off. */
const POINTS = 0.01;

/** `từ 11.275 lên 15.430 triệu đồng`: what it was is told in the unit of what stands behind. */
function scaleBehind(said: Said, { kind, figure, nows: [now] }: Gain): number {
  const isBare = /^ (?:lên|xuống|còn)(?!\p{L})/u.test(said.line.slice(figure.at + 1));
  return kind === 'before' && isBare && now ? amountOf(said, now).scale : 1;
}

/** One unit of a number's last printed place. */
function stepOf(said: Said, { sign, digits, ...figure }: Figure): number {
  if (!digits.includes(',')) return sign === '%' ? 1 : 0;
  return amountOf(said, { sign, digits, ...figure }).scale / 10 ** decimalsOf(digits);
}

/** So near that rounding explains it. */
export function isNear(one: number, other: number, slack: number): boolean {
  return Math.abs(one - other) <= slack + 1e-6;
}

/** Whether a row changed as is said, and fingers made the number of today of its own. */
export function isSlipOf(said: Said, now: Figure, fact: Changed, gain: Gain): boolean {
  return (
    gain.kind !== 'way' &&
    unitTest(said, now)(fact) &&
    slipWeight(amountOf(said, now).value / fact.scale, fact.value) > 0 &&
    agrees(said, gain, fact)
  );
}
