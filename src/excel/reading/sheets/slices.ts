import type { Area } from '../../../domain/grid';

/** What one answer may hold: Excel on the web refuses 5 MB. */
export const ANSWER_BYTES = 4_500_000;
/** What is read in one go before anything is known about the cells' length. */
export const FIRST_CELLS = 20_000;

/** A run of rows of one sheet to be read together. */
export interface Slice {
  readonly sheet: string;
  readonly area: Area;
}

/** One sheet's cells, with what one of them is expected to cost (any unit, the same for all). */
export interface Load {
  readonly sheet: string;
  readonly area: Area;
  readonly costPerCell: number;
}

/** Two groups of about as many rows each, in order; `undefined` where there is one row only. */
export function halved(slices: readonly Slice[]): readonly [Slice[], Slice[]] | undefined {
  const rows = slices.reduce((sum, { area }) => sum + area.rows, 0);
  if (rows < 2) return undefined;
  const loads = slices.map((slice) => ({ ...slice, costPerCell: 1 / slice.area.columns }));
  const [first = [], ...rest] = packSlices(loads, Math.ceil(rows / 2));
  return [first, rest.flat()];
}

/** Cuts sheets into runs of rows and packs them, in order, into groups of at most `budget`; a row is never cut. */
export function packSlices(loads: readonly Load[], budget: number): Slice[][] {
  const groups: Slice[][] = [[]];
  let room = budget;
  for (const { sheet, area, costPerCell } of loads) {
    const rowCost = Math.max(area.columns * costPerCell, 1e-9);
    for (let row = area.row; row < area.row + area.rows;) {
      const fitting = Math.floor(room / rowCost);
      const fresh = groups.at(-1)?.length === 0;
      if (fitting < 1 && !fresh) {
        groups.push([]);
        room = budget;
        continue;
      }
      const rows = Math.min(Math.max(fitting, 1), area.row + area.rows - row);
      groups.at(-1)?.push({ sheet, area: { ...area, row, rows } });
      row += rows;
      room -= rows * rowCost;
    }
  }
  return groups.filter((group) => group.length > 0);
}
