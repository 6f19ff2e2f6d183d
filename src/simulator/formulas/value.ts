import type { Area } from '../excel/model/area/area';
import type { Content, ErrorContent, Sheet } from '../excel/model/book/workbook';

/** A value without a place; undefined is a blank cell. */
export type Scalar = Content | undefined;

/** A rectangle of values. */
export type Matrix = Scalar[][];

/** A place in the workbook, read only when its values are wanted. */
export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a part of a formula gives. */
export type Value = Scalar | Matrix | Reference;

export const error = (code: string): ErrorContent => ({ error: code });

export const VALUE_ERROR = error('#VALUE!');
export const NAME_ERROR = error('#NAME?');
export const REF_ERROR = error('#REF!');
export const DIV_ERROR = error('#DIV/0!');
export const NA_ERROR = error('#N/A');

export function isError(value: Value): value is ErrorContent {
  return typeof value === 'object' && 'error' in value;
}

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && 'sheet' in value;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}
