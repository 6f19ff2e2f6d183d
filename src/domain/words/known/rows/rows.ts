import { isGroupMarker } from '../../../entries/tables/groupRow';
import { memo } from '../../../memo/memo';
import { FULL_DAY } from '../../../number/dates/writtenDay';
import { sumOf } from '../../../number/sumOf';
import type { Place } from '../../../place';
import { freeTables, type FreeTable } from '../../../tables/freeTables';
import { bareNumber } from '../../../tables/reading/amountOf';
import { headerKey } from '../../../letters/vietnamese';
import { inAnyCase } from '../../inAnyCase';
import { WARDS } from '../../lexicon';
import { isUnitHeader } from '../headers';
import { tellingOf, tokensOf } from '../tokens';

/** A row of an annex by the name that sentences give it. */
export interface NamedRow {
  /** As in the table: `Khu Cầu Đá`. */
  readonly name: string;
  /** In small letters, without the word for its kind. */
  readonly key: string;
  /** Other ways to say it: of `Số 8 - Hạ Đoạn`, each half. */
  readonly halves: readonly string[];
  /** Of all its texts and days. */
  readonly words: ReadonlySet<string>;
  readonly table: NamedTable;
  /** Its days, as typed. */
  readonly days: readonly RowDay[];
  /** By column; absent where there is no number. */
  readonly numbers: readonly (RowNumber | undefined)[];
  readonly level: string;
}

export interface RowNumber {
  readonly value: number;
  readonly at: Place;
}

export interface RowDay {
  readonly text: string;
  readonly at: Place;
}

export interface NamedTable {
  readonly sheet: string;
  /** What its rows are: `thôn`. */
  readonly kind: string;
  readonly headers: readonly string[];
  /** Content words of its headers. */
  readonly words: ReadonlySet<string>;
  readonly rows: NamedRow[];
  /** What the numbers under one header stand in. */
  readonly line: 'cột' | 'hàng';
  /** Its rows are the table's columns: only ranks are told of them. */
  readonly turned?: true;
}

/** What a row of sums is called. */
export const TOTAL = /^(?:tổng|cộng|cả |toàn )/iu;
const KIND = new RegExp(
  String.raw`^(?:${WARDS}|chợ|cụm|tổ|phường|xã|nguồn|lĩnh vực|đối tượng|nhóm|trường|ngành|lớp)\s+(?=\p{L})`,
  'u',
);
/** `Thứ Hai, 21/9/2026` is said `thứ Hai`. */
const DAY = /(?<=\p{L}),? (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?$/u;
const PERIOD = /^(?:quý|tháng|tuần) (?:[ivx]+|\d+)$/u;
const MOST_ROWS = 200;

/** Rows of the annexes that bear names, table by table. */
export const namedTables = memo((facts): readonly NamedTable[] =>
  freeTables(facts)
    .filter(({ rows }) => rows.length <= MOST_ROWS)
    .flatMap((table) => {
      const places = placeColumns(table);
      return places.length > 0 ? [ofColumns(table, places)] : [tableOf(table), ...turned(table)];
    }),
);

function tableOf({ sheet, headers, rows }: FreeTable): NamedTable {
  const table: NamedTable = {
    sheet,
    kind: kindOf(headers),
    headers,
    words: new Set(headers.flatMap(tokensOf)),
    rows: [],
    line: 'cột',
  };
  /** Of the rows below it, whose numbers stand in their sum. */
  let heading = '';
  for (const { cells } of rows) {
    const label = cells
      .slice(0, 3)
      .find(
        (cell) =>
          typeof cell?.raw === 'string' && /\p{L}{2}/u.test(cell.text) && !isGroupMarker(cell.text),
      );
    const name = label?.text ?? '';
    const numbers = cells.map((cell) => numberOf(cell));
    const isHeading = numbers.every((one) => one === undefined);
    if (isHeading) heading = name;
    const isSum = heading !== '' && /^cộng/iu.test(name);
    const key = keyOf(isSum ? heading : name);
    // `11 tổ dân phố`: many in one row, beside rows of one each.
    if (
      isHeading ||
      key.length < 3 ||
      TOTAL.test(isSum ? heading : name) ||
      /^\d+ \p{L}/u.test(key)
    )
      continue;
    const isGroup = isSum || isGroupMarker(cells[0]?.text ?? '');
    const level = isGroup ? 'group' : 'row';
    table.rows.push({
      name: isSum ? heading : name,
      key,
      halves: halvesOf(key),
      words: wordsOf(cells),
      days: daysOf(cells),
      table,
      numbers,
      level,
    });
    if (isSum) heading = '';
  }
  return table;
}

function wordsOf(cells: FreeTable['rows'][number]['cells']): ReadonlySet<string> {
  const texts = cells.flatMap((cell) =>
    cell && (typeof cell.raw === 'string' || cell.text.includes('/')) ? [cell.text] : [],
  );
  return new Set(texts.flatMap((text) => tellingOf(tokensOf(text))));
}

function daysOf(cells: FreeTable['rows'][number]['cells']): readonly RowDay[] {
  return cells.flatMap((cell) =>
    cell && typeof cell.raw === 'string' && WHOLE_DAY.test(cell.text)
      ? [{ text: cell.text, at: cell.at }]
      : [],
  );
}

const WHOLE_DAY = new RegExp(`^${FULL_DAY}$`, 'u');

/** `Thôn Bãi Dài` is said `Bãi Dài`; of `Chợ Cũ` nothing would be left. */
function keyOf(name: string): string {
  const whole = headerKey(name)
    .replace(DAY, '')
    .replace(/ \([^)]*\)$/u, '');
  const bare = whole.replace(KIND, '');
  return bare.length < 3 ? whole : bare;
}

