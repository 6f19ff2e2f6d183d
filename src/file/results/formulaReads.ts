import type { Grids } from '../../domain/grid';
import { parseAddress } from '../../domain/place';
import { sameName } from '../../domain/letters/vietnamese';

/** A cell, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a cell is read. */
export type Reads = (cell: CellPlace) => boolean;

const ON_SHEET = String.raw`'(?:[^']|'')+'!|[^\s'"!(),;:+\-*/^&=<>{}\[\]]+!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const REFERENCE = new RegExp(
  String.raw`(${ON_SHEET})?(?:(${CELL})(?::(${CELL}))?|(${COLUMN}):(${COLUMN})|\$?(\d{1,7}):\$?(\d{1,7}))(?![\w.(\p{L}])`,
  'gu',
);
const TABLE = /([\p{L}_\\][\w.\\\p{L}]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;
const WORD = /[\p{L}_\\][\w.\\\p{L}]*/gu;

/**
 * Which cells the formula of a cell reads: cells, ranges, whole rows and columns, columns of tables. Whatever else
 * stands in it (a name, INDIRECT, another workbook) may be anything: then it reads every cell.
 */
export function formulaReads(
  formula: string,
  { sheet, row }: Pick<CellPlace, 'sheet' | 'row'>,
  grids: Grids,
): Reads {
  const areas: Reads[] = [];
  const rest = formula
    .replace(/"(?:[^"]|"")*"/gu, ' ')
    .replace(TABLE, (whole, name: string | undefined, inside: string) => {
      const reads = /@|#This Row/iu.test(inside)
        ? (cell: CellPlace) => cell.sheet === sheet && cell.row === row
        : tableReads(name, grids);
      if (reads) areas.push(reads);
      return reads ? ' ' : whole;
    })
    .replace(REFERENCE, (_, on: string | undefined, ...parts: (string | undefined)[]) => {
      areas.push(rangeReads(on === undefined ? sheet : sheetNamed(on, grids), parts));
      return ' ';
    });
  return isPlain(rest) ? (cell) => areas.some((reads) => reads(cell)) : () => true;
}

function tableReads(name: string | undefined, { sheets }: Grids): Reads | undefined {
  const found = sheets
    .flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, table })))
    .find(({ table }) => table.name.toLowerCase() === name?.toLowerCase());
  if (!found) return undefined;
  const { row, rows } = found.table;
  return (cell) => cell.sheet === found.sheet && isBetween(cell.row, row, row + rows - 1);
}

/** Only functions that read what they are given, and signs, are left. */
function isPlain(rest: string): boolean {
  if (/[[\]!]|\b(?:INDIRECT|OFFSET)\b/iu.test(rest)) return false;
  return [...rest.matchAll(WORD)].every(
    ({ 0: word, index }) =>
      /^(?:TRUE|FALSE|E)$/iu.test(word) ||
      rest
        .slice(index + word.length)
        .trimStart()
        .startsWith('('),
  );
}

function sheetNamed(prefix: string, { names }: Grids): string {
  const name = prefix.slice(0, -1).replace(/^'|'$/gu, '').replaceAll("''", "'");
  return names.find((one) => sameName(one, name)) ?? name;
}

function rangeReads(sheet: string, parts: readonly (string | undefined)[]): Reads {
  const [from, to = from, left, right, top, bottom] = parts;
  const [start, end] = [corner(from), corner(to)];
  const [first, last] = [corner(left && `${left}1`), corner(right && `${right}1`)];
  const rows = start && end ? [start.row, end.row] : [Number(top ?? 1) - 1, Number(bottom ?? 2e6)];
  const columns =
    start && end ? [start.column, end.column] : [first?.column ?? 0, last?.column ?? 2e4];
  return (cell) =>
    cell.sheet === sheet &&
    isBetween(cell.row, rows[0] ?? 0, rows[1] ?? 0) &&
    isBetween(cell.column, columns[0] ?? 0, columns[1] ?? 0);
}

function corner(cell: string | undefined): { row: number; column: number } | undefined {
  return cell === undefined ? undefined : parseAddress(cell.replaceAll('$', ''));
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}
