import type { Change } from '../../domain/findings/finding';
import { parseAddress } from '../../domain/place';
import type { CellEdit, SheetPatch, WorkbookPatch } from '../../xlsx/patch/workbookPatch';
import { emptySheetPatch } from '../../xlsx/patch/workbookPatch';

/** Changes of cells as a patch of the file; a change of format adds to the cell's looks, all others stay. */
export function changesPatch(changes: readonly Change[]): WorkbookPatch {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  return {
    sheets: names.map((name) => sheetPatch(name, changes)),
    added: [],
    removed: [],
    names: [],
  };
}

function sheetPatch(name: string, changes: readonly Change[]): SheetPatch {
  const cells = changes.filter(({ sheet }) => sheet === name).map(cellEdit);
  return { ...emptySheetPatch(name), cells };
}

/** A text beginning with `=` is a formula unless the cell is formatted as Text. */
function cellEdit({ cell, after, format }: Change): CellEdit {
  const at = parseAddress(cell);
  if (!at) throw new RangeError(`Not an address: ${cell}`);
  const look =
    format === undefined ? {} : { look: { before: {}, after: { numberFormat: format } } };
  if (typeof after === 'string' && after.startsWith('=') && format !== '@')
    return { ...at, formula: after, ...look };
  return { ...at, content: after === '' ? null : after, ...look };
}
