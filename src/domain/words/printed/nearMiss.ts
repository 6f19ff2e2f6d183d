import { looksMistyped } from './looksMistyped';
import { haveSameDigits } from './fingers';

/**
 * Whether a number may be meant for another: a slip of the kinds that fingers make; below 10, where anything may be
 * meant, only a digit too many (`17` for `07`).
 */
export function isNearMiss(said: number, right: number): boolean {
  if (said === right || said < 0 || right < 0) return false;
  if (looksMistyped(said, right)) return true;
  return Math.min(said, right) < 10 && Math.abs(said - right) % 10 === 0;
}

/** Whether a printed share is another of as many decimals with one digit changed or two swapped. */
export function isShareSlip(said: string, right: string): boolean {
  if (said === right || said.length !== right.length || said.length < 3) return false;
  const changed = Array.from(said).filter((sign, index) => sign !== right[index]);
  if (changed.includes(',')) return haveSameDigits(said, right);
  return changed.length === 1 || (changed.length <= 3 && haveSameDigits(said, right));
}

/** Whether of two numbers one is hardly mistaken for the other, but by fingers: of 400 slips nine in ten are nearer. */
export function isAfar(one: number, other: number, times = 5 / 3): boolean {
  return Math.max(one, other) > times * Math.min(one, other);
}
