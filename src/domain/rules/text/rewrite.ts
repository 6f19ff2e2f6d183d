import type { Change } from '../../finding';
import type { Facts } from '../rule';
import { memo } from '../memo';
import type { Prose } from './prose';
import { textCells } from './textCells';
import { textChange } from './textChange';

/** Raw texts by address: what a change must find unchanged. */
const raws = memo(
  (facts): ReadonlyMap<string, string> =>
    new Map(textCells(facts).map(({ at, raw }) => [`${at.sheet}!${at.cell}`, raw])),
);

/** Replaces a stretch of a sentence in its cell, where the cell holds it as it is (not by way of a field). */
export function rewrite(
  facts: Facts,
  { at }: Pick<Prose, 'at'>,
  found: string,
  by: string,
): Change | undefined {
  const raw = raws(facts).get(`${at.sheet}!${at.cell}`);
  if (raw === undefined || found === '' || !raw.includes(found)) return undefined;
  return textChange(at, raw, raw.replaceAll(found, by));
}
