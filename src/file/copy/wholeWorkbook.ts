import type { WholeSheet } from '../../domain/periods/consolidate/sheets/wholeSheet';
import { newXlsx } from '../../xlsx/patch/patchXlsx';
import type { CellEdit, LineEdit, NewSheet } from '../../xlsx/patch/workbookPatch';

const HEAD = {
  before: {},
  after: { bold: true, wrap: true, fill: '#DDEBF7', vertical: 'Center' },
};

/** The sheets of the whole as a new .xlsx file, their heads and first columns kept in sight. */
export function wholeWorkbook(sheets: readonly WholeSheet[]): Uint8Array {
  const [first] = sheets;
  return newXlsx({
    added: sheets.map(newSheet),
    names: [],
    ...(first && { active: first.name }),
  });
}

function newSheet({ name, rows, heads, fixed, widths }: WholeSheet): NewSheet {
  return {
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((content, column): readonly CellEdit[] =>
        content === '' ? [] : [{ row, column, content, ...(row < heads && { look: HEAD }) }],
      ),
    ),
    rows: [],
    columns: widths.map((size, index): LineEdit => ({ index, size, hidden: false })),
    addedTables: [],
    view: { showGridlines: true, showHeadings: true, frozen: { rows: heads, columns: fixed } },
  };
}
