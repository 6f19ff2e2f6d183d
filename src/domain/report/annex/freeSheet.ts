import type { Figures } from '../../figures/figures';
import type { Area, Grid } from '../../grid';
import { cellAddress } from '../../place';
import type { ParagraphBlock, TableBlock, TableSelection } from '../block';
import { fillText, textOf } from '../fields/fillText';
import type { Reading } from '../fields/toRuns';
import type { FieldResult } from '../../sentence';
import { freeTable, type FillCell } from './freeTable';
import { sheetBlocks, sheetCells } from './sheetBlocks';

/** A `Phụ lục …` sheet as it prints. */
export interface FreeSheet {
  readonly name: string;
  readonly selection: TableSelection;
  readonly fields: readonly FieldResult[];
}

const READING: Reading = { marks: false, guidance: true };
/** A portrait page holds so many columns. */
const MOST_UPRIGHT_COLUMNS = 7;

/** Prints a free annex sheet: paragraphs and tables in the order they stand. */
export function freeSheet(grid: Grid, figures: Figures): FreeSheet {
  const cells = sheetCells(grid);
  const areas = sheetBlocks(cells);
  const fields: FieldResult[] = [];
  const fill: FillCell = (row, column) => {
    const text = cells.texts[row]?.[column] ?? '';
    if (text === '') return [];
    if (!/\{\{|[[［]/.test(text)) return [{ text }];
    const at = { sheet: grid.sheet, cell: cellAddress(grid.row + row, grid.column + column) };
    const filled = fillText(text, at, figures, READING);
    fields.push(...filled.fields);
    return filled.runs;
  };
  const style = areas.some(({ columns }) => columns > 1) ? 'tableLead' : 'body';
  const blocks = areas.flatMap((area): readonly (ParagraphBlock | TableBlock)[] =>
    area.columns > 1
      ? [traced(freeTable(area, cells, fill, `Bảng trong ${grid.sheet}`), area, grid)]
      : paragraphs(area, fill, style),
  );
  const wide = areas.some(({ columns }) => columns > MOST_UPRIGHT_COLUMNS);
  return { name: grid.sheet, selection: { blocks, landscape: grid.landscape || wide }, fields };
}

/** The table with the sheet rows that it prints. */
function traced(table: TableBlock, { row, rows }: Area, grid: Grid): TableBlock {
  const first = grid.row + row + rows - table.rows.length + 1;
  return { ...table, source: { sheet: grid.sheet, rows: table.rows.map((_, at) => first + at) } };
}

function paragraphs(
  { row, rows, column }: Area,
  fill: FillCell,
  style: ParagraphBlock['style'],
): readonly ParagraphBlock[] {
  const all = Array.from({ length: rows }, (_, at) => fill(row + at, column));
  return all
    .filter((runs) => textOf(runs) !== '')
    .map((runs) => ({ kind: 'paragraph', style, runs }));
}
