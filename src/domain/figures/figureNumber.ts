import { toNumber } from '../number/rational';
import type { Facts } from '../facts';

/** A figure's value by its name, `undefined` when it is not entered. */
export function figureNumber({ figures }: Facts, name: string): number | undefined {
  const value = figures.byName.get(name)?.value;
  return value && toNumber(value);
}
