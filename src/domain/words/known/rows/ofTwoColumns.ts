import { type End, isToldOfSome } from '../../claims/superlatives';
import { memo } from '../../../memo/memo';
import { tellingOf, tokensOf } from '../tokens';
import { clauseAround, mayHold, SHARE } from './columns/columnsOf';
import type { Judged, RowAt, SaidOfRow } from './judged';
import { OTHER_PERIOD } from './partsOfColumn';
import type { NamedRow, NamedTable } from './rows';
import { isSame } from './sameNumber';
import { atWrongEnd, besideOwn, isSlip } from './wrongAt';

/** `thấp nhất là Hồ Sen, mới 41/56 hộ`, `cao nhất là xây dựng với 95% (152/160 hồ sơ)`: a row's own ratio, at no end of its columns or of their rate. */
export function wrongRate(
  { passage, said, figure, rows }: Judged,
  end: End | undefined,
): readonly SaidOfRow[] {
  if (figure.sign !== '÷' || !end || isToldOfSome(said.line.slice(0, figure.at))) return [];
  const places = rows.flatMap((row) =>
    columnsWith(row, figure.value).flatMap((part) =>
      columnsWith(row, figure.whole).flatMap((whole): readonly RowAt[] => [
        reckoned(row, part, whole, RATE),
        { row, column: part },
        { row, column: whole },
      ]),
    ),
  );
  const { figures } = said;
  const at = figures.indexOf(figure);
  const share = [figures[at + 1], figures[at - 1]].find(
    (one) => one?.sign === '%' && isSame(one, (100 * figure.value) / figure.whole),
  );
  const told = share ?? { ...figure, digits: `${figure.digits}/${figure.whole}` };
  return atWrongEnd(places, { passage, figure: told }, end);
}

const columnsWith = ({ numbers }: NamedRow, value: number): readonly number[] =>
  numbers.flatMap((one, column) => (one?.value === value ? [column] : []));

/** `khối buôn còn 931 người chưa kích hoạt`: what the part leaves that a column of shares is reckoned from. */
export function wrongRest({ passage, said, figure, rows }: Judged): readonly SaidOfRow[] {
  // `Số người chưa kích hoạt ở khối buôn là 913 người, ở khối tổ dân phố là 707 người`.
  const head = /^[^,;#%÷]*/u.exec(said.line)?.[0] ?? '';
  const own = clauseAround(said, figure);
  const clause = LEFT.test(head) ? `${head} ${own}` : own;
  if (
    figure.sign !== '#' ||
    !LEFT.test(clause) ||
    OTHER_PERIOD.test(clause) ||
    PART.test(said.line.slice(0, figure.at))
  )
    return [];
  // What is left of what, but for the row's name and what is counted: `chưa kích hoạt`.
  const counted = tokensOf(/^#(?: \p{L}+){1,2}/u.exec(said.line.slice(figure.at))?.[0] ?? '');
  const words = [...new Set(tellingOf(tokensOf(clause)))].filter((one) => !counted.includes(one));
  const isTold = ({ table, words: own }: NamedRow): boolean =>
    table.headers.some((header) => mayHold(said, figure, header)) &&
    words.filter((word) => table.words.has(word) && !own.has(word)).length > 1;
  return rows
    .filter(isTold)
    .flatMap((row) =>
      sharedPairs(row.table).map(([part, whole]) => reckoned(row, part, whole, REST)),
    )
    .filter(({ row, column }) => isSlip(figure, row.numbers[column]?.value ?? 0))
    .slice(0, 1)
    .flatMap(({ row, column }) => besideOwn({ passage, figure, row }, column, 'number'));
}

/** `trong 63 tài khoản chưa kích hoạt có 36 tài khoản của người cao tuổi`. */
const PART = /(?<!\p{L})trong (?:tổng )?(?:số )?#[^;]*$/u;
const LEFT = /(?<!\p{L})(?:còn|chưa|thiếu)(?!\p{L})/u;

/** What two columns give for each row. */
interface Reckoning {
  readonly of: (part: number, whole: number) => number;
  /** Headers of columns that may have it. */
  readonly header: RegExp;
  readonly name: (part: string, whole: string) => string;
}

const RATE: Reckoning = {
  of: (part, whole) => (100 * part) / whole,
  header: SHARE,
  name: (part, whole) => `${part} trên ${whole} (%)`,
};
const REST: Reckoning = {
  of: (part, whole) => whole - part,
  header: /còn|chưa/iu,
  name: (part, whole) => `${whole} trừ ${part}`,
};

/** A row in the column of what is reckoned, or in one that its table gets for it. */
function reckoned(row: NamedRow, part: number, whole: number, by: Reckoning): RowAt {
  const { table } = row;
  const numberOf = ({ numbers }: NamedRow) => {
    const [one, other] = [numbers[part], numbers[whole]];
    return one && other?.value ? { value: by.of(one.value, other.value), at: one.at } : undefined;
  };
  const value = numberOf(row)?.value ?? NaN;
  const own = row.numbers.findIndex(
    (one, column) =>
      one && by.header.test(table.headers[column] ?? '') && Math.abs(one.value - value) <= ROUNDED,
  );
  if (own >= 0) return { row, column: own };
  const rows: NamedRow[] = [];
  const name = by.name(table.headers[part] ?? '', table.headers[whole] ?? '');
  const wider = { ...table, headers: [...table.headers, name], rows };
  rows.push(
    ...table.rows.map((one) => ({
      ...one,
      table: wider,
      numbers: [...one.numbers, numberOf(one)],
    })),
  );
  return { row: rows[table.rows.indexOf(row)] ?? row, column: table.headers.length };
}

/** Half of a hundredth. */
const ROUNDED = 0.0051;

/** The parts and wholes of a table's columns of shares. */
const sharedPairs = memo(
  ({ headers, rows }: NamedTable): readonly (readonly [number, number])[] => {
    const columns = headers.map((_, column) => column);
    const isShare = (share: number, part: number, whole: number): boolean =>
      part !== whole &&
      rows.every(({ numbers }) => {
        const [rate, a, b] = [numbers[share], numbers[part], numbers[whole]];
        return rate && a && b?.value && Math.abs(rate.value - (100 * a.value) / b.value) <= ROUNDED;
      });
    return columns
      .filter((column) => SHARE.test(headers[column] ?? ''))
      .flatMap((share) =>
        columns.flatMap((part) =>
          columns.flatMap((whole) => (isShare(share, part, whole) ? [[part, whole] as const] : [])),
        ),
      );
  },
);
