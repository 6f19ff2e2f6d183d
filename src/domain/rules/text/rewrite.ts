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

/** Mends the raw text of a sentence's cell; `undefined` where that changes nothing (what is wrong came from a field). */
export function rewrite(
  facts: Facts,
  { at }: Pick<Prose, 'at'>,
  mend: (raw: string) => string,
): Change | undefined {
  const raw = raws(facts).get(`${at.sheet}!${at.cell}`);
  const after = raw === undefined ? undefined : mend(raw);
  return raw === undefined || after === undefined || after === raw
    ? undefined
    : textChange(at, raw, after);
}
