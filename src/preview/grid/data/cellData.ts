import { CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Cell, Content, Style } from '../../../simulator/excel/model/book/workbook';
import { decimalPattern } from './decimalPattern';
import type { Mark } from './marks';
import { styleData } from './styleData';

/** A cell as the grid takes it; `result` is what its formula gives now, `mark` what stands over its own looks. */
export function cellData(cell: Cell, result: Content | undefined, mark?: Mark): ICellData {
  return {
    ...content(cell, result),
    s: looks(mark ? { ...cell.style, ...mark } : cell.style, result),
  };
}

function looks(style: Style | undefined, result: Content | undefined): IStyleData | null {
  const data = style ? styleData(style) : null;
  const pattern = decimalPattern(style?.numberFormat, result);
  return pattern === undefined ? data : { ...data, n: { pattern } };
}

function content(cell: Cell, result: Content | undefined): ICellData {
  const { v = null, t = null } = result === undefined ? {} : value(result, cell);
  return { v, t, f: cell.formula ?? null, p: null, si: null };
}

function value(given: Content, cell: Cell): ICellData {
  if (typeof given === 'object') return { v: given.error, t: CellValueType.STRING };
  if (typeof given === 'number') return { v: given, t: CellValueType.NUMBER };
  if (typeof given === 'boolean') return { v: given ? 1 : 0, t: CellValueType.BOOLEAN };
  const numeric = given.trim() !== '' && !Number.isNaN(Number(given));
  const forced = cell.style?.numberFormat === '@' || numeric;
  return { v: given, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a cell of the grid holds: its formula, or its value; null where it is blank. */
export function readCellData(data: Nullable<ICellData>): string | number | boolean | null {
  if (data?.f) return data.f;
  if (data?.p) return (data.p.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  const found = data?.v;
  if (found === null || found === undefined || found === '') return null;
  if (data?.t === CellValueType.BOOLEAN) return Boolean(Number(found));
  return data?.t === CellValueType.NUMBER ? Number(found) : found;
}
