import { headerKey } from '../../../vietnamese';
import type { Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import { unitOf } from '../../units';
import type { NamedTable } from './rows';
import { tokensOf } from '../tokens';

/** What the headers of shares say. */
export const SHARE = /%|tỷ lệ|tỉ lệ|tỷ trọng/iu;

/** Columns that may hold such a number: shares for a share, else those whose header names what is counted. */
export function columnsOf(
  passage: Passage,
  said: Said,
  figure: Figure,
  { headers, rows }: NamedTable,
  end: 'most' | 'least' | undefined,
): readonly number[] {
  const keys = headers.map(headerKey);
  const columns = keys.flatMap((key, column) =>
    SHARE.test(key) === (figure.sign === '%') &&
    !RANK.test(key) &&
    rows.some(({ numbers }) => numbers[column] !== undefined)
      ? [column]
      : [],
  );
  if (figure.sign === '%') return columns;
  const unit = unitOf(said, figure);
  const named = columns.filter(
    (column) =>
      unit !== undefined &&
      new RegExp(`(?<!\\p{L})${unit}(?!\\p{L})`, 'u').test(keys[column] ?? ''),
  );
  if (named.length === 1 || (named.length === 0 && end === undefined)) return named;
  // `nhiều hộ nghèo nhất (12 hộ)`: of several columns, the one all of whose words are said.
  const words = new Set(tokensOf(named.length > 0 ? clauseAround(said, figure) : passage.text));
  const covered = (named.length > 0 ? named : columns).map((column) => {
    const own = tokensOf(keys[column] ?? '');
    return { column, count: own.every((word) => words.has(word)) ? own.length : 0 };
  });
  const most = Math.max(1, ...covered.map(({ count }) => count));
  const best = covered.flatMap(({ column, count }) => (count === most ? [column] : []));
  return best.length === 1 ? best : named;
}

const RANK = /^(?:stt|tt|số tt|xếp hạng|hạng|thứ hạng)$/u;

/** The words of a number's clause, back to the number before it. */
export function clauseAround({ line }: Said, { at }: Figure): string {
  const before = line.slice(0, at).split(/;|\. /u).at(-1) ?? '';
  const own = before.split(/#|%|÷/u).at(-1) ?? '';
  return `${own} ${line.slice(at, at + 30).split(/[,;.]/u)[0] ?? ''}`;
}
