import type { Grid, Grids } from '../../domain/grid';
import type { RowRemoval } from '../../domain/periods/next/plan';
import type { KeptBook, KeptSheet } from '../../domain/periods/undo/keptBook';
import { changedFormulas, changedNames } from '../../domain/periods/undo/keptFormulas';
import type { RestoredCell } from '../../domain/periods/undo/restoration';
import {
  insertions,
  resizedTables,
  restoredCells,
  turnedRows,
} from '../../domain/periods/undo/restoration';
import { findGrid } from '../../domain/findGrid';
import type { Step } from '../requests/batch';
import { jsonBytes, runSteps } from '../requests/batch';
import { longFormula } from '../writing/longFormula';
import { removeMarks } from '../marks/removeMarks';
import type { Press } from '../requests/press';
import { readGrids } from '../reading/readGrids';
import { readNames } from '../reading/readNames';
import { readUnread } from '../reading/readUnread';
import { lockedSheets } from '../requests/lockedSheets';
import { rangeIn, sheetOf } from '../requests/sheetOf';

const CALL_BYTES = 300;

/**
 * Brings the kept sheets back: rows come in again where they left, tables have their size, then every cell that differs
 * is written. `whole`: the change was carried out to its end; else only cells and tables can be trusted, and rows stay
 * where they are while their contents move.
 */
export async function restoreBook(
  context: Excel.RequestContext,
  book: KeptBook,
  grids: Grids,
  whole: boolean,
  press: Press = {},
): Promise<void> {
  await removeMarks(context, grids.names);
  await runSteps(context, blankSteps(book, grids), 'mend', press);
  const rows = whole ? book.removals.flatMap((one) => rowSteps(one, keptOf(book, one.sheet))) : [];
  await runSteps(context, rows, 'mend', press);
  const now = await readGrids(context, press);
  await runSteps(
    context,
    book.sheets.flatMap((kept) => tableSteps(kept, findGrid(now, kept.sheet))),
    'mend',
    press,
  );
  await runSteps(
    context,
    [
      ...book.sheets.flatMap((kept) => sheetSteps(kept, findGrid(now, kept.sheet))),
      ...book.added.filter((name) => now.names.includes(name)).map(sheetGone),
      ...Object.entries(book.settings).map(settingStep),
      ...(book.forget ?? []).map(forgetStep),
    ],
    'mend',
    press,
  );
  await runSteps(context, await formulaSteps(context, book, press), 'mend', press);
  await runSteps(context, await nameSteps(context, book, now), 'mend', press);
}

/** Defined names mean again what they meant. */
async function nameSteps(
  context: Excel.RequestContext,
  { names = [] }: KeptBook,
  grids: Grids,
): Promise<Step[]> {
  if (names.length === 0) return [];
  const scopes = grids.names.filter((name) => names.some(({ sheet }) => sheet === name));
  return changedNames(names, await readNames(context, { names: scopes })).map(
    ({ name, formula, sheet }) => ({
      bytes: jsonBytes(formula) + 2 * CALL_BYTES,
      queue: (one) => {
        const scope = sheet === undefined ? one.workbook : sheetOf(one, sheet);
        scope.names.getItem(name).formula = formula;
      },
    }),
  );
}

/** Formulas on other sheets read again what they read; into a protected sheet nothing can be written. */
async function formulaSteps(
  context: Excel.RequestContext,
  { formulas = [] }: KeptBook,
  press: Press,
): Promise<Step[]> {
  if (formulas.length === 0) return [];
  const grids = await readGrids(context, press);
  const now = [...grids.sheets, ...(await readUnread(context, grids, press)).sheets];
  const changed = changedFormulas(formulas, now);
  const locked = await lockedSheets(context, [...new Set(changed.map(({ sheet }) => sheet))]);
  return changed
    .filter(({ sheet }) => !locked.includes(sheet))
    .map(({ sheet, row, column, formula }) => ({
      bytes: jsonBytes(formula) + 3 * CALL_BYTES,
      queue: (one) => {
        const area = { row, column, rows: 1, columns: 1 };
        rangeIn(sheetOf(one, sheet), area).formulas = [[formula]];
      },
    }));
}

