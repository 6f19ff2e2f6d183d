import { isEmptyCell } from '../grids/cells';
import type { Column } from '../../sheets/column';
import { columnParts } from './columnParts';
import type { ExistingTable } from './existingTable';
import { areaAt } from '../content/layout';
import type { TableJob } from './newTable';
import { type Parts, joined } from '../step';

/** The columns that are added at the right end of an existing table. */
export interface AddedColumns {
  readonly said: readonly string[];
  readonly parts: Parts;
  /** Zero-based column of every column, the added ones included, by key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Adds what is missing; where filled cells stand beside the table it says so and adds nothing. */
export function missingColumns(found: ExistingTable, { sheet, lists }: TableJob): AddedColumns {
  const missing = sheet.columns.filter(({ key, optional }) => !optional && !found.columns.has(key));
  const none = { parts: {}, columns: found.columns, count: 0 };
  if (missing.length === 0) return { ...none, said: [] };
  const names = missing.map(({ header }) => header).join(', ');
  const where = `trang tính ${found.grid.sheet}`;
  if (!isFree(found, missing.length)) {
    const refusal = `Chưa thêm được cột ${names} vào ${where}: bên phải bảng có ô đã điền. Chuyển các ô đó đi rồi bấm Tạo mẫu lần nữa.`;
    return { ...none, said: [refusal] };
  }
  const added = missing.map((column, index) => ({ column, at: found.right + index }));
  const parts = added.map(({ column, at }) => newColumn(found, column, at, sheet.name, lists));
  return {
    said: [`Thêm cột ${names} vào ${where}.`],
    parts: joined(parts),
    columns: new Map([
      ...found.columns,
      ...added.map(({ column, at }) => [column.key, at] as const),
    ]),
    count: missing.length,
  };
}

function isFree({ grid, headerRow, rows, right }: ExistingTable, count: number): boolean {
  const columns = Array.from({ length: count }, (_, index) => right + index);
  return columns.every((column) =>
    [headerRow, ...rows].every((row) => isEmptyCell(grid, row, column)),
  );
}

function newColumn(
  { headerRow, rows }: ExistingTable,
  column: Column<string>,
  at: number,
  sheet: string,
  lists: TableJob['lists'],
): Parts {
  const header = areaAt(headerRow, at);
  const head: Parts = {
    writes: [{ area: header, values: [[column.header]] }],
    styles: [{ area: header, style: 'header', align: 'center', wrap: true }],
    columnWidths: [{ column: at, characters: column.width }],
  };
  if (rows.length === 0) return head;
  return joined([head, columnParts(sheet, column, areaAt(headerRow + 1, at, rows.length), lists)]);
}
