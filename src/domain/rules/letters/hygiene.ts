import { addTo } from '../../groupBy';
import type { Change } from '../../findings/finding';
import type { Place } from '../../place';
import type { Remark } from '../rule';
import type { TextCell } from '../text/spelling/textCells';
import { textChange } from '../text/textChange';

/** One cell as it is and as it would be. */
export interface Mend {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

type Mends = readonly [Mend, ...Mend[]];

/** One remark a sheet over all cells that a mend changes, with one certain fix for them all. */
export function hygiene(
  cells: Iterable<TextCell>,
  mend: (raw: string) => string,
  message: (mends: Mends) => string,
): readonly Remark[] {
  const bySheet = new Map<string, [Mend, ...Mend[]]>();
  for (const one of mended(cells, mend)) {
    addTo(bySheet, one.change.sheet, one);
  }
  return [...bySheet.values()].map((mends) => remarkOn(mends, message(mends), true));
}

/** One remark a cell that a mend changes, with a proposal: it is taken cell by cell. */
export function likelySlips(
  cells: Iterable<TextCell>,
  mend: (raw: string) => string,
  message: (mend: Mend) => string,
): readonly Remark[] {
  return [...mended(cells, mend)].map((one) => remarkOn([one], message(one), false));
}

function* mended(cells: Iterable<TextCell>, mend: (raw: string) => string): Iterable<Mend> {
  for (const { at, raw } of cells) {
    const after = mend(raw);
    if (after !== raw) yield { change: textChange(at, raw, after), before: raw, after };
  }
}

function remarkOn(mends: Mends, message: string, certain: boolean): Remark {
  const [first, ...others] = mends;
  const changes = mends.map(({ change }) => change);
  const label = changes.length === 1 ? 'Sửa ô này' : `Sửa cả ${changes.length} ô`;
  const fix = { label, certain, changes };
  return { at: placeOf(first), also: others.map(placeOf), message, fix };
}

function placeOf({ change: { sheet, cell } }: Mend): Place {
  return { sheet, cell };
}
