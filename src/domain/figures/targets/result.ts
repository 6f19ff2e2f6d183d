import type { Entry, Meaning } from '../../entries/entry';
import { percentOf } from '../../number/percent';
import { compare, fromNumber, toNumber, type Rational } from '../../number/rational';
import { headerKey } from '../../letters/vietnamese';

/** A number as entered, or an exact quotient. */
export type Amount = number | Rational;

/** An amount as a plain number, for comparisons that need not be exact. */
export function plainAmount(amount: Amount): number {
  return typeof amount === 'number' ? amount : toNumber(amount);
}

/** Kết quả of a target as far as it can be compared. */
export type Result =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'none' };

/** The cells of a target that its result is taken from. */
export interface ResultCells {
  readonly result: Entry;
  readonly unit: Entry;
  readonly numerator: Entry;
  readonly denominator: Entry;
}

/** Kết quả, or Tử số out of Mẫu số where it is empty; `undefined` when there is none or it cannot be read as one. */
export function resultOf({
  result,
  unit,
  numerator,
  denominator,
}: ResultCells): Result | undefined {
  const { meaning } = result;
  switch (meaning.kind) {
    case 'number':
      return { kind: 'amount', amount: meaning.number };
    case 'fraction':
      return amountOf(fractionAmount(meaning, unit.text));
    case 'blank':
      return amountOf(ratio(numerator, denominator));
    case 'yes':
    case 'no':
    case 'none':
      return meaning;
    default:
      return undefined;
  }
}

/** What `a/b` counts as: percent points when the unit is `%` or empty, else a (with unit `điểm` it is a out of b points). */
export function fractionAmount(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  unit: string,
): Amount | undefined {
  const key = headerKey(unit);
  if (key === '%' || key === '') return percentOf(numerator, denominator);
  return denominator === 0 ? undefined : numerator;
}

/** Units in which a fraction is one figure: elsewhere only its first number would count, and the other be lost. */
const OF_FRACTIONS: ReadonlySet<string> = new Set(['%', 'điểm', '']);

/** Whether `10/12` is one figure in this unit: of `10/12 hồ sơ` nobody knows which is meant. */
export function holdsFractions(unit: string): boolean {
  return OF_FRACTIONS.has(headerKey(unit));
}

/** … or the cell itself says that the first is a part or a mark: `258/262 (98%)`, `19,78/20`. */
export function isOneFigure(
  { numerator, claimed }: Extract<Meaning, { kind: 'fraction' }>,
  unit: string,
): boolean {
  return claimed !== undefined || !Number.isInteger(numerator) || holdsFractions(unit);
}

/** Below 0, 0 or above 0 as the amount is below, at or above the number; nothing is rounded. */
export function compareAmount(amount: Amount, number: number): number {
  return typeof amount === 'number' ? amount - number : compare(amount, fromNumber(number));
}

function ratio(numerator: Entry, denominator: Entry): Amount | undefined {
  const [over, under] = [numerator.meaning, denominator.meaning];
  return over.kind === 'number' && under.kind === 'number'
    ? percentOf(over.number, under.number)
    : undefined;
}

function amountOf(amount: Amount | undefined): Result | undefined {
  return amount === undefined ? undefined : { kind: 'amount', amount };
}
