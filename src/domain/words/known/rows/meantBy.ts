import { sumOf } from '../../../number/sumOf';
import type { Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import { headerKey } from '../../../letters/vietnamese';
import { isOrdinalHeader } from '../headers';
import { SHARE } from './columns/columnsOf';
import { tellingOf, tokensOf } from '../tokens';
import { isAbout } from './mentions';
import type { NamedRow } from './rows';

/** `Lớp đông nhất mở tại Tân Lập`: of no column and no table that the sentence has a word of. */
export function isTold(
  passage: Passage,
  said: Said,
  right: readonly { readonly row: NamedRow; readonly column: number }[],
): boolean {
  const words = new Set(tokensOf(said.line));
  return right.some(
    ({ row: { table, name }, column }) =>
      isAbout(passage, table) ||
      /\d/u.test(name) ||
      tellingOf(tokensOf(table.headers[column] ?? '')).some((word) => words.has(word)),
  );
}

/** `lưới rê 96 chiếc` of a table that has the name in several groups: what they have together is meant, or some of them. */
export function isOfNamesakes({ value }: Figure, rows: readonly NamedRow[]): boolean {
  return rows.some(({ key, table }) => {
    const same = table.rows.filter((one) => one.key === key);
    return (
      same.length > 1 &&
      table.headers.some(
        (_, column) => sumOf(same.map(({ numbers }) => numbers[column]?.value ?? 0)) === value,
      )
    );
  });
}

/** `ấp Cái Trôm còn 27 hộ`: the difference of two of its row's numbers. */
export function isLeft(
  { line }: Said,
  { at, sign, value }: Figure,
  rows: readonly NamedRow[],
): boolean {
  // `Số tàu chưa ghi nhật ký giảm xuống 13 tàu, chỉ 1 tàu thuộc nhóm từ 24 m`: all of the sentence tells of what is left.
  const isTold =
    /còn|chưa|thiếu/u.test(line.slice(Math.max(0, at - 30), at + 40)) ||
    /^[^,;]*(?<!\p{L})(?:còn|chưa|thiếu)(?!\p{L})/u.test(line);
  if (sign !== '#' || !(isTold || (value > 9 && /còn|chưa|thiếu/u.test(line)))) return false;
  return rows.some(({ numbers, table: { headers } }) => {
    const counts = numbers.filter((_, column) => isCount(headers[column]));
    return counts.some(
      (one) => one && counts.some((other) => other && one.value - other.value === value),
    );
  });
}

/** `STT` and shares leave nothing. */
const isCount = (header = ''): boolean =>
  !SHARE.test(header) && !isOrdinalHeader(headerKey(header));
