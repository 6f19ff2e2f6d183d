import type { Column, DataSheet } from '../../sheets/column';
import { columnParts } from './columnParts';
import type { ContentRow } from '../content/content';
import type { MeasuringCells } from '../formulas/taskClassFormula';
import { isComputedKey } from '../formulas/computedFormula';
import { formulaWrites } from './formulaWrites';
import { headParts } from '../content/headParts';
import { FIRST_ROW, HEADER_ROW, areaAt } from '../content/layout';
import type { Lists } from '../content/lists';
import type { SheetPlan } from '../plan';
import { type Parts, sheetPlan } from '../step';

/** A data sheet to impose, and what its cells refer to. */
export interface TableJob {
  readonly sheet: DataSheet<string>;
  readonly content: readonly ContentRow[];
  readonly lists: Lists;
  readonly days: MeasuringCells;
  /** Another profile was imposed before. */
  readonly changing: boolean;
}

/** Where a new sheet goes: its name in the workbook, whether it must be made, and a table name that is free. */
export interface NewSheet {
  readonly name: string;
  readonly create: boolean;
  readonly table: string;
}

/** A data sheet from nothing: title, hint, sample, header, table, formats, dropdowns, formulas and looks. */
export function newTable(job: TableJob, { name, create, table }: NewSheet): SheetPlan {
  const { sheet, content } = job;
  const { columns, tabColor, landscape, frozenColumns } = sheet;
  const rows = content.length + sheet.blankRows;
  return sheetPlan(
    {
      ...{ name, create, visibility: 'visible', tabColor, freezeRows: FIRST_ROW },
      ...(frozenColumns !== undefined && { freezeColumns: frozenColumns }),
      table: { name: table, area: areaAt(HEADER_ROW, 0, rows + 1, columns.length) },
      print: { landscape, titleRow: HEADER_ROW + 1 },
    },
    [
      headParts({
        ...sheet,
        sample: columns.map((column) => column.sample ?? ''),
        headers: columns.map(({ header }) => header),
        widths: columns.map(({ width }) => width),
      }),
      ...columns.map((column, index) => newColumn(job, column, index, rows)),
      contentParts(job),
    ],
  );
}

function newColumn(
  { sheet, lists, days }: TableJob,
  column: Column<string>,
  index: number,
  rows: number,
): Parts {
  const area = areaAt(FIRST_ROW, index, rows);
  const parts = columnParts(sheet.name, column, area, lists);
  const { key } = column;
  if (!isComputedKey(key)) return parts;
  const columns = Object.fromEntries(sheet.columns.map((one, place) => [one.key, place]));
  const numbers = Array.from({ length: rows }, (_, row) => FIRST_ROW + row);
  const formulas = formulaWrites({ key, column: index, columns, days }, numbers);
  return { ...parts, writes: [...(parts.writes ?? []), ...formulas] };
}

function contentParts({ sheet: { columns }, content }: TableJob): Parts {
  if (content.length === 0) return {};
  const values = content.map((row) => columns.map(({ key }) => row[key] ?? null));
  return { writes: [{ area: areaAt(FIRST_ROW, 0, values.length, columns.length), values }] };
}
