import { isAfar, isShareSlip } from '../../printed/nearMiss';
import type { End } from '../../claims/superlatives';
import type { Passage } from '../../passages';
import { decimalsOf } from '../../printed/roundsTo';
import type { Figure, Said } from '../../read';
import { unitOf } from '../../units';
import { isOneDigitOff, isTurned } from '../../printed/slips';
import { tokensOf } from '../tokens';
import { inOrder } from './order/inOrder';
import type { SaidOfRow } from './judged';
import { isAbout } from './mentions';
import { mayHold } from './columns/columnsOf';
import { headerWords, type NamedRow, type NamedTable } from './rows';
import { isSameAt } from './sameNumber';

/** A number that is told of a row, and the end of its column at which the words put it. */
interface Told {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  readonly end: End | undefined;
}

interface ToldAt extends Told {
  readonly column: number;
  /** The number right behind the name; a second one may be of anything. */
  readonly first: boolean;
  /** The column is known from elsewhere. */
  readonly sure?: boolean;
  /** Its header stands right behind the number, and the number before is the row's. */
  readonly literal?: boolean;
}

/** Said to be first or last, and so in none of the columns that have the number. */
export function atWrongEnd(
  right: readonly { readonly row: NamedRow; readonly column: number }[],
  told: Pick<Told, 'passage' | 'figure'>,
  end: End,
): readonly SaidOfRow[] {
  const wrong = right.map(({ row, column }) => {
    const [first, , third] = column < 0 ? [] : inOrder(row, column, end);
    const number = first?.numbers[column];
    if (!third || number?.value === row.numbers[column]?.value) return [];
    return besideOwn({ ...told, row }, column, 'end', first);
  });
  return wrong.some(({ length }) => length === 0) ? [] : (wrong[0] ?? []);
}

/** The row's own number in the one column that may be meant. */
export function atColumn(told: ToldAt): readonly SaidOfRow[] {
  const { passage, figure, row, column, end, first, sure = false, literal = false } = told;
  const own = row.numbers[column];
  if (!own) return [];
  const other = row.table.rows.find((one) => one !== row && isSameAt(figure, one, column));
  const near = isSlip(figure, own.value);
  // `lớp đông nhất ở Buôn Ea Sar 55 người` beside 900 people of the buôn: of something else.
  const isNear = end ? !isAfar(figure.value, own.value) : isOneOff(figure, own.value);
  if (!near && !other && !literal && !isNear) return [];
  const meant = end ?? (other && isBig(figure) ? other : undefined);
  if (!near && !sure && !(first && (meant || isAbout(passage, row.table)))) return [];
  return besideOwn(told, column, 'number', other);
}

/** A row's own number in a column, beside that of another row. */
export function besideOwn(
  { passage, figure, row }: Omit<Told, 'end'>,
  column: number,
  wrong: SaidOfRow['wrong'],
  other?: NamedRow,
): readonly SaidOfRow[] {
  const own = row.numbers[column];
  const number = other?.numbers[column];
  const header = row.table.headers[column] ?? '';
  const beside = other && number && { other: { row: other, number } };
  return own ? [{ passage, figure, row, own, header, wrong, ...beside }] : [];
}

/** Whether fingers may have made the number of a row's own; below 10 they make anything. */
export function isSlip({ sign, digits, value }: Figure, own: number): boolean {
  if (sign === '%' && !Number.isInteger(value))
    return isShareSlip(digits, own.toFixed(decimalsOf(digits)).replace('.', ','));
  return (
    Math.max(value, own) >= 10 &&
    (isTurned(value, own) || (isOneDigitOff(value, own) && !isAfar(value, own)))
  );
}

/** `04 hồ sơ quá hạn` for 3. */
const isOneOff = ({ sign, value }: Figure, own: number): boolean =>
  sign === '#' && value < 10 && Math.abs(value - own) === 1;

/** Where one other column of the row has the digits of a count in another order, it is that column that is meant. */
export function atTurned(told: SaidOfRow): SaidOfRow {
  const { passage, figure, row, own, wrong } = told;
  if (wrong === 'end' || figure.sign !== '#' || !own || isTurned(figure.value, own.value))
    return told;
  const turned = row.numbers.flatMap((number, column) =>
    number && isTurned(figure.value, number.value) ? [{ number, column }] : [],
  );
  const [only, second] = turned;
  const header = row.table.headers[only?.column ?? -1] ?? '';
  return only && !second ? { passage, figure, row, own: only.number, header, wrong } : told;
}

/** The number stands in the same table at another row. */
export function ofAnother(told: Told, said: Said): readonly SaidOfRow[] {
  const { passage, figure, row, end } = told;
  const { table } = row;
  const [hit, second] = table.rows.flatMap((one) =>
    one.numbers.flatMap((_, column) =>
      one !== row &&
      isSameAt(figure, one, column) &&
      mayHold(said, figure, table.headers[column] ?? '')
        ? [{ one, column }]
        : [],
    ),
  );
  const isMeant =
    isAbout(passage, table) ||
    (sharesWords(said, table) && end && figure.value >= LARGE) ||
    (mayCount(said, figure) && sharesWords(said, table, hit?.column));
  return hit && !second && (end || isBig(figure)) && isMeant
    ? besideOwn(told, hit.column, 'number', hit.one)
    : [];
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

/** Of the table, and of the column's own header where that has words that tell. */
function sharesWords(said: Said, table: NamedTable, column = -1): boolean {
  const told = tokensOf(said.line);
  const own = column < 0 ? [] : headerWords(table, column);
  return (
    told.some((word) => table.words.has(word)) &&
    (own.length === 0 || own.some((word) => told.includes(word)))
  );
}
