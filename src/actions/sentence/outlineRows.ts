import { readEntries } from '../../domain/entries/readEntries';
import type { Change } from '../../domain/findings/finding';
import { findGrid } from '../../domain/findGrid';
import type { Grid, Grids } from '../../domain/grid';
import type { InsertedRows } from '../../domain/periods/gather/gatherPlan';
import type { Place } from '../../domain/place';
import { parseAddress } from '../../domain/place';
import type { Level } from '../../domain/sheets/outline';
import { insertRows } from '../../excel/writing/gatherRows';
import type { Outcome } from '../../excel/requests/outcome';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { rangeIn, sheetOf } from '../../excel/requests/sheetOf';
import { writeCell } from '../../excel/writing/writeCell';
import type { EditableSentence } from './editSentence';

/** A row that was taken out, and what brings it back. */
export interface RemovedRow {
  readonly text: string;
  readonly place: InsertedRows;
  readonly cells: readonly Change[];
}

/** Levels that the next paragraph most likely has as well. */
const SAME: readonly Level[] = ['I', '1', '1.1', '1.1.1', 'a', 'Đoạn', '-', '+', '(1)'];

/** Makes room for a paragraph below this one and gives it its level; `undefined` where the row has changed since. */
export async function addSentence(sentence: EditableSentence): Promise<Outcome<Place | undefined>> {
  return run(
    async (context) => {
      const found = findRow(await readGrids(context), sentence);
      if (!found) return undefined;
      const { place, at } = found;
      await insertRows(context, [grown({ ...place, row: place.row + 1 }, found.table)]);
      const level = SAME.find((one) => one === sentence.level) ?? 'Đoạn';
      writeAt(context, { ...at.level, row: at.level.row + 1 }, at.sheet, level);
      await context.sync();
      return { sheet: at.sheet, cell: at.below };
    },
    {},
    'write',
  );
}

/** Takes the row out, where it still holds what was shown; `undefined` where it does not. */
export async function removeSentence(
  sentence: EditableSentence,
): Promise<Outcome<RemovedRow | undefined>> {
  return run(
    async (context) => {
      const found = findRow(await readGrids(context), sentence);
      if (!found) return undefined;
      const { place, cells, at } = found;
      const area = { row: place.row - 1, column: place.column, rows: 1, columns: place.columns };
      rangeIn(sheetOf(context, at.sheet), area).delete('Up');
      await context.sync();
      return { text: sentence.text, place, cells };
    },
    {},
    'write',
  );
}

/** Brings a row back where it stood. */
export async function restoreSentence({ place, cells }: RemovedRow): Promise<Outcome<Place>> {
  return run(
    async (context) => {
      await insertRows(context, [place]);
      for (const { sheet, cell, after } of cells) {
        const address = parseAddress(cell);
        if (address && after !== '') writeAt(context, address, sheet, after);
      }
      await context.sync();
      return { sheet: place.sheet, cell: cells.at(-1)?.cell ?? '' };
    },
    {},
    'write',
  );
}

interface FoundRow {
  readonly place: InsertedRows;
  readonly table: Grid['tables'][number] | undefined;
  readonly cells: readonly Change[];
  readonly at: {
    readonly sheet: string;
    readonly level: { readonly row: number; readonly column: number };
    /** The cell below the paragraph's own. */
    readonly below: string;
  };
}

function findRow(grids: Grids, sentence: EditableSentence): FoundRow | undefined {
  const { outline } = readEntries(grids);
  const row = outline.rows.find((one) => one.row === sentence.row);
  const grid = findGrid(grids, outline.sheet);
  const { level, number, content } = row?.cells ?? {};
  if (!grid || !level || !number || !content || String(content.raw) !== sentence.text)
    return undefined;
  const table = grid.tables.find(
    (one) => one.row < sentence.row && sentence.row <= one.row + one.rows,
  );
  const columns = Object.values(outline.columns);
  const column = table?.column ?? Math.min(...columns);
  const width = table?.columns ?? Math.max(...columns) - column + 1;
  const cells = [level, number, content]
    .filter(({ at }) => at.cell !== '')
    .map(({ at, raw, formula }) => ({ ...at, before: '', after: formula ?? raw }));
  const address = parseAddress(level.at.cell);
  if (!address) return undefined;
  return {
    table,
    cells,
    place: { sheet: outline.sheet, row: sentence.row, count: 1, column, columns: width },
    at: {
      sheet: outline.sheet,
      level: address,
      below: content.at.cell.replace(/\d+$/, String(sentence.row + 1)),
    },
  };
}

/** A row below a table's last belongs to it only when the table is told. */
function grown(place: InsertedRows, table: FoundRow['table']): InsertedRows {
  if (!table || place.row <= table.row + table.rows) return place;
  const { name, row, column, rows, columns } = table;
  return { ...place, grow: { table: name, row, column, columns, rows: rows + 1 } };
}

/** As Text: a level or a paragraph that begins with a sign stays one. */
function writeAt(
  context: Excel.RequestContext,
  { row, column }: { readonly row: number; readonly column: number },
  sheet: string,
  after: Change['after'],
): void {
  const range = rangeIn(sheetOf(context, sheet), { row, column, rows: 1, columns: 1 });
  writeCell(range, { after, format: '@' }, '@');
}
