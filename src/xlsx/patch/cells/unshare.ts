import { cellAddress } from '../../../domain/place';
import { areaOf } from '../../sheet/address';
import { shiftedBy } from '../../sheet/shiftFormula';
import { decodeXml, encodeXml } from '../../../package/xml/text';
import type { CellEdit } from '../workbookPatch';
import { formulaText } from './formulaText';
import { eachRow } from './sheetRows';
import { UnpatchableXlsx } from '../unpatchable';

/** What the writing of cells does to formulas that are there. */
export interface Unshared {
  /** Formulas as written in XML, by address, of cells that had a part in a shared one. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Whether a cell that held a formula no longer does. */
  readonly lost: boolean;
}

/**
 * Cells of shared formulas whose first cell, which carries it for all, is about to change: each with the formula that it
 * gets for itself, as written in XML. Part of an array formula or of a data table cannot be changed, as in Excel.
 */
export function unshare(text: string, sheet: string, cells: readonly CellEdit[]): Unshared {
  const edited = new Set(
    cells
      .filter(
        ({ content, formula, remove }) => content !== undefined || formula !== undefined || remove,
      )
      .map(({ row, column }) => cellAddress(row, column)),
  );
  const made = new Map<string, string>();
  if (edited.size === 0) return { formulas: made, lost: false };
  const kept = new Set(
    cells
      .filter(({ formula }) => formula !== undefined)
      .map(({ row, column }) => cellAddress(row, column)),
  );
  let lost = false;
  const masters = new Map<
    string,
    { row: number; column: number; read: (down: number, right: number) => string }
  >();
  eachRow(text, ({ row, cells: spans }) => {
    for (const { column, formula } of spans) {
      if (!formula) continue;
      const address = cellAddress(row, column);
      lost ||= edited.has(address) && !kept.has(address);
      if (formula.type === 'array' || formula.type === 'dataTable')
        demandWhole(formula.ref ?? address, sheet, edited);
      if (formula.type !== 'shared' || formula.shared === undefined) continue;
      const own = formulaText(text, formula);
      if (own !== '' && edited.has(address))
        masters.set(formula.shared, { row, column, read: shiftedBy(decodeXml(own)) });
      const master = masters.get(formula.shared);
      if (own === '' && master && !edited.has(address))
        made.set(address, encodeXml(master.read(row - master.row, column - master.column)));
    }
  });
  return { formulas: made, lost };
}

function demandWhole(ref: string, sheet: string, edited: ReadonlySet<string>): void {
  const area = areaOf(ref);
  if (!area || area.rows * area.columns === 1) return;
  for (const address of edited) {
    const at = areaOf(address);
    const inside =
      at &&
      at.row >= area.row &&
      at.row < area.row + area.rows &&
      at.column >= area.column &&
      at.column < area.column + area.columns;
    if (inside)
      throw new UnpatchableXlsx(
        `Ô ${address} của ${sheet} thuộc công thức chung cho nhiều ô (${ref}); hãy sửa ô này trong Excel.`,
      );
  }
}
