import type { Table } from '../entries/entries';
import type { Entry } from '../entries/entry';
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
      // Nothing was added to nothing yet: a 0 would be a figure that nobody entered.
      if (number === 0 && row.cells.current.meaning.kind === 'blank')
        return { ...row, cells: { ...row.cells, cumulative: notEntered(row.cells.cumulative) } };
      const cumulative = {
        ...row.cells.cumulative,
        text: printNumber(number, { group: false }),
        meaning: { kind: 'number' as const, number, percent: false },
      };
      return { ...row, cells: { ...row.cells, cumulative } };
    }),
  };
}

function notEntered(entry: Entry): Entry {
  return { ...entry, text: '', meaning: { kind: 'blank' } };
}
