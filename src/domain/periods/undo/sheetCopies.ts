import type { Grid, Grids } from '../../grid';

/** A copy of a sheet, to be made under a name that no check reads. */
export interface SheetCopy {
  readonly name: string;
  readonly grid: Grid;
}

/** Excel's own limit. */
const LONGEST = 31;

/** Copies of all sheets that the add-in reads and the officer sees, named by the period: `tuần 15 – Số liệu`. */
export function sheetCopies({ sheets, names }: Grids, period: string): readonly SheetCopy[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return sheets
    .filter(({ sheet, visible }) => visible && !sheet.startsWith('_'))
    .map((grid) => ({ name: freeName(`${period} – ${grid.sheet}`, taken), grid }));
}

/** Without the signs that Excel refuses; numbered where the name is taken. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\]/gu, '-');
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = `${plain.slice(0, LONGEST - ending.length).trim()}${ending}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
