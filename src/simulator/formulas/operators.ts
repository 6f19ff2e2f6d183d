import type { Scalar } from './value';
import { DIV_ERROR, VALUE_ERROR, error, isError } from './value';

/** An operator between two values, as Excel applies it. */
export function operate(sign: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === '&') return toText(left) + toText(right);
  if (/[=<>]/.test(sign)) return compare(sign, left, right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  return calculate(sign, a, b);
}

function calculate(sign: string, a: number, b: number): Scalar {
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (sign === '/') return b === 0 ? DIV_ERROR : a / b;
  const power = a ** b;
  return Number.isFinite(power) ? power : error('#NUM!');
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compare(sign: string, left: Scalar, right: Scalar): boolean {
  const order = compareScalars(left, right);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

/** Numbers before texts before booleans; texts without regard to case; a blank is 0, "" or FALSE beside another. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = plainOf(left, right);
  const b = plainOf(right, left);
  if (typeof a !== typeof b)
    return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

function plainOf(value: Scalar, beside: Scalar): string | number | boolean {
  if (value !== undefined && !isError(value)) return value;
  if (typeof beside === 'string') return '';
  return typeof beside === 'boolean' ? false : 0;
}

/** As Excel's arithmetic takes a value: numeric text counts, other text is `#VALUE!`. */
export function toNumber(value: Scalar): Scalar {
  if (value === undefined) return 0;
  if (typeof value !== 'string') return typeof value === 'boolean' ? Number(value) : value;
  const number = Number(value.trim().replace(/%$/, ''));
  if (value.trim() === '' || Number.isNaN(number)) return VALUE_ERROR;
  return value.trim().endsWith('%') ? number / 100 : number;
}

export function toText(value: Scalar): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

/** True and false, numbers, and the two words; anything else is `#VALUE!`. */
export function toBoolean(value: Scalar): Scalar {
  if (value === undefined) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : VALUE_ERROR;
}
