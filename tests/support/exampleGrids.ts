import type { CellValue, Grid, Grids } from '../../src/domain/grid';
import { toDay } from '../../src/domain/number/dates/date';
import { DATA_SHEETS, INFO, INFO_ITEMS } from '../../src/domain/sheets';
import type { DataSheet } from '../../src/domain/sheets/column';

/** An example's cells as `assets/examples/*.json` keeps them; `2026-04-26` is a real date. */
export interface Example {
  readonly profile: string;
  readonly info: Readonly<Record<string, CellValue>>;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;
  /** What is typed into free annex sheets, by address. */
  readonly freeSheets?: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
}

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** The workbook that an officer would have after filling the template with the example. */
export function exampleGrids({ info, tables }: Example): Grids {
  const data = DATA_SHEETS.filter(({ name }) => tables[name]);
  const sheets = [
    infoGrid(info),
    ...data.map((sheet) => dataGrid(sheet, tables[sheet.name] ?? [])),
  ];
  return { sheets, names: sheets.map(({ sheet }) => sheet), settings: {}, monthFirst: false };
}

function infoGrid(info: Example['info']): Grid {
  const items = INFO_ITEMS.filter(({ label, optional }) => !optional || label in info);
  const rows = items.map(({ label, guidance }) => [text(label), cell(info[label]), text(guidance)]);
  return grid(INFO.name, [
    [text(INFO.title)],
    [text(INFO.hint)],
    [],
    INFO.headers.map(text),
    ...rows,
  ]);
}

function dataGrid(sheet: DataSheet<string>, entries: Example['tables'][string]): Grid {
  const headers = sheet.columns.map(({ header }) => header);
  const rows = entries.map((entry) => headers.map((header) => cell(entry[header])));
  const made = grid(sheet.name, [
    [text(sheet.title)],
    [text(sheet.hint)],
    [],
    headers.map(text),
    ...rows,
  ]);
  const area = { row: 3, column: 0, rows: rows.length + 1, columns: headers.length };
  return { ...made, tables: [{ name: sheet.table, ...area }] };
}

function grid(sheet: string, cells: readonly (readonly Cell[])[]): Grid {
  const columns = Math.max(...cells.map((row) => row.length));
  const full = cells.map((row) => [...row, ...Array<Cell>(columns - row.length).fill(text(''))]);
  const values = full.map((row) => row.map(({ value }) => value));
  return {
    sheet,
    visible: true,
    row: 0,
    column: 0,
    values,
    formats: full.map((row) => row.map(({ format }) => format)),
    formulas: values,
    tables: [],
    merges: [],
    landscape: false,
    hiddenRows: [],
    columnsWithoutList: [],
  };
}

function cell(value: CellValue | undefined): Cell {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  const serial = toDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (serial !== undefined) return { value: serial, format: 'dd/mm/yyyy' };
  return typeof value === 'string' ? text(value) : { value: value ?? '', format: 'General' };
}

function text(value: string): Cell {
  return { value, format: value === '' ? 'General' : '@' };
}
