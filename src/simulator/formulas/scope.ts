import type { Sheet } from '../excel/model/book/workbook';
import type { StructuredReference } from './syntax/structuredText';
import type { Matrix, Reference, Scalar, Value } from './value';
import { isMatrix, isReference } from './value';

/** Where a formula is evaluated. */
export interface Scope {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** A sheet by its name, null where there is none. */
  findSheet(name: string): Sheet | null;
  /** The value of a cell, computed when it is stale. */
  cell(sheet: Sheet, row: number, column: number): Scalar;
  /** A defined name, null where there is none. */
  name(name: string): Value | null;
  /** The cells of a table's column, null where there are none. */
  structured(reference: StructuredReference): Reference | null;
  /** The part of a reference that holds cells: whole columns are cut to it. */
  trim(reference: Reference): Reference;
  /** All values of that part. */
  values(reference: Reference): Matrix;
}

/** One value: a single cell's, or the cell of a range that shares this formula's row or column. */
export function scalarOf(value: Value, scope: Scope): Scalar {
  if (isMatrix(value)) return value[0]?.[0];
  if (!isReference(value)) return value;
  const { sheet, area } = value;
  if (area.rows === 1 && area.columns === 1) return scope.cell(sheet, area.row, area.column);
  const inRow = scope.row >= area.row && scope.row < area.row + area.rows;
  const inColumn = scope.column >= area.column && scope.column < area.column + area.columns;
  if (area.columns === 1 && inRow) return scope.cell(sheet, scope.row, area.column);
  if (area.rows === 1 && inColumn) return scope.cell(sheet, area.row, scope.column);
  return { error: '#VALUE!' };
}

/** All values of a reference or a matrix. */
export function matrixOf(value: Value, scope: Scope): Matrix {
  if (isMatrix(value)) return value;
  return isReference(value) ? scope.values(value) : [[value]];
}

/** True for what holds several values. */
export function isMany(value: Value): value is Matrix | Reference {
  return isMatrix(value) || (isReference(value) && value.area.rows * value.area.columns > 1);
}
