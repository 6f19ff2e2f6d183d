import type { Facts } from '../../../facts';
import {
  type End,
  endBefore,
  endOfBad,
  isAmongSome,
  isToldOfSome,
  NEXT,
  superlativeBehind,
  superlativeIn,
} from '../../claims/superlatives';
import type { Figure, Said } from '../../read';
import { headerKey } from '../../../letters/vietnamese';
import { isAfar } from '../../printed/nearMiss';
import { slipWeight } from '../../printed/slips';
import { tokensOf } from '../tokens';
import { isSupported } from '../supported';
import { clauseAround, columnsOf, mayHold } from './columns/columnsOf';
import type { Judged, RowAt, SaidOfRow } from './judged';
import { lastColumn } from './columns/lastColumn';
import { literalOf } from './columns/literal';
import { isLeft, isOfNamesakes, isTold } from './meantBy';
import { isAbout } from './mentions';
import { isAtEnd, isEndOfSome } from './order/inOrder';
import { headerWords, type NamedRow, ownOf } from './rows';
import { isOfType, isSame, isSameAt, isShareOfSum, rightOf } from './sameNumber';
import { atColumn, atWrongEnd, besideOwn, isSlip, ofAnother } from './wrongAt';
import { ofPeriod } from './ofPeriod';
import { wrongRate, wrongRest } from './ofTwoColumns';

/** What is wrong with the number that a sentence gives to a row; nothing where any table bears it out. */
export function judged(facts: Facts, one: Judged): readonly SaidOfRow[] {
  const { passage, said, rows, figure, index } = one;
  if (/^[^,;.]{0,30} khác(?!\p{L})/u.test(said.line.slice(figure.at + 1))) return [];
  // `2,11% (19/900)`, `19/900 hộ, đạt 2,11%`: reckoned there, of numbers that are none of the row's.
  const ratio = ratioOf(said, figure);
  const end = endOf(said, figure);
  if (ratio && !rows.some((row) => hasAll([ratio.value, ratio.whole, figure.value], row)))
    return wrongRate({ ...one, figure: ratio }, end);
  if (isOfNamesakes(figure, rows)) return [];
  if (isNamedBefore(one)) return [];
  const literal = literalOf(one) ?? badColumn(one);
  const right = rightOf(said, figure, rows);
  const told = { passage, figure, first: true, sure: true };
  if (literal) return atLiteral(one, literal, right.length === 0);
  if (index > 1) return [];
  // `4.263 lượt, chiếm 25,95%`: of its column's sum.
  if (right.length === 0 && rows.some((row) => isShareOfSum(figure, row))) return [];
  const now = lastColumn(one, right);
  if (now) return besideOwn({ passage, figure, row: now.row }, now.column, 'number');
  const list = listColumn(one, right) ?? toldColumn(one, right);
  const meant = list ?? ratioColumn(one);
  if (meant) return atColumn({ ...told, ...meant, end, literal: list !== undefined });
  const rate = wrongRate(one, end);
  if (rate.length > 0) return rate;
  if (right.length > 0 || (!isLeftShared(one) && isLeft(said, figure, rows)))
    return end &&
      index === 0 &&
      right[0] &&
      right.every(isHeldBy(one)) &&
      !isToldOfSomeRows(one, right, end) &&
      (figure.sign === '%' || isTold(passage, said, right))
      ? atWrongEnd(right, told, end)
      : [];
  const rests = wrongRest(one);
  return rests.length > 0 ? rests : amongColumns(facts, one, end);
}

/** `Trong các tổ làng hoa, Phụng Trung cao nhất với 80,8%`, `bảy lĩnh vực còn lại …, nhiều nhất là hộ tịch`. */
function isToldOfSomeRows(
  { said: { line, text }, figure }: Judged,
  right: readonly RowAt[],
  end: End,
): boolean {
  const before = headerKey(text.slice(0, figure.from));
  return (
    isToldOfSome(line.slice(0, figure.at)) &&
    right.some(({ row, column }) => column >= 0 && isEndOfSome(row, column, end, before))
  );
}

