import { columnIndex, columnName, quoteSheet, splitSheet } from '../model/address';
import type { Area } from '../model/area';
import { tokens } from './tokens';

/** A block of columns whose cells from row `from` on moved `by` rows. */
export interface Move {
  readonly within: Area;
  readonly from: number;
  readonly by: number;
}

/** Lets the references of a formula follow cells that moved on the sheet `moved`. */
export function shiftReferences(formula: string, own: string, moved: string, move: Move): string {
  return replaceReferences(formula, (reference) => {
    const { sheet, address } = splitSheet(reference);
    if ((sheet ?? own).toLowerCase() !== moved.toLowerCase()) return reference;
    const shifted = address.replace(
      /(\$?)([A-Za-z]{1,3})(\$?)(\d+)/g,
      (cell, ...found: string[]) => {
        const [, letters = '', , digits = ''] = found;
        const column = columnIndex(letters);
        const inside =
          column >= move.within.column && column < move.within.column + move.within.columns;
        if (!inside || Number(digits) - 1 < move.from) return cell;
        return cell.replace(/\d+$/, String(Number(digits) + move.by));
      },
    );
    return sheet === null ? shifted : `${quoteSheet(sheet)}!${shifted}`;
  });
}

/** The formula as it reads when it is filled into a cell so many rows and columns away. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  return replaceReferences(formula, (reference) => {
    const bang = reference.lastIndexOf('!') + 1;
    const cells = reference
      .slice(bang)
      .replace(/(\$?)([A-Za-z]{1,3})(\$?)(\d+)/g, (_, ...found: string[]) => {
        const [fixedColumn = '', letters = '', fixedRow = '', digits = ''] = found;
        const column = fixedColumn ? letters : columnName(columnIndex(letters) + columns);
        const row = fixedRow ? digits : String(Number(digits) + rows);
        return `${fixedColumn}${column}${fixedRow}${row}`;
      });
    return reference.slice(0, bang) + cells;
  });
}

function replaceReferences(formula: string, replace: (reference: string) => string): string {
  const body = formula.replace(/^=/, '');
  const pieces = tokens(body);
  if (!pieces) return formula;
  let at = 0;
  let result = formula.slice(0, formula.length - body.length);
  for (const piece of pieces) {
    const start = body.indexOf(piece.text, at);
    result +=
      body.slice(at, start) + (piece.kind === 'reference' ? replace(piece.text) : piece.text);
    at = start + piece.text.length;
  }
  return result + body.slice(at);
}
