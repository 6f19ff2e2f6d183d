import { UnreadableXlsx } from '../unreadableXlsx';
import { eachAttribute } from '../../package/xml/attributes';
import type { XmlHandler } from '../../package/xml/scanXml';
import { pieceText } from '../../package/xml/text';
import { decodeEscapes } from '../escapes';
import { addressOf } from './address';

/** A row's own element. */
export interface RowXml {
  /** Zero-based. */
  readonly row: number;
  readonly tag: string;
}

/** A cell's element: texts with entities resolved. */
export interface CellXml {
  readonly row: number;
  readonly column: number;
  /** Index of its style; absent where it has none. */
  readonly style?: number;
  /** Its `t`: `n` where the file says nothing. */
  readonly type: string;
  /** Text of `v`, or of `is` for an inline text. */
  readonly value?: string;
  readonly formula?: FormulaXml;
}

/** A cell's formula as written. */
export interface FormulaXml {
  readonly text: string;
  /** `normal`, `shared`, `array` or `dataTable`. */
  readonly type: string;
  readonly ref?: string;
  readonly shared?: string;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const [ROW, CELL, INNER] = [3, 4, 5];

type Growing = { -readonly [K in keyof CellXml]: CellXml[K] };

/** Reads rows and cells; those without `r` follow the one before, as the format allows. */
export function sheetDataHandler(take: {
  readonly row?: (row: RowXml) => void;
  readonly cell: (cell: CellXml) => void;
}): Required<XmlHandler> {
  let [row, column] = [-1, -1];
  let cell: Growing | undefined;
  let formula: FormulaXml | undefined;
  let target: 'value' | 'formula' | undefined;
  let text = '';
  let [inline, phonetic] = [false, false];
  return {
    open: (tag, name, depth) => {
      if (depth === ROW && name === 'row') {
        row = rowOf(tag, row);
        column = -1;
        take.row?.({ row, tag });
      } else if (depth === CELL && name === 'c') {
        cell = startCell(tag, row, column);
        ({ column } = cell);
        formula = undefined;
      } else if (cell && depth >= INNER) {
        // What extensions add to a cell may bear the same names.
        if (depth === INNER) inline = name === 'is';
        if (name === 'rPh') phonetic = true;
        else if (name === 'f' && depth === INNER) {
          formula = startFormula(tag);
          target = 'formula';
        } else if ((name === 'v' && depth === INNER) || (name === 't' && inline && !phonetic))
          target = 'value';
      }
    },
    text: (piece, raw) => {
      if (target) text += pieceText(piece, raw);
    },
    close: (name, depth) => {
      if (!cell) return;
      if (depth === CELL) {
        if (cell.value !== undefined || formula || cell.style !== undefined)
          take.cell(formula ? { ...cell, formula } : cell);
        cell = undefined;
      } else if (name === 'rPh') phonetic = false;
      else if (target === 'formula' && formula) formula = { ...formula, text };
      else if (target === 'value') cell.value = (cell.value ?? '') + text;
      target = undefined;
      text = '';
    },
  };
}

function rowOf(tag: string, last: number): number {
  let row = last + 1;
  eachAttribute(tag, (name, value) => {
    if (name === 'r') row = Number(value) - 1;
  });
  if (!Number.isInteger(row) || row < 0 || row >= MOST_ROWS) throw new UnreadableXlsx('damaged');
  return row;
}

function startCell(tag: string, row: number, last: number): Growing {
  const cell: Growing = { row, column: last + 1, type: 'n' };
  eachAttribute(tag, (name, value) => {
    if (name === 't') cell.type = value;
    else if (name === 's') cell.style = Number(value);
    else if (name === 'r') {
      const address = addressOf(value);
      if (!address) throw new UnreadableXlsx('damaged');
      cell.column = address.column;
    }
  });
  if (cell.column >= MOST_COLUMNS || row < 0) throw new UnreadableXlsx('damaged');
  return cell;
}

function startFormula(tag: string): FormulaXml {
  const formula = { text: '', type: 'normal' };
  const more: { ref?: string; shared?: string } = {};
  eachAttribute(tag, (name, value) => {
    if (name === 't') formula.type = value;
    else if (name === 'ref') more.ref = value;
    else if (name === 'si') more.shared = value;
  });
  return { ...formula, ...more };
}

/** A cell's constant or last result: a number, a text, a truth value or an error. */
export type Content = string | number | boolean | { readonly error: string };

/** What a cell holds; `undefined` where nothing. */
export function contentOf(
  { type, value }: CellXml,
  strings: readonly string[],
): Content | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return strings[Number(value)];
    case 'str':
    case 'inlineStr':
      return decodeEscapes(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value.trim() };
    case 'd':
      return serialOf(value.trim());
    default:
      return numberOf(value);
  }
}

function numberOf(value: string): number | undefined {
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The day number (from 1900) of a date in words of ISO 8601. */
function serialOf(date: string): number | string {
  const zoned = /T/.test(date) ? `${date.replace(/Z$/, '')}Z` : `${date}T00:00:00Z`;
  const days = Date.parse(zoned) / 86400000 + 25569;
  if (Number.isNaN(days)) return date;
  return days < 61 ? days - 1 : Math.round(days * 1e9) / 1e9;
}
