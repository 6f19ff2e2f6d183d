import type { Node, SheetFunction } from '../syntax/node';
import { compareScalars } from '../operators';
import { wildcard } from './lookupFunctions';
import type { Scope } from '../scope';
import { matrixOf, scalarOf } from '../scope';
import type { Scalar, Value } from '../value';
import { DIV_ERROR, VALUE_ERROR, isError, isReference } from '../value';

type Criterion = (value: Scalar) => boolean;

/** The functions that pick cells by criteria such as `">=5"` or `"Đạt*"`. */
export const CRITERIA_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  COUNTIF: (args, scope) => marked(args, scope).filter(Boolean).length,
  COUNTIFS: (args, scope) => marked(args, scope).filter(Boolean).length,
  SUMIF: (args, scope) => sum(numbers(picked([args[2] ?? args[0], args[0], args[1]], scope))),
  SUMIFS: (args, scope) => sum(numbers(picked(args, scope))),
  AVERAGEIF: (args, scope) =>
    average(numbers(picked([args[2] ?? args[0], args[0], args[1]], scope))),
  AVERAGEIFS: (args, scope) => average(numbers(picked(args, scope))),
  MAXIFS: (args, scope) => extreme(numbers(picked(args, scope)), Math.max),
  MINIFS: (args, scope) => extreme(numbers(picked(args, scope)), Math.min),
};

/** For every cell of the first range, whether all pairs of range and criterion hold. */
function marked(pairs: readonly (Node | undefined)[], scope: Scope): boolean[] {
  const tests: boolean[][] = [];
  const size = sizeOf(pairs[0]?.(scope), scope);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const test = criterion(scalarOf(pairs[index + 1]?.(scope), scope));
    tests.push(cellsOf(pairs[index]?.(scope), size, scope).map(test));
  }
  return (tests[0] ?? []).map((_, cell) => tests.every((one) => one[cell] === true));
}

function picked(args: readonly (Node | undefined)[], scope: Scope): Scalar[] {
  const marks = marked(args.slice(1), scope);
  const size = sizeOf(args[1]?.(scope), scope);
  return cellsOf(args[0]?.(scope), size, scope).filter((_, index) => marks[index]);
}

function sizeOf(value: Value, scope: Scope): { rows: number; columns: number } {
  if (value !== undefined && isReference(value)) return scope.trim(value).area;
  const matrix = matrixOf(value, scope);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

/** The cells of a range, cut or stretched to the size of the first. */
function cellsOf(value: Value, size: { rows: number; columns: number }, scope: Scope): Scalar[] {
  if (value === undefined || !isReference(value)) return matrixOf(value, scope).flat();
  const { rows, columns } = size;
  return scope.values({ ...value, area: { ...value.area, rows, columns } }).flat();
}

/** Reads a criterion: a comparison sign and a value, or a value to be equal to, with `*` and `?`. */
export function criterion(given: Scalar): Criterion {
  if (typeof given !== 'string')
    return (value) => value !== undefined && compareScalars(value, given) === 0;
  const [, sign = '', rest = ''] = /^(<>|<=|>=|[=<>])?([\s\S]*)$/.exec(given) ?? [];
  const number = rest.trim() === '' ? NaN : Number(rest);
  if (sign === '' || sign === '=') return equal(rest, number, sign);
  if (sign === '<>') return (value) => !equal(rest, number, '=')(value);
  const limit = Number.isNaN(number) ? rest : number;
  return (value) => typeof value === typeof limit && ordered(sign, compareScalars(value, limit));
}

function equal(text: string, number: number, sign: string): Criterion {
  if (text === '') return (value) => value === undefined || (sign === '' && value === '');
  const pattern = wildcard(text);
  return (value) => {
    if (!Number.isNaN(number))
      return value === number || (typeof value === 'string' && Number(value) === number);
    return typeof value === 'string'
      ? pattern.test(value)
      : typeof value === 'boolean' && pattern.test(String(value));
  };
}

function ordered(sign: string, order: number): boolean {
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

function numbers(values: readonly Scalar[]): number[] | Scalar {
  return values.find((one) => isError(one)) ?? values.filter((one) => typeof one === 'number');
}

function sum(values: number[] | Scalar): Scalar {
  return Array.isArray(values) ? values.reduce((total, one) => total + one, 0) : values;
}

function average(values: number[] | Scalar): Scalar {
  if (!Array.isArray(values)) return values;
  return values.length ? Number(sum(values)) / values.length : DIV_ERROR;
}

function extreme(values: number[] | Scalar, pick: (...all: number[]) => number): Scalar {
  if (!Array.isArray(values)) return values ?? VALUE_ERROR;
  return values.length ? pick(...values) : 0;
}
