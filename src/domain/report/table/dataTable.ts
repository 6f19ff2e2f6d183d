import type { TableBlock, TableCell } from '../block';
import type { Figures } from '../../figures/figures';
import { textOf } from '../fields/fillText';
import { parseAddress } from '../../place';
import type { FieldResult } from '../../sentence';
import type { Run } from '../run';
import { noRow } from './none';
import type { PrintedRow, PrintedSheet } from './printedSheet';
import { fillCell, type Selection } from './selectRows';

/** The printed table of a selection, and the fields met in its cells. */
export interface DataTable {
  readonly table: TableBlock;
  readonly fields: readonly FieldResult[];
}

/** One header row; group rows bold over all columns, their note apart where the last column prints it. */
export function dataTable({ sheet, columns, rows }: Selection, figures: Figures): DataTable {
  const fields: FieldResult[] = [];
  const dataRow = (index: number): readonly TableCell[] =>
    columns.map(({ column }) => {
      const filled = fillCell(column.cell(index), figures);
      fields.push(...filled.fields);
      return {
        paragraphs: lines(filled.runs),
        ...(column.align !== 'left' && { align: column.align }),
      };
    });
  const rowOf = (index: number): readonly TableCell[] => {
    const group = sheet.rows[index]?.group;
    if (!group) return dataRow(index);
    const { cells, fields: met } = groupRow(group, columns, figures);
    fields.push(...met);
    return cells;
  };
  const table: TableBlock = {
    kind: 'table',
    header: [columns.map(({ header }) => ({ paragraphs: [header], align: 'center', bold: true }))],
    rows: rows.length === 0 ? [noRow(columns.length)] : rows.map(rowOf),
    widths: columns.map(({ column }) => column.width),
    description: `Bảng ${sheet.name}: ${columns.map(({ header }) => textOf(header)).join(', ')}`,
    source: { sheet: sheet.name, rows: rows.map((index) => sheetRow(sheet, index)) },
  };
  return { table, fields };
}

/** One-based; every cell of a row knows it, unless its column is missing. */
function sheetRow({ rows, columns }: PrintedSheet, index: number): number {
  const group = rows[index]?.group;
  if (group) return rowOfCell(group.title.at.cell);
  for (const column of columns) {
    const row = rowOfCell(column.cell(index).at.cell);
    if (row > 0) return row;
  }
  return 0;
}

function rowOfCell(cell: string): number {
  const at = parseAddress(cell);
  return at ? at.row + 1 : 0;
}

/** Runs cut into paragraphs at the line breaks typed in the cell. */
export function lines(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (!runs.some(({ text }) => text.includes('\n'))) return [runs];
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split('\n');
    if (first !== '') paragraphs.at(-1)?.push({ ...run, text: first });
    for (const text of others) paragraphs.push(text === '' ? [] : [{ ...run, text }]);
  }
  return paragraphs;
}

type Group = NonNullable<PrintedRow['group']>;

function groupRow(
  { marker, title, note }: Group,
  columns: Selection['columns'],
  figures: Figures,
): { readonly cells: readonly TableCell[]; readonly fields: readonly FieldResult[] } {
  const lead = /[\p{L}\d]$/u.test(marker) ? `${marker}. ` : `${marker} `;
  const noted =
    columns.length > 1 && note.text !== '' && columns.at(-1)?.column.header === 'Ghi chú';
  const span = columns.length - (noted ? 1 : 0);
  const name = fillCell(title, figures);
  const cell = {
    paragraphs: lines([{ text: lead }, ...name.runs]),
    bold: true,
    ...(span > 1 && { columnSpan: span }),
  };
  if (!noted) return { cells: [cell], fields: name.fields };
  const beside = fillCell(note, figures);
  return {
    cells: [cell, { paragraphs: lines(beside.runs) }],
    fields: [...name.fields, ...beside.fields],
  };
}
