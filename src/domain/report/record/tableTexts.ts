import type { TableBlock, TableCell } from '../block';
import { textOf } from '../fields/fillText';
import { type Reaches, eachCell } from '../table/eachCell';
import { cellTemplate } from './templateOf';

/** What Word will see of a table: its columns by header, and for every row below the header one text a cell. */
export function tableTexts(table: TableBlock): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const reaches: Reaches = table.widths.map(() => undefined);
  const headers: string[][] = table.widths.map(() => []);
  for (const row of table.header) addHeaders(row, reaches, headers);
  return {
    columns: headers.map((texts) => texts.join(' / ')),
    rows: table.rows.map((row) => rowTexts(row, reaches)),
  };
}

function addHeaders(row: readonly TableCell[], reaches: Reaches, headers: string[][]): void {
  eachCell(row, reaches, (cell, { column, span }) => {
    const text = cell.paragraphs.map(textOf).join(' ').trim();
    if (text === '') return;
    for (const texts of headers.slice(column, column + span)) texts.push(text);
  });
}

function rowTexts(row: readonly TableCell[], reaches: Reaches): readonly string[] {
  const texts: string[] = [];
  eachCell(row, reaches, (cell) => {
    texts.push(cellTemplate(cell));
  });
  return texts;
}
