import type { Facts } from '../../../facts';
import { superlativeIn } from '../../claims/superlatives';
import { isAfar, isNearMiss, isShareSlip } from '../../printed/nearMiss';
import type { Passage } from '../../passages';
import { decimalsOf } from '../../printed/roundsTo';
import type { Figure, Said } from '../../read';
import { unitOf } from '../../units';
import { slipWeight } from '../slips';
import { isSupported } from '../supported';
import { tokensOf } from '../tokens';
import { inOrder, isAtEnd } from './inOrder';
import { isLeft } from './isLeft';
import { isOfNamesakes, isTold } from './meantBy';
import { isAbout } from './mentions';
import { clauseAround, columnsOf, mayHold } from './columnsOf';
import type { NamedRow, NamedTable, RowNumber } from './rows';
import { isOfType, isSameAt, rightOf } from './sameNumber';

/** What a sentence says of a row of an annex, and what the annex says. */
export interface SaidOfRow {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  /** The row's own number, where its column is known. */
  readonly own?: RowNumber;
  readonly header: string;
  /** The row that has the number said, or stands at the end of the column. */
  readonly other?: { readonly row: NamedRow; readonly number: RowNumber };
  readonly wrong: 'number' | 'end';
}

/** A number that a sentence gives to a row. */
export interface Judged {
  readonly passage: Passage;
  readonly said: Said;
  /** Of every table that has a row of the name. */
  readonly rows: readonly NamedRow[];
  readonly figure: Figure;
  readonly index: number;
  /** The number before it is the row's. */
  readonly isTold?: boolean;
  /** The column that other rows of the sentence are told from. */
  readonly shared?: Column | undefined;
}

/** A column of a table. */
export interface Column {
  readonly table: NamedTable;
  readonly column: number;
}

/** What is wrong with the number that a sentence gives to a row; nothing where any table bears it out. */
export function judged(facts: Facts, one: Judged): readonly SaidOfRow[] {
  const { passage, said, rows, figure, index, shared } = one;
  if (/^[^,;.]{0,30} khác(?!\p{L})/u.test(said.line.slice(figure.at + 1))) return [];
  // `2,11% (19/900)`: reckoned there, of numbers that the row may not have.
  if (figure.sign === '%' && said.line.startsWith(' (÷', figure.at + 1)) return [];
  const clause = clauseAround(said, figure);
  const end = AMONG.test(clause) ? undefined : superlativeIn(clause);
  if (isOfNamesakes(figure, rows)) return [];
  const right = rightOf(said, figure, rows);
  const isHeld = ({ row, column }: { readonly row: NamedRow; readonly column: number }): boolean =>
    mayHold(said, figure, row.table.headers[column] ?? '');
  if (right.length > 0 || isLeft(said, figure, rows))
    return end &&
      index === 0 &&
      right[0] &&
      right.every(isHeld) &&
      (figure.sign === '%' || isTold(passage, said, right))
      ? atWrongEnd({ passage, figure, right, end })
      : [];
  const standing = rows.filter(({ table }) => !table.turned);
  const sure = standing.find(({ table }) => table === shared?.table);
  if (sure && shared)
    return atColumn({
      passage,
      figure,
      row: sure,
      column: shared.column,
      end,
      first: true,
      sure: true,
    });
  const meant = standing.flatMap((row) =>
    columnsOf(passage, said, figure, row.table, end).map((column) => ({ row, column })),
  );
  const [only, another] = meant;
  if (only && !another) return atColumn({ passage, figure, ...only, end, first: index === 0 });
  // `Buôn Krai đạt cao nhất với 90%`: another row of one of the tables has that, and stands there.
  const [place, elsewhere] = meant.filter(({ row, column }) =>
    row.table.rows.some(
      (one) => one !== row && end && isSameAt(figure, one, column) && isAtEnd(one, column, end),
    ),
  );
  if (place && !elsewhere) return atColumn({ passage, figure, ...place, end, first: true });
  const mayBeSlip =
    (index === 0 || one.isTold || standing.some(({ table }) => isAbout(passage, table))) &&
    !isSupported(facts, figure);
  const [slip, second] = mayBeSlip ? slipsOf(figure, standing).filter(isHeld) : [];
  if (slip && !second) return atColumn({ passage, figure, ...slip, end, first: true, sure: true });
  const [row, other] = rows;
  return row && !other ? ofAnother({ passage, figure, row, end, said }) : [];
}

/** First or last among some rows only. */
const AMONG = /(?:riêng|trong) (?:khối|nhóm|cụm|khu vực)/u;

