import type { Grid } from '../../grid';
import { headerKey, normalize } from '../../letters/vietnamese';
import type { AddedColumn } from '../entries';
import { entryReader } from '../cells/entryReader';
import type { HeaderRow, HeaderSpec } from './findHeader';
import { rowCells } from '../cells/gridCells';

/** The columns whose headers the sheet's description does not know, in the sheet's order; `known` were matched. */
export function addedColumns<K extends string>(
  grid: Grid,
  { cells }: HeaderRow,
  spec: HeaderSpec<K>,
  known: readonly number[],
): readonly AddedColumn[] {
  const names = new Set(spec.columns.map(({ header }) => headerKey(header)));
  const added = cells.filter(({ name, column }) => !names.has(name) && !known.includes(column));
  return added.map(({ found, column }) => {
    const read = entryReader(grid, { kind: 'text' }, column);
    return { header: normalize(found), entry: (row) => read(rowCells(grid, row - 1)) };
  });
}