/** By the column whose header a number's own words are: its number, and the end that it is told to be. */
function atLiteral(one: Judged, literal: RowAt, isNone: boolean): readonly SaidOfRow[] {
  const { passage, said, figure, isTold, shared } = one;
  const { row, column } = literal;
  const told = { passage, figure };
  const end = isToldOfSome(said.line.slice(0, figure.at))
    ? undefined
    : (endBefore(said.line, figure.at) ?? endOfBad(clauseAround(said, figure)));
  if (isSameAt(figure, row, column)) return end ? atWrongEnd([literal], told, end) : [];
  const isMeant =
    (shared?.table === row.table && shared.column === column) ||
    (end !== undefined && isAtEnd(row, column, end));
  const isSure =
    isTold === true ||
    (isNone && isAbout(passage, row.table)) ||
    (isMeant && !isAfar(figure.value, row.numbers[column]?.value ?? 0));
  return atColumn({
    ...told,
    ...literal,
    end: undefined,
    first: true,
    sure: true,
    literal: isSure,
  });
}

/** `hồ sơ quá hạn nhiều nhất ở lĩnh vực đất đai với 9 hồ sơ`: the one column of what is bad. */
function badColumn({ passage, said, figure, rows }: Judged): RowAt | undefined {
  const clause = clauseAround(said, figure);
  const end = figure.sign === '#' ? endOfBad(clause) : undefined;
  const [only, second] = end
    ? rows.flatMap((row) =>
        columnsOf(passage, said, figure, row.table, end)
          .filter((column) => endOfBad(`${headerKey(row.table.headers[column] ?? '')} ít nhất`))
          .map((column) => ({ row, column })),
      )
    : [];
  return second ? undefined : only;
}

/** Which end of its column the words around a number put its row at. */
function endOf(said: Said, figure: Figure): End | undefined {
  const clause = clauseAround(said, figure);
  return isAmongSome(clause)
    ? undefined
    : (superlativeIn(clause) ?? superlativeBehind(said.line, figure.at));
}

/** The sentence tells from a column of what is left. */
const isLeftShared = ({ shared }: Judged): boolean =>
  /(?:^| )còn/u.test(headerKey(shared?.table.headers[shared.column] ?? ''));

/** The ratio in a bracket behind a share, or before it, of which it is reckoned. */
function ratioOf({ line, figures }: Said, share: Figure): Figure | undefined {
  if (share.sign !== '%') return undefined;
  const index = figures.indexOf(share);
  if (line.startsWith(' (÷', share.at + 1)) return figures[index + 1];
  const before = figures
    .slice(0, index)
    .filter(({ sign }) => '#%÷'.includes(sign))
    .at(-1);
  return before?.sign === '÷' && isSame(share, (100 * before.value) / before.whole)
    ? before
    : undefined;
}

const hasAll = (values: readonly number[], { numbers }: NamedRow): boolean =>
  values.every((value) => numbers.some((one) => one?.value === value));

/** `Nhiều nhất là hộ tịch (72 hồ sơ), kế đến là đất đai (37 hồ sơ)`: the column of the list, where the row has the number in another that nothing names. */
function listColumn(
  { said, rows, figure, shared }: Judged,
  right: ReturnType<typeof rightOf>,
): RowAt | undefined {
  const clause = clauseAround(said, figure);
  const row = shared && NEXT.test(clause) && rows.find(({ table }) => table === shared.table);
  if (!row || right.length === 0) return undefined;
  const words = new Set(tokensOf(clause));
  const isUntold = right.every(
    ({ row: one, column }) =>
      one === row &&
      column >= 0 &&
      column !== shared.column &&
      !headerWords(row.table, column).some((word) => words.has(word)),
  );
  return isUntold ? { row, column: shared.column } : undefined;
}

/** `số hồ sơ nộp trực tuyến là 68 hồ sơ`: the one column whose words are said and whose number fingers made the one said of, where the row has it in a column that nothing names. */
function toldColumn(
  { said, rows, figure }: Judged,
  right: ReturnType<typeof rightOf>,
): RowAt | undefined {
  if (right.length === 0 || figure.sign !== '#') return undefined;
  // What is told right before the number, not of the row before.
  const [clause = ''] = clauseAround(said, figure)
    .split(/[,)] | và /u)
    .slice(-1);
  const words = new Set(tokensOf(clause));
  const isSaid = ({ row, column }: RowAt): boolean => {
    const own = headerWords(row.table, column);
    return (
      isOfType(figure, row.table, column) && own.length > 1 && own.every((word) => words.has(word))
    );
  };
  const isUntold = ({ row, column }: RowAt): boolean =>
    column >= 0 && !tokensOf(row.table.headers[column] ?? '').some((word) => words.has(word));
  const [only, second] = rows
    .flatMap((row) => row.numbers.flatMap((one, column) => (one ? [{ row, column }] : [])))
    .filter(isSaid);
  const own = only?.row.numbers[only.column]?.value;
  return own !== undefined && !second && isSlip(figure, own) && right.every(isUntold)
    ? only
    : undefined;
}

