import { memo } from '../../memo';
import type { Place } from '../../place';
import { freeTables, type FreeTable } from '../../tables/freeTables';
import { headerKey } from '../../vietnamese';
import { tokensOf } from './tokens';

/** A row of an annex by the name that sentences give it. */
export interface NamedRow {
  /** As in the table: `Khu Cầu Đá`. */
  readonly name: string;
  /** In small letters, without the word for its kind. */
  readonly key: string;
  readonly table: NamedTable;
  /** By column; absent where there is no number. */
  readonly numbers: readonly (RowNumber | undefined)[];
  readonly level: string;
}

export interface RowNumber {
  readonly value: number;
  readonly at: Place;
}

export interface NamedTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Content words of its headers. */
  readonly words: ReadonlySet<string>;
  readonly rows: NamedRow[];
}

const TOTAL = /^(?:tổng|cộng|cả |toàn )/iu;
const KIND =
  /^(?:khu dân cư|khu phố|khu|chợ|xóm|thôn|bản|ấp|cụm|tổ dân phố|tổ|phường|xã|nguồn|lĩnh vực|đối tượng|nhóm|trường|ngành|lớp)\s+(?=\p{L})/u;
const MOST_ROWS = 200;

/** Rows of the annexes that bear names, table by table. */
export const namedTables = memo((facts): readonly NamedTable[] =>
  freeTables(facts)
    .filter(({ rows }) => rows.length <= MOST_ROWS)
    .map(tableOf),
);

function tableOf({ sheet, headers, rows }: FreeTable): NamedTable {
  const table: NamedTable = {
    sheet,
    headers,
    words: new Set(headers.flatMap(tokensOf)),
    rows: [],
  };
  for (const { cells } of rows) {
    const label = cells
      .slice(0, 3)
      .find((cell) => typeof cell?.raw === 'string' && /\p{L}{2}/u.test(cell.text));
    const name = label?.text ?? '';
    const key = headerKey(name).replace(KIND, '');
    if (key.length < 3 || TOTAL.test(key)) continue;
    const level = /^(?:[IVX]+|[A-ZĐ])\.?$/u.test(cells[0]?.text ?? '') ? 'group' : 'row';
    const numbers = cells.map((cell) => numberOf(cell));
    if (numbers.some((one) => one !== undefined))
      table.rows.push({ name, key, table, numbers, level });
  }
  return table;
}

function numberOf(cell: FreeTable['rows'][number]['cells'][number]): RowNumber | undefined {
  if (typeof cell?.raw !== 'number') return undefined;
  return { value: cell.format.includes('%') ? cell.raw * 100 : cell.raw, at: cell.at };
}
