import type { DefinedName, Grid, Grids } from '../../grid';
import { headerKey } from '../../letters/vietnamese';
import { NOTHING_BESIDE, type Beside, type NextPlan } from '../next/plan';
import { type KeptFormula, keptFormulas, keptNames } from './keptFormulas';

/** What can be taken back whole. */
export type UndoVerb = 'next' | 'template' | 'report';

/** A sheet as it stood before Sang kỳ mới. */
export type KeptSheet = Pick<
  Grid,
  'sheet' | 'row' | 'column' | 'formulas' | 'formats' | 'tables' | 'hiddenRows'
> & {
  /** Whether the cell of `formulas` is a formula, by its place; a text may begin with `=` too. */
  readonly values: Grid['values'];
};

/** All that takes Sang kỳ mới, Tạo mẫu or Thêm báo cáo back: the touched sheets whole, how rows left them, what the settings held. */
export interface KeptBook {
  /** Which of them it takes back. */
  readonly verb: UndoVerb;
  readonly period: NextPlan['period'];
  readonly sheets: readonly KeptSheet[];
  readonly removals: NextPlan['removals'];
  /** Formulas on other sheets that read those rows. */
  readonly formulas?: readonly KeptFormula[];
  /** Defined names that mean those rows. */
  readonly names?: readonly DefinedName[];
  /** Sheets that were not there before. */
  readonly added: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Settings that were not there before. */
  readonly forget?: readonly string[];
  /** Tables that were made on sheets that stood before. */
  readonly tables?: readonly { readonly sheet: string; readonly name: string }[];
  /** Blank sheets that gave way. */
  readonly blank?: readonly string[];
}

/**
 * What must be kept before a plan is carried out; `copies` are the sheets that it makes, `beside` is what the add-in
 * otherwise does not read.
 */
export function keptBook(
  grids: Grids,
  plan: NextPlan,
  copies: readonly string[] = [],
  beside: Beside = NOTHING_BESIDE,
): KeptBook {
  const touched = new Set(touchedSheets(plan).map(headerKey));
  const others = [...grids.sheets, ...beside.unread].filter(
    ({ sheet }) => !touched.has(headerKey(sheet)),
  );
  const formulas = keptFormulas(others, plan.removals);
  const names = keptNames(beside.names, plan.removals);
  return {
    verb: 'next',
    period: plan.period,
    sheets: grids.sheets.filter(({ sheet }) => touched.has(headerKey(sheet))).map(keptSheet),
    removals: plan.removals,
    ...(formulas.length > 0 && { formulas }),
    ...(names.length > 0 && { names }),
    added: [...plan.hidden.filter(({ exists }) => !exists).map(({ name }) => name), ...copies],
    settings: Object.fromEntries(
      plan.forget.filter((key) => key in grids.settings).map((key) => [key, grids.settings[key]]),
    ),
  };
}

/** Every sheet that a plan writes into. */
export function touchedSheets(plan: NextPlan): readonly string[] {
  const { changes, words, removals, columns, hidden } = plan;
  const places = [...changes, ...words, ...removals, ...columns].map(({ sheet }) => sheet);
  return [...new Set([...places, ...hidden.map(({ name }) => name)])];
}

/** A sheet as it stands. */
export function keptSheet(grid: Grid): KeptSheet {
  const { sheet, row, column, formulas, formats, values, tables, hiddenRows } = grid;
  return { sheet, row, column, formulas, formats, values, tables, hiddenRows };
}
