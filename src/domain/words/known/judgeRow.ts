import { superlativeIn } from '../claims/superlatives';
import { isNearMiss, isShareSlip } from '../nearMiss';
import { headerKey } from '../../vietnamese';
import type { Passage } from '../passages';
import type { Figure, Said } from '../read';
import { decimalsOf } from '../roundsTo';
import { unitOf } from '../units';
import { tokensOf } from './tokens';
import { isAbout } from './mentions';
import type { NamedRow, NamedTable, RowNumber } from './rows';

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

interface Judged {
  readonly passage: Passage;
  readonly said: Said;
  /** Of every table that has a row of the name. */
  readonly rows: readonly NamedRow[];
  readonly figure: Figure;
  readonly index: number;
}

/** What is wrong with the number that a sentence gives to a row; nothing where any table bears it out. */
export function judged({ passage, said, rows, figure, index }: Judged): readonly SaidOfRow[] {
  const clause = clauseAround(said, figure);
  if (/^[^,;.]{0,30} khác(?!\p{L})/u.test(said.line.slice(figure.at + 1))) return [];
  const end = superlativeIn(clause);
  const right = rows.flatMap((row) => {
    const column = row.numbers.findIndex((one) => one !== undefined && isSame(figure, one.value));
    return column >= 0 || hasBoth(figure, row) ? [{ row, column }] : [];
  });
  const [known, second] = right;
  if (known)
    return second || known.column < 0 || end === undefined || index > 0
      ? []
      : atEnd({ passage, figure, ...known, end });
  const meant = rows.flatMap((row) =>
    columnsOf(said, figure, row.table).map((column) => ({ row, column })),
  );
  const [only, another] = meant;
  if (only && !another) return atColumn({ passage, figure, ...only, end, first: index === 0 });
  const [row, other] = rows;
  return row && !other ? ofAnother({ passage, figure, row, end, said }) : [];
}

/** The row's own number in the one column that may be meant. */
function atColumn({
  passage,
  figure,
  row,
  column,
  end,
  first,
}: {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  readonly column: number;
  readonly end: 'most' | 'least' | undefined;
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
  const meant = end ?? (other && isBig(figure) ? other : undefined);
  if (!near && !(first && (meant || isAbout(passage, row.table)))) return [];
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
      one !== row && isSameAt(figure, one, column) ? [{ one, column }] : [],
    ),
  );
  const [hit, second] = found;
  if (
    !hit ||
    second ||
    !(end || isBig(figure)) ||
    !(isAbout(passage, row.table) || (sharesWords(said, row.table) && mayCount(said, figure)))
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
  // Months are held against months, not against the quarters between them.
  const kind = ({ name }: NamedRow): string =>
    /^(?:tháng|quý|tuần|\d+ tháng)/iu.exec(name)?.[0].toLowerCase() ?? '';
  const rows = row.table.rows.filter(
    (one) =>
      one.level === row.level && one.numbers[column] !== undefined && kind(one) === kind(row),
  );
  const value = (one: NamedRow): number => one.numbers[column]?.value ?? 0;
  const sorted = [...rows].sort((a, b) =>
    end === 'most' ? value(b) - value(a) : value(a) - value(b),
  );
  const [first] = sorted;
  const number = first?.numbers[column];
  const own = row.numbers[column];
  if (!first || !number || !own || rows.length < 3 || value(first) === own.value) return [];
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

function clauseAround({ line }: Said, { at }: Figure): string {
  const before = line.slice(0, at).split(/;|\. /u).at(-1) ?? '';
  const own = before.split(/#|%|÷/u).at(-1) ?? '';
  return `${own} ${line.slice(at, at + 30).split(/[,;.]/u)[0] ?? ''}`;
}

function isSame({ value, digits, sign }: Figure, number: number): boolean {
  const decimals = sign === '÷' ? 6 : decimalsOf(digits);
  return Math.abs(number - value) <= (digits.includes(',') ? 0.5 / 10 ** decimals : 0) + 1e-9;
}

function isSameAt(figure: Figure, row: NamedRow, column: number): boolean {
  const number = row.numbers[column];
  const share = SHARE.test(row.table.headers[column] ?? '');
  return number !== undefined && share === (figure.sign === '%') && isSame(figure, number.value);
}

/** `609/770 hộ`: both numbers of the ratio, or its share. */
function hasBoth({ sign, whole }: Figure, { numbers }: NamedRow): boolean {
  return sign === '÷' && numbers.some((one) => one?.value === whole);
}

function isBig({ sign, value, digits }: Figure): boolean {
  return sign === '%' ? digits.includes(',') : value >= 10;
}

const SHARE = /%|tỷ lệ|tỉ lệ|tỷ trọng/iu;

/** Columns that may hold such a number: shares for a share, else those whose header names what is counted. */
function columnsOf(said: Said, figure: Figure, { headers }: NamedTable): readonly number[] {
  const unit = unitOf(said, figure);
  const fits = headers.flatMap((header, column) => {
    const key = headerKey(header);
    if (figure.sign === '%') return SHARE.test(key) ? [column] : [];
    if (SHARE.test(key) || unit === undefined) return [];
    return new RegExp(`(?<!\\p{L})${unit}(?!\\p{L})`, 'u').test(key) ? [column] : [];
  });
  return fits;
}

/** A share or a bare number; what counts things stands under a header that names them. */
function mayCount(said: Said, figure: Figure): boolean {
  return figure.sign !== '#' || unitOf(said, figure) === undefined;
}

function sharesWords(said: Said, { words }: NamedTable): boolean {
  return tokensOf(said.line).some((word) => words.has(word));
}