/** `số 8 - hạ đoạn` is said `tổ số 8 (Hạ Đoạn)`, `tổ số 8` or `Hạ Đoạn`; `bảo trợ xã hội, người có công` with an “và”. */
function halvesOf(key: string): readonly string[] {
  if (/^[^,]*, [^,]*$/u.test(key)) return [key.replace(', ', ' và ')];
  const halves = key.split(' - ');
  return halves.length === 2 && halves.every((half) => half.includes(' ')) ? halves : [];
}

/** Columns of quarters, months or weeks, as rows. */
function turned(table: FreeTable): readonly NamedTable[] {
  const columns = table.headers.flatMap((header, column) =>
    PERIOD.test(headerKey(ownOf(header))) ? [column] : [],
  );
  return columns.length < 3 ? [] : [ofColumns(table, columns, { turned: true })];
}

const NAME = String.raw`\p{Lu}\p{Ll}*`;
/** A place as a column's header: `Bến Bưởi`, `Thôn 2`. */
const PLACE = new RegExp(
  String.raw`^(?:(?:${inAnyCase(`${WARDS}|xã`)}) (?:\d+|${NAME}(?: ${NAME})*)|${NAME}(?: ${NAME})+)(?: cũ)?$`,
  'u',
);
/** Beside such columns: their sum, and columns of no numbers. */
const BESIDE = /^(?:stt|tt|số tt|ghi chú)$/u;

/** The columns of a table all of whose columns of numbers are places. */
function placeColumns({ headers, rows }: FreeTable): readonly number[] {
  const columns = headers.flatMap((header, column) =>
    TOTAL.test(header) ||
    BESIDE.test(headerKey(header)) ||
    rows.every(({ cells }) => bareNumber(cells[column]) === undefined)
      ? []
      : [column],
  );
  const isPlace = (column: number): boolean => PLACE.test(ownOf(headers[column]));
  return columns.length > 2 && columns.every(isPlace) ? columns : [];
}

/** Of a header below others, its own words. */
export const ownOf = (header = ''): string => header.split(' / ').at(-1) ?? '';

/** `Tỷ lệ trực tuyến (%)` without its unit, in small letters. */
export const bareHeader = (header: string): string =>
  headerKey(ownOf(header)).replace(/ ?\([^()]*\)$/u, '');

/** Those words of its own that tell a column from others. */
export const headerWords = ({ headers }: NamedTable, column: number): readonly string[] =>
  tellingOf(tokensOf(ownOf(headers[column])));

/** What all rows of a row's level have in a column. */
export function sumAt({ table: { rows }, level }: NamedRow, column: number): number {
  const all = rows.filter((row) => row.level === level);
  return sumOf(all.map(({ numbers }) => numbers[column]?.value ?? 0));
}

/** A table whose columns are told of as rows are. */
function ofColumns(
  { sheet, headers, rows }: FreeTable,
  columns: readonly number[],
  more: Pick<NamedTable, 'turned'> = {},
): NamedTable {
  const units = headers.map(headerKey).findIndex(isUnitHeader);
  const labels = rows.map(({ cells }) => {
    const label = cells.find((cell, column) => typeof cell?.raw === 'string' && column !== units);
    const unit = cells[units]?.text;
    return `${label?.text ?? ''}${unit === undefined ? '' : ` (${unit})`}`;
  });
  const words = new Set(labels.flatMap(tokensOf));
  const table: NamedTable = {
    sheet,
    kind: '',
    headers: labels,
    words,
    rows: [],
    line: 'hàng',
    ...more,
  };
  for (const column of columns) {
    const name = ownOf(headers[column]);
    const numbers = rows.map(({ cells }) => numberOf(cells[column]));
    const words = new Set(tokensOf(name));
    const key = keyOf(name);
    const own = { name, key, halves: zerosOf(key), words, days: [] };
    table.rows.push({ ...own, table, numbers, level: 'row' });
  }
  return table;
}

/** `tháng 2` is written `tháng 02` as well, and the other way. */
function zerosOf(key: string): readonly string[] {
  const [, kind, zero, digit] = /^(tuần|tháng|quý) (0?)(\d)$/u.exec(key) ?? [];
  return digit === undefined ? [] : [`${kind} ${zero === '' ? '0' : ''}${digit}`];
}

/** The header of the column of names. */
function kindOf(headers: readonly string[]): string {
  return headerKey(headers.find((header) => !/^(?:stt|tt|số tt)$/iu.test(header)) ?? '');
}

function numberOf(cell: FreeTable['rows'][number]['cells'][number]): RowNumber | undefined {
  const value = bareNumber(cell);
  return cell && value !== undefined ? { value, at: cell.at } : undefined;
}
