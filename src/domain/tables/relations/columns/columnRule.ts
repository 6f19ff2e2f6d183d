import type { Amount } from '../../reading/amountOf';
import type { FigureRow } from '../../reading/tableFigures';
import { holds, reckoned, type Form, type Relation, type RelationKind } from '../relation';
import { largest } from '../../../number/extremes';

interface Term {
  readonly column: number;
  readonly sign: 1 | -1;
}

export const plus = (column: number): Term => ({ column, sign: 1 });
export const minus = (column: number): Term => ({ column, sign: -1 });

/** What may hold between the columns of every row: the column `result` is made of the columns `terms`. */
export interface ColumnRule {
  readonly kind: RelationKind;
  readonly form: Form;
  readonly scale: number;
  readonly result: number;
  readonly terms: readonly Term[];
  /**
   * `certain`: header and terms say it, one row suffices; `likely`: the header says that something like it holds;
   * `seen`: only the numbers do.
   */
  readonly strength: 'certain' | 'likely' | 'seen';
}

/** Every two of these columns, either way round. */
export function pairs(columns: readonly number[]): readonly (readonly [number, number])[] {
  return columns.flatMap((a) => columns.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

/** A rule and what the rows say of it. */
export interface Tried {
  readonly rule: ColumnRule;
  readonly held: number;
  /** Rows that would hardly hold by chance. */
  readonly telling: number;
  readonly failed: readonly Relation[];
  readonly relations: readonly Relation[];
}

/** Tries a rule on every row that has its numbers. */
export function tried(
  rule: ColumnRule,
  rows: readonly FigureRow[],
  headers: readonly string[],
): Tried {
  const decimals = largest(
    rows.map(({ amounts }) => amounts[rule.result]?.decimals ?? 0),
    0,
  );
  const relations = rows.flatMap((row) => {
    const relation = relationOf(rule, row, headers);
    return relation ? [{ ...relation, decimals }] : [];
  });
  const failed = relations.filter((relation) => !holds(relation));
  const bad = new Set(failed);
  const telling = relations.filter((one) => !bad.has(one) && isTelling(one)).length;
  return { rule, held: relations.length - failed.length, telling, failed, relations };
}

/** Whether the rows bear it out: a slip or two are left over, not a column of them. */
export function isBorneOut({ rule, held, telling, failed }: Tried): boolean {
  const wrong = failed.length;
  switch (rule.strength) {
    case 'certain':
      return wrong <= Math.max(1, held / 2);
    case 'likely':
      return telling >= 2 && wrong <= Math.max(1, held / 3);
    case 'seen':
      return telling >= 3 && wrong <= Math.max(1, held / 4);
  }
}

/** The rule that the rows bear out best; the one named first among equals. */
export function bestOf(all: readonly Tried[]): Tried | undefined {
  const score = ({ telling, held, failed, rule }: Tried) =>
    telling + held / 100 - 2 * failed.length + (rule.strength === 'certain' ? 0.5 : 0);
  return all
    .filter(isBorneOut)
    .reduce<Tried | undefined>(
      (best, one) => (!best || score(one) > score(best) ? one : best),
      undefined,
    );
}

function relationOf(
  rule: ColumnRule,
  row: FigureRow,
  headers: readonly string[],
): Relation | undefined {
  if (row.kind === 'mean' || row.kind === 'other') return undefined;
  const result = row.amounts[rule.result];
  const found = rule.terms.map(({ column, sign }) => {
    return { amount: row.amounts[column], sign, name: headers[column] ?? '' };
  });
  const terms = found.flatMap(({ amount, ...term }) => (amount ? [{ amount, ...term }] : []));
  const blank = rule.terms.every(({ column }) => row.amounts[column] || !row.row.cells[column]);
  const enough = rule.form === 'sum' ? blank && terms.length > 1 : terms.length === found.length;
  if (!result || !enough || !haveOneUnit(result, terms, rule)) return undefined;
  const { kind, form, scale, strength } = rule;
  return {
    kind,
    form,
    scale,
    result,
    terms,
    said: strength !== 'seen',
    about: headers[rule.result] ?? '',
  };
}

function haveOneUnit(result: Amount, terms: Relation['terms'], { form }: ColumnRule): boolean {
  const units = terms.map(({ amount }) => amount.unit);
  if (form === 'product') return true;
  return new Set(form === 'sum' || form === 'mean' ? [...units, result.unit] : units).size === 1;
}

/** Nothing but zeros, or one number that stands in both places, may be chance. */
function isTelling(relation: Relation): boolean {
  const { form, terms, result } = relation;
  // What cannot be divided bears nothing out.
  if (reckoned(relation) === undefined) return false;
  const values = terms.map(({ amount }) => amount.value);
  if (form === 'sum') return values.filter((value) => value !== 0).length > 1;
  // All of it, and none beside it, is a hundred for any two columns.
  if (form === 'portion' && values.includes(0)) return false;
  return result.value !== 0 && new Set(values).size > 1;
}
