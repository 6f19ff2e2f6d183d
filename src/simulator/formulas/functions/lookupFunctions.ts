import type { Node, SheetFunction } from '../syntax/node';
import { compareScalars } from '../operators';
import type { Scope } from '../scope';
import { matrixOf, scalarOf } from '../scope';
import type { Matrix, Scalar, Value } from '../value';
import { NA_ERROR, REF_ERROR, VALUE_ERROR, isError, isReference } from '../value';

/** The functions that mean places. */
export const LOOKUP_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ROW: (args, scope) => (place(args, scope)?.area.row ?? scope.row) + 1,
  COLUMN: (args, scope) => (place(args, scope)?.area.column ?? scope.column) + 1,
  ROWS: (args, scope) => matrixSize(args, scope).rows,
  COLUMNS: (args, scope) => matrixSize(args, scope).columns,
  INDEX: (args, scope) => {
    const given = args[0]?.(scope);
    const [row, column] = [number(args, 1, scope, 0), number(args, 2, scope, 0)];
    if (row === null || column === null) return VALUE_ERROR;
    return isReference(given)
      ? indexed(given, row, column)
      : picked(matrixOf(given, scope), row, column);
  },
  MATCH: (args, scope) => {
    const wanted = scalar(args, 0, scope);
    const kind = number(args, 2, scope, 1);
    if (isError(wanted)) return wanted;
    const found = position(matrixOf(args[1]?.(scope), scope).flat(), wanted, kind ?? 1);
    return found < 0 ? NA_ERROR : found + 1;
  },
  VLOOKUP: (args, scope) => {
    const [wanted, column] = [scalar(args, 0, scope), number(args, 2, scope, 1)];
    if (isError(wanted) || column === null) return isError(wanted) ? wanted : VALUE_ERROR;
    const table = matrixOf(args[1]?.(scope), scope);
    const exact = args.length > 3 && !scalar(args, 3, scope);
    const found = position(
      table.map((row) => row[0]),
      wanted,
      exact ? 0 : 1,
    );
    if (column < 1 || column > (table[0]?.length ?? 0)) return REF_ERROR;
    return found < 0 ? NA_ERROR : table[found]?.[column - 1];
  },
};

function place(args: readonly Node[], scope: Scope) {
  const value = args[0]?.(scope);
  return value !== undefined && isReference(value) ? value : null;
}

function matrixSize(args: readonly Node[], scope: Scope): { rows: number; columns: number } {
  const reference = place(args, scope);
  if (reference) return reference.area;
  const matrix = matrixOf(args[0]?.(scope), scope);
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

function scalar(args: readonly Node[], index: number, scope: Scope): Scalar {
  return scalarOf(args[index]?.(scope), scope);
}

function number(args: readonly Node[], index: number, scope: Scope, absent: number): number | null {
  if (args.length <= index) return absent;
  const value = scalar(args, index, scope);
  return value === undefined ? 0 : typeof value === 'number' ? Math.trunc(value) : null;
}

function indexed(given: Extract<Value, { sheet: unknown }>, row: number, column: number): Value {
  const { sheet, area } = given;
  const [r, c] = area.rows === 1 && column === 0 ? [1, row] : [row, column];
  if (r > area.rows || c > area.columns) return REF_ERROR;
  const rows = r === 0 ? { row: area.row, rows: area.rows } : { row: area.row + r - 1, rows: 1 };
  const columns =
    c === 0
      ? { column: area.column, columns: area.columns }
      : { column: area.column + c - 1, columns: 1 };
  return { sheet, area: { ...rows, ...columns } };
}

function picked(matrix: Matrix, row: number, column: number): Value {
  const [r, c] = matrix.length === 1 && column === 0 ? [1, row] : [row, column || 1];
  const line = matrix[(r || 1) - 1];
  return line && c <= line.length ? line[c - 1] : REF_ERROR;
}

/** Where a value stands: exactly (0, with `*` and `?`), or the last not above it (1), not below it (-1). */
function position(values: readonly Scalar[], wanted: Scalar, kind: number): number {
  if (kind === 0) return values.findIndex((one) => one !== undefined && matches(one, wanted));
  let found = -1;
  for (const [index, one] of values.entries()) {
    if (one === undefined || typeof one !== typeof wanted) continue;
    const order = compareScalars(one, wanted);
    if (kind > 0 ? order > 0 : order < 0) break;
    found = index;
  }
  return found;
}

function matches(one: Scalar, wanted: Scalar): boolean {
  if (typeof wanted !== 'string' || typeof one !== 'string' || !/[*?~]/.test(wanted))
    return compareScalars(one, wanted) === 0 && typeof one === typeof wanted;
  return wildcard(wanted).test(one);
}

/** Excel's `*`, `?` and `~` as a regular expression. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~?[\s\S]/g, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    return piece.replace(/^~(?=.)/s, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'iu');
}
