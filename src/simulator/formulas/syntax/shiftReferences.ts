import {
  columnIndex,
  columnName,
  quoteSheet,
  splitSheet,
  tryParseAddress,
} from '../../excel/model/address';
import type { Area } from '../../excel/model/area';
import type { Move } from '../../../xlsx/sheet/moveArea';
import { moveArea } from '../../../xlsx/sheet/moveArea';
import { tokens } from './tokens';

/** Lets the references of a formula follow cells that moved on the sheet `moved`; what is gone is `#REF!`. */
export function shiftReferences(formula: string, own: string, moved: string, move: Move): string {
  return replaceReferences(formula, (reference) => {
    const { sheet, address } = splitSheet(reference);
    const area = tryParseAddress(address);
    if ((sheet ?? own).toLowerCase() !== moved.toLowerCase() || !area) return reference;
    const [after] = moveArea(area, move);
    if (!after) return '#REF!';
    const shifted = after === area ? address : withRows(address, after);
    return sheet === null ? shifted : `${quoteSheet(sheet)}!${shifted}`;
  });
}

/** The address with other rows; its columns and dollar signs stay. */
function withRows(address: string, { row, rows }: Area): string {
  const [start = '', end] = address.split(':');
  const first = start.replace(/\d+$/, String(row + 1));
  return end === undefined ? first : `${first}:${end.replace(/\d+$/, String(row + rows))}`;
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
