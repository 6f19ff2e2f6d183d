import type { Row, Table } from '../entries/entries';
import type { Entry } from '../entries/entry';
import type { FigureKey } from '../sheets/figures';
import { headerKey, sameName } from '../letters/vietnamese';
import { figureCode } from '../figures/figureCode';
import { figureTaken } from './next/takenOver';

/** Header of the column that the add-in adds: Lũy kế at the end of the period before. */
export const BASE_HEADER = 'Lũy kế trước';

const SHAPE = /^=IF\(ISNUMBER\((.+?)\),(.+)\+\1,\2\)$/iu;

/** Whether Lũy kế holds the add-in's own formula: base and Kỳ này, by name or by address. */
export function isOwnCumulative({ formula }: Pick<Entry, 'formula'>): boolean {
  if (formula === undefined) return false;
  const bare = formula.replace(/[\s$]/gu, '').replace(/\u00a0/gu, '');
  const [, current, base] = SHAPE.exec(bare) ?? [];
  if (current === undefined || base === undefined) return false;
  const cells = [current, base].every((one) => /^[A-Z]{1,3}\d+$/iu.test(one));
  return cells || headerKey(base).replace(/\s/gu, '').includes('lũykếtrước');
}

/** The cell of the column `Lũy kế trước` in a one-based row; `undefined` without the column. */
export function baseEntry(table: Table<FigureKey>, row: number): Entry | undefined {
  const column = table.addedColumns?.find(({ header }) => sameName(header, BASE_HEADER));
  return column?.entry(row);
}

/** Base + Kỳ này as read; `undefined` where Lũy kế is no formula of the add-in's. */
export function cumulativeOf(
  table: Table<FigureKey>,
  { row, cells }: Pick<Row<FigureKey>, 'row' | 'cells'>,
): number | undefined {
  if (!isOwnCumulative(cells.cumulative)) return undefined;
  const base = baseEntry(table, row)?.raw;
  const current = figureTaken(cells.current, cells.unit.text);
  return sum(typeof base === 'number' ? base : 0, typeof current === 'number' ? current : 0);
}

/** Whether a figure can be added up over periods: no share, score or rank, and no stock. */
export function accumulates({ cells }: Pick<Row<FigureKey>, 'cells'>): boolean {
  const code = figureCode(cells.code.text);
  return isSummable(cells.unit.text) && !/^(?:tthc|to_cns)\.|^kinh_phi\.duoc_cap$/u.test(code);
}

/** Units of which a sum means something. */
export function isSummable(unit: string): boolean {
  return !['%', 'điểm', 'thứ bậc'].includes(headerKey(unit));
}

/** A sum without what binary fractions leave behind. */
export function sum(...parts: readonly number[]): number {
  return Number(parts.reduce((total, part) => total + part, 0).toPrecision(15));
}
