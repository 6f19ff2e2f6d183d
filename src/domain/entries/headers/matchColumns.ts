import type { Grid } from '../../grid';
import { cellAddress } from '../../place';
import { headerKey } from '../../letters/vietnamese';
import type { Problem } from '../entries';
import type { HeaderCell, HeaderRow, HeaderSpec } from './findHeader';
import { isClose } from './isClose';

/** Zero-based sheet column of every header found, and what is wrong with the others. */
export interface MatchedColumns<K extends string> {
  readonly columns: ReadonlyMap<K, number>;
  readonly problems: readonly Problem[];
}

/**
 * Finds each column by its header text, in any order; of a doubled header the first counts. A header that is missing
 * while an unknown one is close to it is a changed header: it is reported, and read, so that one slip stays one finding.
 */
export function matchColumns<K extends string>(
  grid: Grid,
  { row, cells }: HeaderRow,
  { columns: wanted }: HeaderSpec<K>,
): MatchedColumns<K> {
  const columns = new Map<K, number>();
  const problems: Problem[] = [];
  const at = (column: number) => ({ sheet: grid.sheet, cell: cellAddress(row, column) });
  for (const { key, header } of wanted) {
    const [first, ...doubles] = cells.filter(({ name }) => name === headerKey(header));
    if (first) columns.set(key, first.column);
    for (const { column } of first ? doubles : []) {
      const firstCell = cellAddress(row, first?.column ?? column);
      problems.push({ kind: 'double-header', at: at(column), header, first: firstCell });
    }
  }
  const spare = unknownCells(cells, wanted);
  for (const { key, header, optional } of wanted) {
    if (columns.has(key)) continue;
    const changed = takeClosest(spare, header);
    if (changed) {
      columns.set(key, changed.column);
      problems.push({
        kind: 'changed-header',
        at: at(changed.column),
        header,
        found: changed.found,
      });
    } else if (!optional) {
      problems.push({ kind: 'missing-column', at: { sheet: grid.sheet, cell: '' }, header });
    }
  }
  return { columns, problems };
}

function unknownCells(
  cells: readonly HeaderCell[],
  wanted: readonly { readonly header: string }[],
): HeaderCell[] {
  const known = new Set(wanted.map(({ header }) => headerKey(header)));
  return cells.filter(({ name }) => !known.has(name));
}

function takeClosest(spare: HeaderCell[], header: string): HeaderCell | undefined {
  const index = spare.findIndex(({ found }) => isClose(found, header));
  return index < 0 ? undefined : spare.splice(index, 1)[0];
}