/** `hải sản khô 54/60 quầy; rau, củ, quả 48/64 quầy`: the column of the parts of such ratios, where the row has another. */
function ratioColumn({ rows, figure, shared }: Judged): RowAt | undefined {
  if (figure.sign !== '÷' || !shared) return undefined;
  const isBorneOut = rows.some((row) => hasAll([figure.value, figure.whole], row));
  const row = isBorneOut ? undefined : rows.find(({ table }) => table === shared.table);
  return row && { row, column: shared.column };
}

/** What none of the rows has, by the column that is meant. */
function amongColumns(facts: Facts, one: Judged, end: End | undefined): readonly SaidOfRow[] {
  const { passage, said, rows, figure, index, shared } = one;
  const standing = rows.filter(({ table }) => !table.turned);
  const ofMonth = ofPeriod(one);
  if (ofMonth.length > 0) return ofMonth;
  const sure = standing.find(({ table }) => table === shared?.table);
  const told = { passage, figure, end, first: true };
  if (sure && shared) return atColumn({ ...told, row: sure, column: shared.column, sure: true });
  const meant = standing.flatMap((row) =>
    columnsOf(passage, said, figure, row.table, end).map((column) => ({ row, column })),
  );
  const [only, another] = meant;
  if (only && !another) return atColumn({ ...told, ...only, first: index === 0 });
  // `Buôn Krai đạt cao nhất với 90%`: another row of one of the tables has that, and stands there.
  const [place, elsewhere] = meant.filter(({ row, column }) =>
    row.table.rows.some(
      (one) => one !== row && end && isSameAt(figure, one, column) && isAtEnd(one, column, end),
    ),
  );
  if (place && !elsewhere) return atColumn({ ...told, ...place });
  const mayBeSlip =
    (index === 0 || one.isTold || standing.some(({ table }) => isAbout(passage, table))) &&
    !isSupported(facts, figure);
  const [slip, second] = mayBeSlip
    ? slipsOf(figure, standing).filter((own) => isHeldBy(one)(own) && isOfTime(said, own))
    : [];
  if (slip && !second) return atColumn({ ...told, ...slip, sure: true });
  if (rows.length > 1 && !end) return [];
  const others = rows.flatMap((row) => ofAnother({ passage, figure, row, end }, said));
  return others.length === 1 ? others : [];
}

/** `hai buôn Drang (82,47%) và Mlang (80,5%)`: another row's name stands right before the number. */
function isNamedBefore({ said, figure, rows }: Judged): boolean {
  const before = headerKey(said.text.slice(Math.max(0, figure.from - 40), figure.from));
  const name = /(?:^|[,;] |(?<!\p{L})và )((?:[\p{L}\d]+ ){1,4})\($/u.exec(before)?.[1]?.trim();
  return (
    name !== undefined &&
    rows.every(({ key }) => key !== name) &&
    rows.some(({ table }) => table.rows.some(({ key }) => key === name))
  );
}

const isHeldBy =
  ({ said, figure }: Judged) =>
  ({ row, column }: RowAt): boolean =>
    mayHold(said, figure, row.table.headers[column] ?? '');

/** `Tháng 9`: no column of a month is meant where the sentence names neither it nor its own period. */
function isOfTime({ line, text }: Said, { row, column }: RowAt): boolean {
  const key = headerKey(ownOf(row.table.headers[column]));
  return (
    !/^(?:tuần|tháng|quý) (?:\d+|[ivx]+)$/u.test(key) ||
    headerKey(text).includes(key) ||
    /(?<!\p{L})(?:trong|riêng) (?:tuần|tháng|quý|kỳ)(?!\p{L})/u.test(line)
  );
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
