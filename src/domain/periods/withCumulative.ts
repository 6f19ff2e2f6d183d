import type { Table } from '../entries/entries';
import { printNumber } from '../number/printNumber';
import type { FigureKey } from '../sheets/figures';
import { cumulativeOf } from './cumulative';

/** Số liệu with Lũy kế as the add-in computes it where its own formula stands; what the cell shows stays in `raw`. */
export function withCumulative(table: Table<FigureKey>): Table<FigureKey> {
  if (!table.rows.some(({ cells }) => cells.cumulative.formula !== undefined)) return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const number = cumulativeOf(table, row);
      if (number === undefined) return row;
      const cumulative = {
        ...row.cells.cumulative,
        text: printNumber(number, { group: false }),
        meaning: { kind: 'number' as const, number, percent: false },
      };
      return { ...row, cells: { ...row.cells, cumulative } };
    }),
  };
}
