import { UnreadableXlsx } from '../unreadableXlsx';
import { shiftedBy } from './shiftFormula';
import type { CellXml } from './sheetData';

/** All formulas of one sheet together; a hostile file shares one long formula with a million cells. */
const MOST_SIGNS = 20_000_000;

/** Gives each cell's formula without `=`, those of a shared formula as they read in their own cell. */
export function formulaReader(): (cell: CellXml) => string | undefined {
  const masters = new Map<
    string,
    { readonly cell: CellXml; readonly read: (down: number, right: number) => string }
  >();
  let signs = 0;
  return (cell) => {
    const { formula } = cell;
    if (!formula) return undefined;
    const { text, shared = '', type } = formula;
    if (type === 'dataTable') return undefined;
    if (type === 'shared' && text !== '') masters.set(shared, { cell, read: shiftedBy(text) });
    const master = type === 'shared' && text === '' ? masters.get(shared) : undefined;
    const own = master
      ? master.read(cell.row - master.cell.row, cell.column - master.cell.column)
      : text;
    signs += own.length;
    if (signs > MOST_SIGNS) throw new UnreadableXlsx('tooLarge');
    return own === '' ? undefined : own;
  };
}
