import { tidy } from '../../number/decimal';
import type { Amount } from '../reading/amountOf';

/** What kind of reckoning a table promises. */
export type RelationKind =
  /** A total below or above its rows. */
  | 'column'
  /** A group's own figure over its rows. */
  | 'group'
  /** A total along a row. */
  | 'row'
  /** `Còn lại`: what was given less what was done. */
  | 'rest'
  /** `Tăng/giảm`, `Chênh lệch`. */
  | 'change'
  /** `Tăng (%)`. */
  | 'growth'
  /** `Tỷ lệ`, `% thực hiện`, `Cơ cấu`. */
  | 'share'
  /** `Bình quân`. */
  | 'mean'
  /** `Thành tiền`. */
  | 'product'
  /** Shares that make 100. */
  | 'hundred'
  /** A part that cannot be more than the whole, a cumulative figure that cannot be less than this period's. */
  | 'limit';

/**
 * How the terms make the result; `ratio` divides what stands before the last term by it, `portion` the first by the sum
 * of all, `mean` the sum of the terms by
 * their number, `hundred` says that the terms, the
 * result among them, make 100, `limit` that the result is no more than its one term.
 */
export type Form =
  'sum' | 'ratio' | 'portion' | 'growth' | 'product' | 'mean' | 'hundred' | 'limit';

/** One number and how it counts. */
export interface Term {
  readonly amount: Amount;
  readonly sign: 1 | -1;
  /** Header of its column, in a reckoning along a row. */
  readonly name?: string;
  /** What its row is called, in a reckoning down a column. */
  readonly row?: string;
}

/** One reckoning between cells: `result` = the terms, by `form`, times `scale`. */
export interface Relation {
  readonly kind: RelationKind;
  readonly form: Form;
  readonly scale: number;
  readonly result: Amount;
  readonly terms: readonly Term[];
  /** The column's own header says so; else only its other rows do. */
  readonly said: boolean;
  /** Decimals that the result's column prints at most. */
  readonly decimals?: number;
  /** What the relation is about, for the message: header or row. */
  readonly about: string;
}

/** A value typed otherwise than it stands. */
export interface Instead {
  readonly amount: Amount;
  readonly value: number;
}

/** What the result should be; `undefined` where it cannot be reckoned (division by 0). */
export function reckoned(relation: Relation, instead?: Instead): number | undefined {
  const { form, scale, terms } = relation;
  const values = terms.map(({ amount, sign }) => sign * valueOf(amount, instead));
  const sum = values.reduce((total, value) => total + value, 0);
  const [first = 0, second = 0] = values;
  const last = values.at(-1) ?? 0;
  switch (form) {
    case 'sum':
      return tidy(sum * scale);
    case 'mean':
      return tidy((sum / values.length) * scale);
    case 'product':
      return tidy(first * second * scale);
    case 'ratio':
      return last === 0 ? undefined : tidy(((sum - last) / last) * scale);
    case 'portion':
      return sum === 0 ? undefined : tidy((first / sum) * scale);
    case 'growth':
      return second === 0 ? undefined : tidy(((first - second) / second) * scale);
    case 'hundred':
      return tidy(100 - sum + valueOf(relation.result, instead));
    case 'limit':
      return Math.min(first, valueOf(relation.result, instead));
  }
}

/** Whether the result is what its terms make, as exactly as they are printed. */
export function holds(relation: Relation, instead?: Instead): boolean {
  const expected = reckoned(relation, instead);
  if (expected === undefined) return true;
  const away = expected - valueOf(relation.result, instead);
  const { below, above } = slackOf(relation, expected);
  const crumb = 1e-9 * Math.max(1, Math.abs(expected));
  return away >= -below - crumb && away <= above + crumb;
}

/** The value that one cell of a sum should have for the sum to hold; of another form only the result's is known. */
export function rightValue(relation: Relation, amount: Amount): number | undefined {
  const expected = reckoned(relation);
  if (expected === undefined || relation.form === 'limit') return undefined;
  if (amount === relation.result) return expected;
  const term = relation.terms.find((one) => one.amount === amount);
  if (term && relation.form === 'hundred')
    return tidy(amount.value + expected - relation.result.value);
  if (!term || relation.form !== 'sum') return undefined;
  return tidy(amount.value + term.sign * (relation.result.value - expected));
}

function valueOf(amount: Amount, instead: Instead | undefined): number {
  return amount === instead?.amount ? instead.value : amount.value;
}

/** How far the exact value may lie below and above what is printed. */
interface Slack {
  readonly below: number;
  readonly above: number;
}

/** Sums of rounded numbers are off by their rounding; a quotient may also be cut off instead of rounded. */
function slackOf({ form, result, terms }: Relation, expected: number): Slack {
  if (form === 'limit') return { below: 0, above: 0 };
  if (form === 'sum' || form === 'hundred') {
    const all = new Set([result, ...terms.map(({ amount }) => amount)]);
    const sum = [...all].reduce(
      (slack, amount) => slack + (isRounded(amount) ? halfUnit(amount) : 0),
      0,
    );
    return { below: sum, above: sum };
  }
  const spread = terms.reduce((sum, { amount }) => {
    const { value } = amount;
    return sum + (isRounded(amount) && value !== 0 ? halfUnit(amount) / Math.abs(value) : 0);
  }, 0);
  const inputs = Math.abs(expected) * spread;
  const unit = 2 * halfUnit(result);
  if (form === 'product') return { below: unit / 2 + inputs, above: unit / 2 + inputs };
  const cutOff = unit * 0.999;
  return expected < 0
    ? { below: cutOff + inputs, above: unit / 2 + inputs }
    : { below: unit / 2 + inputs, above: cutOff + inputs };
}

function isRounded({ decimals, percent }: Amount): boolean {
  return decimals > 0 || percent;
}

function halfUnit({ decimals }: Amount): number {
  return 0.5 * 10 ** -decimals;
}
