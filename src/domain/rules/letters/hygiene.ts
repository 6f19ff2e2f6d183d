import type { Change } from '../../finding';
import type { Place } from '../../place';
import type { Remark } from '../rule';
import type { TextCell } from '../text/textCells';
import { textChange } from '../text/textChange';

/** One cell as it is and as it would be. */
export interface Mend {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

/** One remark a sheet over all cells that a mend changes, with one fix for them all. */
export function hygiene(
  cells: Iterable<TextCell>,
  mend: (raw: string) => string,
  message: (mends: readonly [Mend, ...Mend[]]) => string,
): readonly Remark[] {
  const bySheet = new Map<string, [Mend, ...Mend[]]>();
  for (const { at, raw } of cells) {
    const after = mend(raw);
    if (after === raw) continue;
    const one = { change: textChange(at, raw, after), before: raw, after };
    const known = bySheet.get(at.sheet);
    if (known) known.push(one);
    else bySheet.set(at.sheet, [one]);
  }
  return [...bySheet.values()].map((mends) => remarkOn(mends, message(mends)));
}

function remarkOn(mends: readonly [Mend, ...Mend[]], message: string): Remark {
  const [first, ...others] = mends;
  const changes = mends.map(({ change }) => change);
  const label = changes.length === 1 ? 'Sửa ô này' : `Sửa cả ${changes.length} ô`;
  return { at: placeOf(first), also: others.map(placeOf), message, fix: { label, changes } };
}

function placeOf({ change: { sheet, cell } }: Mend): Place {
  return { sheet, cell };
}