/** Said to be first or last, and so in none of the columns that have the number. */
function atWrongEnd({
  passage,
  figure,
  right,
  end,
}: {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly right: readonly { readonly row: NamedRow; readonly column: number }[];
  readonly end: 'most' | 'least';
}): readonly SaidOfRow[] {
  const wrong = right.map((one) => (one.column < 0 ? [] : atEnd({ passage, figure, ...one, end })));
  return wrong.some(({ length }) => length === 0) ? [] : (wrong[0] ?? []);
}

/** Numbers of the rows that fingers may have made the said one of. */
function slipsOf(figure: Figure, rows: readonly NamedRow[]) {
  return rows.flatMap((row) =>
    row.numbers.flatMap((one, column) =>
      one && isOfType(figure, row.table, column) && slipWeight(figure.value, one.value) > LIKELY
        ? [{ row, column }]
        : [],
    ),
  );
}

/** So likely must a slip be where no header names what is counted. */
const LIKELY = 0.3;

/** The row's own number in the one column that may be meant. */
function atColumn({
  passage,
  figure,
  row,
  column,
  end,
  first,
  sure = false,
}: {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  readonly column: number;
  readonly end: 'most' | 'least' | undefined;
  /** The column is known from elsewhere. */
  readonly sure?: boolean;
  /** The number right behind the name; a second one may be of anything. */
  readonly first: boolean;
}): readonly SaidOfRow[] {
  const own = row.numbers[column];
  if (!own) return [];
  const other = row.table.rows.find((one) => one !== row && isSameAt(figure, one, column));
  const decimals = decimalsOf(figure.digits);
  const near =
    figure.sign === '%'
      ? isShareSlip(figure.digits, own.value.toFixed(decimals).replace('.', ','))
      : isNearMiss(figure.value, own.value);
  // `lớp đông nhất ở Buôn Ea Sar 55 người` beside 900 people of the buôn: of something else.
  if (!near && !other && isAfar(figure.value, own.value)) return [];
  const meant = end ?? (other && isBig(figure) ? other : undefined);
  if (!near && !sure && !(first && (meant || isAbout(passage, row.table)))) return [];
  const number = other?.numbers[column];
  const header = row.table.headers[column] ?? '';
  return [
    {
      passage,
      figure,
      row,
      own,
      header,
      wrong: 'number',
      ...(other && number && { other: { row: other, number } }),
    },
  ];
}

/** The number stands in the same table at another row. */
function ofAnother({
  passage,
  figure,
  row,
  end,
  said,
}: {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  readonly end: 'most' | 'least' | undefined;
  readonly said: Said;
}): readonly SaidOfRow[] {
  const found = row.table.rows.flatMap((one) =>
    one.numbers.flatMap((_, column) =>
      one !== row &&
      isSameAt(figure, one, column) &&
      mayHold(said, figure, row.table.headers[column] ?? '')
        ? [{ one, column }]
        : [],
    ),
  );
  const [hit, second] = found;
  if (
    !hit ||
    second ||
    !(end || isBig(figure)) ||
    !(
      isAbout(passage, row.table) ||
      (sharesWords(said, row.table) && (mayCount(said, figure) || (end && figure.value >= LARGE)))
    )
  )
    return [];
  const own = row.numbers[hit.column];
  const number = hit.one.numbers[hit.column];
  if (!own || !number) return [];
  return [
    {
      passage,
      figure,
      row,
      own,
      header: row.table.headers[hit.column] ?? '',
      other: { row: hit.one, number },
      wrong: 'number',
    },
  ];
}

function atEnd({
  passage,
  figure,
  row,
  column,
  end,
}: {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  readonly column: number;
  readonly end: 'most' | 'least';
}): readonly SaidOfRow[] {
  const [first, , third] = inOrder(row, column, end);
  const number = first?.numbers[column];
  const own = row.numbers[column];
  if (!first || !number || !own || !third || number.value === own.value) return [];
  return [
    {
      passage,
      figure,
      row,
      own,
      header: row.table.headers[column] ?? '',
      other: { row: first, number },
      wrong: 'end',
    },
  ];
}

function isBig({ sign, value, digits }: Figure): boolean {
  return sign === '%' ? digits.includes(',') : value >= 10;
}

/** So large a number is hardly another row's by chance. */
const LARGE = 100;

/** A share or a bare number; what counts things stands under a header that names them. */
function mayCount(said: Said, figure: Figure): boolean {
  return figure.sign !== '#' || unitOf(said, figure) === undefined;
}

function sharesWords(said: Said, { words }: NamedTable): boolean {
  return tokensOf(said.line).some((word) => words.has(word));
}
