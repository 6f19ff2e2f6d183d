import type { CellValue, Grid } from '../../domain/grid';
import { NO_RESULT } from '../../domain/entries/cells/excelErrors';
import { columnsWithoutList } from '../../domain/sheets/columnsWithoutList';
import { isFreeSheet } from '../../domain/sheets/readSheets';
import { UnreadableXlsx } from '../unreadableXlsx';
import { attribute, isTrue } from '../../package/xml/attributes';
import type { XmlElement } from '../../package/xml/element';
import { children } from '../../package/xml/element';
import { areaOf } from '../sheet/address';
import type { BookReader } from './bookReader';
import { contentValue } from './cellValue';
import { formulaReader } from '../sheet/formulas';
import type { FlatCells } from './gridRows';
import { layOut } from './gridRows';
import type { ColumnRun, RowLine } from '../sheet/lineStyles';
import { readColumns, readRowLine } from '../sheet/lineStyles';
import type { BookSheet } from '../book/openBook';
import { readSheet } from '../sheet/readSheet';
import type { CellXml } from '../sheet/sheetData';
import { listKinds } from './listKinds';
import { readTables } from '../sheet/tables';
import { readValidations } from '../sheet/validations';

/** How much of a sheet is looked at, from its first cell on. */
export interface Head {
  readonly rows: number;
  readonly columns: number;
}

const WHOLE: Head = { rows: Infinity, columns: Infinity };

/** One sheet as a check reads it. */
export function readGrid(reader: BookReader, sheet: BookSheet, head = WHOLE): Grid {
  const found = readParts(reader, sheet, head);
  const block = layOut(found.cells, formatAt(reader, found));
  const tables = readTables(reader.book, sheet);
  const validations = readValidations(found.sections);
  const section = (name: string): XmlElement | undefined =>
    found.sections.find((one) => one.name === name);
  return {
    sheet: sheet.name,
    visible: sheet.visibility === 'Visible',
    ...block,
    tables: tables.map(({ name, area, totalsRows }) => ({
      name,
      ...area,
      ...(totalsRows > 0 && { totals: true }),
    })),
    merges: isFreeSheet(sheet.name) ? mergesWithin(section('mergeCells'), block) : [],
    landscape:
      isFreeSheet(sheet.name) &&
      attribute(section('pageSetup')?.tag ?? '', 'orientation') === 'landscape',
    hiddenRows: hiddenRows(found, block),
    columnsWithoutList: tables.flatMap((table) =>
      columnsWithoutList(
        { name: table.name, ...table.area },
        headersOf(block, table.area),
        listKinds(table, validations),
      ),
    ),
  };
}

interface SheetParts {
  readonly cells: FlatCells;
  readonly lines: ReadonlyMap<number, RowLine>;
  readonly columns: readonly ColumnRun[];
  readonly sections: readonly XmlElement[];
  readonly zeroHeight: boolean;
}

function readParts(reader: BookReader, sheet: BookSheet, head: Head): SheetParts {
  const cells: FlatCells = { rows: [], columns: [], values: [], formulas: [], formats: [] };
  const lines = new Map<number, RowLine>();
  const sections: XmlElement[] = [];
  const formula = formulaReader();
  let zeroHeight = false;
  readSheet(reader.book, sheet, {
    row: ({ row, tag }) => {
      if (zeroHeight || /\s(?:hidden|s)\s*=/.test(tag)) lines.set(row, readRowLine(tag));
    },
    cell: (cell) => {
      if (cell.row < head.rows && cell.column < head.columns)
        addCell(cells, cell, reader, formula(cell));
    },
    section: (section) => {
      sections.push(section);
      // It stands above the cells: where it hides all rows, those that are in the file are the ones to be seen.
      zeroHeight ||= isTrue(attribute(section.tag, 'zeroHeight'));
    },
  });
  const columns = readColumns(sections.find(({ name }) => name === 'cols'));
  return { cells, lines, sections, columns, zeroHeight };
}

function addCell(
  cells: FlatCells,
  cell: CellXml,
  reader: BookReader,
  formula: string | undefined,
): void {
  const content = contentValue(reader, cell);
  const value = formula !== undefined && content === undefined ? NO_RESULT : (content ?? '');
  reader.count(1);
  cells.rows.push(cell.row);
  cells.columns.push(cell.column);
  cells.values.push(value);
  cells.formulas.push(formula === undefined ? value : `=${formula}`);
  cells.formats.push(reader.formats[cell.style ?? 0] ?? 'General');
}

function formatAt(
  { formats }: BookReader,
  { lines, columns }: SheetParts,
): (row: number | undefined, column: number) => string {
  return (row, column) => {
    const line = row === undefined ? undefined : lines.get(row)?.style;
    const style = line ?? columns.find((run) => column >= run.first && column <= run.last)?.style;
    return formats[style ?? 0] ?? 'General';
  };
}

const MOST_MERGES = 200_000;

/** Merges that meet the used cells; in sheet coordinates. */
function mergesWithin(
  section: XmlElement | undefined,
  { row, column, values }: Pick<Grid, 'row' | 'column' | 'values'>,
): Grid['merges'] {
  const merges = children(section, 'mergeCell');
  if (merges.length > MOST_MERGES) throw new UnreadableXlsx('tooLarge');
  const [bottom, right] = [row + values.length, column + (values[0]?.length ?? 0)];
  return merges
    .flatMap(({ tag }) => areaOf(attribute(tag, 'ref') ?? '') ?? [])
    .filter(
      (one) =>
        one.row < bottom &&
        one.column < right &&
        one.row + one.rows > row &&
        one.column + one.columns > column,
    );
}

function hiddenRows(
  { lines, zeroHeight }: SheetParts,
  { row, values }: Pick<Grid, 'row' | 'values'>,
): readonly number[] {
  if (!zeroHeight && lines.size === 0) return [];
  return values.flatMap((_, index) =>
    (lines.get(row + index)?.hidden ?? zeroHeight) ? [row + index] : [],
  );
}

function headersOf(
  { row, column, values }: Pick<Grid, 'row' | 'column' | 'values'>,
  table: { readonly row: number; readonly column: number; readonly columns: number },
): readonly string[] {
  const header: readonly CellValue[] = values[table.row - row] ?? [];
  return Array.from({ length: table.columns }, (_, index) =>
    String(header[table.column - column + index] ?? ''),
  );
}
