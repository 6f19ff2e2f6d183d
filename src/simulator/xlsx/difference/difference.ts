import type { NameEdit, NewSheet, WorkbookPatch } from '../../../xlsx/patch/workbookPatch';
import { Calculator } from '../../formulas/calculator';
import { area } from '../../excel/model/area/area';
import type { Cell, DefinedName, Sheet, Workbook } from '../../excel/model/book/workbook';
import { changedCells } from './cellDifference';
import { movedAlong } from './moved';
import { newSheetPatch } from './newSheetPatch';
import { printNames } from './printNames';
import { sheetDifference } from './sheetDifference';

/**
 * What an action did to a workbook, as a patch for the file that it was read from: `before` is what `readXlsx` gave,
 * `after` the session's workbook. Whatever the simulation does not know stays in the file as it is, for it is in neither.
 */
export function difference(before: Workbook, after: Workbook): WorkbookPatch {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const moved = movedAlong(before, after);
  const followed = new Map(moved.sheets.map((sheet) => [sheet.id, sheet]));
  const results = new Calculator(after);
  const stale = staleCells(followed, after, results);
  const sheets = after.sheets.flatMap((sheet) => {
    const old = known.get(sheet.id);
    const states = old && { before: old, followed: followed.get(sheet.id) ?? old };
    const patch = states && sheetDifference(states, sheet, { results, stale });
    return patch ? [patch] : [];
  });
  const added = after.sheets.filter(({ id }) => !known.has(id));
  const kept = new Set(after.sheets.map(({ id }) => id));
  const order = after.sheets.map(({ name }) => name);
  return {
    sheets,
    added: added.map((sheet) => newSheetPatch(sheet, results)),
    removed: before.sheets.filter(({ id }) => !kept.has(id)).map(({ name }) => name),
    names: [
      ...namesDifference(moved, after),
      ...after.sheets.flatMap((sheet) => printNames(known.get(sheet.id), sheet)),
    ],
    ...(isReordered(before, after) ? { order } : {}),
    ...(same(before.settings, after.settings) ? {} : { settings: after.settings }),
  };
}

/** Formulas whose results rest on cells that are other than before. */
function staleCells(
  known: ReadonlyMap<string, Sheet>,
  after: Workbook,
  results: Calculator,
): ReadonlySet<Cell> {
  for (const sheet of after.sheets) {
    const old = known.get(sheet.id);
    for (const { row, column } of old ? changedCells(old, sheet) : [])
      results.changed(sheet, area(row, column));
  }
  const rows = after.sheets.flatMap(({ cells }) => Object.values(cells));
  return new Set(rows.flatMap((row) => Object.values(row)).filter((cell) => results.isStale(cell)));
}

/** A whole workbook as the patch that makes it out of nothing. */
export function wholeWorkbook(workbook: Workbook): Omit<WorkbookPatch, 'sheets' | 'removed'> {
  const results = new Calculator(workbook);
  const added: NewSheet[] = workbook.sheets.map((sheet) => newSheetPatch(sheet, results));
  const active = workbook.sheets.find(({ id }) => id === workbook.active)?.name;
  return {
    added,
    names: [
      ...workbook.names.map((name) => nameEdit(workbook, name)),
      ...workbook.sheets.flatMap((sheet) => printNames(undefined, sheet)),
    ],
    settings: workbook.settings,
    ...(active === undefined ? {} : { active }),
  };
}

/** Where new sheets stand last and the others keep their order, the list needs no order. */
function isReordered(before: Workbook, after: Workbook): boolean {
  const kept = before.sheets.filter(({ id }) => after.sheets.some((one) => one.id === id));
  return kept.some(({ id }, index) => after.sheets[index]?.id !== id);
}

function namesDifference(before: Workbook, after: Workbook): readonly NameEdit[] {
  const keyOf = ({ name, sheet }: DefinedName): string => `${sheet ?? ''} ${name.toLowerCase()}`;
  const old = new Map(before.names.map((name) => [keyOf(name), name]));
  const now = new Set(after.names.map(keyOf));
  const changed = after.names.filter((name) => !same(old.get(keyOf(name)), name));
  const gone = before.names.filter(
    (name) => !now.has(keyOf(name)) && (name.sheet === undefined || sheetById(after, name.sheet)),
  );
  return [
    ...changed.map((name) => nameEdit(after, name)),
    ...gone.map((name) => withoutFormula(nameEdit(after, name))),
  ];
}

function nameEdit(
  workbook: Workbook,
  { name, formula, visible, comment, sheet }: DefinedName,
): NameEdit {
  const scope = sheet === undefined ? undefined : sheetById(workbook, sheet)?.name;
  return { name, formula, visible, comment, ...(scope === undefined ? {} : { sheet: scope }) };
}

function withoutFormula({ name, sheet }: NameEdit): NameEdit {
  return { name, ...(sheet === undefined ? {} : { sheet }) };
}

function sheetById({ sheets }: Workbook, id: string): Sheet | undefined {
  return sheets.find((one) => one.id === id);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
