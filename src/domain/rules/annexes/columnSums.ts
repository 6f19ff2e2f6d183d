import { tidy } from '../../number/decimal';
import type { FreeCell } from '../../tables/freeCells';
import type { FreeRow, FreeTable } from '../../tables/freeTables';

/** A total of an annex's column that the rows it stands for do not make up. */
export interface WrongSum {
  readonly total: FreeCell;
  readonly value: number;
  readonly parts: readonly number[];
  readonly sum: number;
}

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)\s*:?$/iu;
/** Columns that nobody adds up. */
const NO_SUM = /%|(?:tỷ|tỉ) lệ|bình quân|trung bình|điểm|xếp|ghi chú|^(?:stt|tt)$|năm \d{4}$/iu;

/** Totals, one a column, that none of the rows they can stand for make up. */
export function wrongSums({ headers, rows }: FreeTable): readonly WrongSum[] {
  return rows.flatMap((row, index) => {
    if (!isTotal(row)) return [];
    return row.cells.flatMap((total, column) => {
      if (typeof total?.raw !== 'number' || NO_SUM.test(headers[column] ?? '')) return [];
      const value = total.raw;
      const readings = addends(rows, index).map((some) => numbersOf(some, column));
      const [parts] = readings.filter((numbers) => numbers.length > 1);
      if (!parts || readings.some((numbers) => isSame(sumOf(numbers), value))) return [];
      return [{ total, value, parts, sum: sumOf(parts) }];
    });
  });
}

/** A row headed `Tổng cộng`. */
export function isTotal({ cells }: Pick<FreeRow, 'cells'>): boolean {
  return cells.slice(0, 3).some((cell) => cell !== undefined && TOTAL.test(cell.text));
}

/** Rows since the last total, all above, the totals above, or (a total that stands first) the rows below. */
function addends(rows: readonly FreeRow[], index: number): readonly (readonly FreeRow[])[] {
  const above = rows.slice(0, index);
  const last = above.reduce((place, row, at) => (isTotal(row) ? at : place), -1);
  const plain = (some: readonly FreeRow[]) => some.filter((row) => !isTotal(row) && !row.group);
  if (above.length === 0) {
    const next = rows.findIndex((row, at) => at > index && isTotal(row));
    return [plain(rows.slice(index + 1, next < 0 ? undefined : next))];
  }
  return [plain(above.slice(last + 1)), plain(above), above.filter(isTotal)];
}

function numbersOf(rows: readonly FreeRow[], column: number): readonly number[] {
  const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
  const numbers = cells.flatMap(({ raw }) => (typeof raw === 'number' ? [raw] : []));
  return numbers.length === cells.length ? numbers : [];
}

function sumOf(numbers: readonly number[]): number {
  return tidy(numbers.reduce((sum, one) => sum + one, 0));
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
