import type { Area, TableArea } from '../../domain/grid';
import { DATA_SHEETS } from '../../domain/sheets';
import { KNOWN_SHEETS, isFreeSheet, isReadSheet } from '../../domain/sheets/readSheets';
import { loadSettings } from '../settings';

/** A worksheet that the add-in reads. */
export interface Source {
  readonly name: string;
  readonly visible: boolean;
  /** A sheet `Phụ lục …`: merges and orientation matter. */
  readonly free: boolean;
  /** Its used cells, where the first sync could ask for them by the contract's exact name. */
  readonly used?: Area | 'none';
}

/** What the first sync tells: which sheets there are, and how large. */
export interface Directory {
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  /** Tables of the contract, by the sheet they stand in. */
  readonly tables: readonly (TableArea & { readonly sheet: string })[];
  /** Names of further tables, whose place is not known yet. */
  readonly otherTables: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly monthFirst: boolean;
}

/** Queues the first sync's questions; call the result after it. */
export function queueDirectory(context: Excel.RequestContext): () => Directory {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name');
  const sizes = KNOWN_SHEETS.map((name) => queueSize(worksheets, name));
  const places = DATA_SHEETS.map(({ table }) => queueTable(tables, table));
  const settings = loadSettings(context);
  const dates = context.application.cultureInfo.datetimeFormat;
  dates.load('shortDatePattern');
  return () => {
    const used = new Map(sizes.map((size) => size()));
    const known = places.flatMap((place) => place());
    const knownNames = new Set(known.map(({ name }) => name));
    return {
      names: worksheets.items.map(({ name }) => name),
      sources: worksheets.items.flatMap((sheet) => sourceOf(sheet, used)),
      tables: known,
      otherTables: tables.items.map(({ name }) => name).filter((name) => !knownNames.has(name)),
      settings: settings(),
      monthFirst: /^[^dy]*m/i.test(dates.shortDatePattern),
    };
  };
}

/** The area of a range loaded with its indices and counts; `undefined` when there is no such range. */
export function usedArea(range: Excel.Range): Area | undefined {
  return range.isNullObject ? undefined : areaOf(range);
}

/** The area of a range loaded with its indices and counts. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function queueSize(
  worksheets: Excel.WorksheetCollection,
  name: string,
): () => readonly [string, Area | 'none'] {
  const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => [name, usedArea(used) ?? 'none'];
}

function queueTable(
  tables: Excel.TableCollection,
  name: string,
): () => readonly (TableArea & { readonly sheet: string })[] {
  const table = tables.getItemOrNullObject(name);
  const range = table.getRange();
  const { worksheet } = table;
  table.load('name,showTotals');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  worksheet.load('name');
  return () => placedTable(table, worksheet, range);
}

function placedTable(
  table: Excel.Table,
  worksheet: Excel.Worksheet,
  range: Excel.Range,
): readonly (TableArea & { readonly sheet: string })[] {
  if (table.isNullObject) return [];
  const { name, showTotals } = table;
  return [{ name, sheet: worksheet.name, ...areaOf(range), ...(showTotals && { totals: true }) }];
}

function sourceOf(
  { name, visibility }: Excel.Worksheet,
  used: ReadonlyMap<string, Area | 'none'>,
): readonly Source[] {
  if (!isReadSheet(name)) return [];
  const free = isFreeSheet(name);
  const size = used.get(name);
  return [
    { name, free, visible: visibility === 'Visible', ...(size !== undefined && { used: size }) },
  ];
}