/** Blank sheets come back first, for Excel gives up no last sheet; tables that were made go before their cells do. */
function blankSteps({ blank = [], tables = [] }: KeptBook, { names }: Grids): Step[] {
  return [
    ...blank
      .filter((name) => !names.includes(name))
      .map((name): Step => ({
        bytes: CALL_BYTES,
        queue: ({ workbook }) => {
          workbook.worksheets.add(name).activate();
        },
      })),
    ...tables.map(({ sheet, name }): Step => ({
      bytes: CALL_BYTES,
      queue: (context) => {
        sheetOf(context, sheet).tables.getItemOrNullObject(name).delete();
      },
    })),
  ];
}

function keptOf({ sheets }: KeptBook, name: string): KeptSheet | undefined {
  return sheets.find(({ sheet }) => sheet === name);
}

/** What stands below a table goes up where it was pushed down; then the rows come in again. */
function rowSteps(removal: RowRemoval, kept: KeptSheet | undefined): Step[] {
  const { sheet, rows, column, columns, end, below = false, table } = removal;
  if (rows.length === 0) return [];
  const header = kept?.tables.find(({ name }) => name === table)?.row;
  const first = header === undefined ? undefined : header + 1;
  const step = (row: number, count: number, how: 'in' | 'out'): Step => ({
    bytes: 3 * CALL_BYTES,
    queue: (context) => {
      const range = rangeIn(sheetOf(context, sheet), { row, column, rows: count, columns });
      if (how === 'in') range.insert('Down');
      else range.delete('Up');
    },
  });
  return [
    ...(end !== undefined && below ? [step(end - 1 - rows.length, rows.length, 'out')] : []),
    ...insertions(removal, first).map((run) => step(run.row, run.count, 'in')),
  ];
}

function tableSteps(kept: KeptSheet, now: Grid | undefined): Step[] {
  return resizedTables(kept, now).map((table) => ({
    bytes: 3 * CALL_BYTES,
    queue: (context) => {
      const worksheet = sheetOf(context, kept.sheet);
      worksheet.tables.getItem(table.name).resize(rangeIn(worksheet, table));
    },
  }));
}

function sheetSteps(kept: KeptSheet, now: Grid | undefined): Step[] {
  return [
    ...restoredCells(kept, now).map((cell) => cellStep(kept.sheet, cell)),
    ...turnedRows(kept, now).map(([row, hidden]): Step => ({
      bytes: CALL_BYTES,
      queue: (context) => {
        sheetOf(context, kept.sheet).getRange(`${row + 1}:${row + 1}`).rowHidden = hidden;
      },
    })),
  ];
}

function cellStep(sheet: string, cell: RestoredCell): Step {
  const { row, column, format } = cell;
  return {
    bytes: jsonBytes(cell.formula) + 4 * CALL_BYTES,
    queue: (context) => {
      const range = rangeIn(sheetOf(context, sheet), { row, column, rows: 1, columns: 1 });
      if (format === undefined && cell.formula === '') {
        // Nothing was here: what was put in goes with its looks and its dropdown.
        range.clear('All');
        range.dataValidation.clear();
        return;
      }
      if (format !== undefined) range.numberFormat = [[format]];
      range.formulas = [[asItStood(cell)]];
    },
  };
}

/** A formula is one again, a text stays a text. */
function asItStood({ formula, isFormula, format, table }: RestoredCell): RestoredCell['formula'] {
  if (typeof formula !== 'string' || formula === '') return formula;
  if (isFormula) return table === undefined ? formula : longFormula(formula, table);
  return format === '@' || /^\p{L}/u.test(formula) ? formula : `'${formula}`;
}

function sheetGone(name: string): Step {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      const sheet = sheetOf(context, name);
      // Excel deletes no very hidden sheet.
      sheet.visibility = 'Hidden';
      sheet.delete();
    },
  };
}

function settingStep([key, value]: readonly [string, unknown]): Step {
  return {
    bytes: jsonBytes(value) + CALL_BYTES,
    queue: (context) => context.workbook.settings.add(key, value),
  };
}

function forgetStep(key: string): Step {
  return {
    bytes: CALL_BYTES,
    queue: ({ workbook }) => {
      workbook.settings.getItemOrNullObject(key).delete();
    },
  };
}
