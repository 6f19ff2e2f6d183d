import { isClose } from '../../entries/headers/isClose';
import { headerKey } from '../../letters/vietnamese';
import type { ReadTable } from '../reportValues';
import type { ReadOff, ReadOffs } from './readOff';
import { readValue } from './readValue';
import { groupKey, nameKey, type RowToFill } from './rowToFill';
import { unitColumn, valueColumn } from './valueColumn';
import { wholeHeader } from './wholeHeader';

const NOTHING: ReadOffs = { values: [], notes: [] };

/** A table of a report, and how its rows may be known. */
export interface TableToRead extends ReadTable {
  /** `bảng 2`. */
  readonly called: string;
  /** Its sheet's own rows, every name exact; else all rows, and slips in names allowed for. */
  readonly exact: boolean;
}

/** The results that a table gives, its rows known by name, unit and group. */
export function fromTable(given: TableToRead, rows: readonly RowToFill[]): ReadOffs {
  const table = given.exact ? given : wholeHeader(given);
  const names = nameColumn(table, rows);
  if (names === undefined) return NOTHING;
  const results = valueColumn(table.columns.map((header, at) => (at === names ? '' : header)));
  if (results === undefined) return NOTHING;
  if (results === 'several') return { values: [], notes: [severalColumns(table.called)] };
  const units = new Set(rows.map(({ unit }) => unit));
  const found = tableRows(table, names, results, units).map((row) => ({
    row,
    match: matchOf(row, rows, table.exact),
  }));
  const from = `${table.called}, cột ${table.columns[results] ?? ''}`;
  const matches = found.map(({ match }) => (typeof match === 'object' ? match : undefined));
  const values = found.flatMap(({ row, match }): readonly ReadOff[] => {
    if (typeof match !== 'object' || matches.filter((one) => one === match).length > 1) return [];
    const value = readValue(row.result, match.unit, !table.exact);
    return value === undefined ? [] : [{ row: match, value, from, certain: table.exact }];
  });
  const twice = found.filter(
    ({ match }, at) => match === 'several' || (match && matches.indexOf(match) !== at),
  );
  return {
    values,
    notes: [...new Set(twice.map(({ row }) => severalRows(row.shown, table.called)))],
  };
}

interface TableRow {
  readonly name: string;
  readonly shown: string;
  readonly unit: string;
  readonly group: string;
  readonly result: string;
}

/** The column in which most of the workbook's names stand. */
function nameColumn(
  { columns, rows: shown }: ReadTable,
  rows: readonly RowToFill[],
): number | undefined {
  const names = new Set(rows.map(({ name }) => name).filter((name) => name !== ''));
  const counts = columns.map(
    (_, at) => shown.filter((cells) => names.has(withoutUnit(cells[at] ?? '').name)).length,
  );
  const most = Math.max(...counts, 0);
  return most === 0 ? undefined : counts.indexOf(most);
}

function tableRows(
  { columns, rows, shared }: ReadTable,
  names: number,
  results: number,
  known: ReadonlySet<string>,
): readonly TableRow[] {
  const units = unitColumn(columns);
  const ofAll = headerUnit(columns[results] ?? '', known);
  let group = '';
  return rows.flatMap((cells, at) => {
    const filled = cells.filter((text) => text.trim() !== '');
    const shown = cells[names] ?? '';
    // A row over all columns, or with nothing but its number and name.
    if ((cells[results] ?? '').trim() === '') {
      if (filled.length <= 2) group = groupKey(filled.join(' '));
      return [];
    }
    // One number for several rows or columns is the number of none of them.
    if (shared?.[at]?.[results] === true) return [];
    const { name, unit } = withoutUnit(shown);
    const said = headerKey(units < 0 ? '' : (cells[units] ?? ''));
    return [
      {
        name,
        shown: shown.trim(),
        unit: said || unit || ofAll,
        group,
        result: cells[results] ?? '',
      },
    ];
  });
}

/** `Tỷ lệ phủ sóng 5G (%)`. */
function withoutUnit(text: string): { readonly name: string; readonly unit: string } {
  const unit = /\s\((%|[\p{L} ,]{1,20})\)\s*$/u.exec(text);
  return unit
    ? { name: nameKey(text.slice(0, unit.index)), unit: headerKey(unit[1] ?? '') }
    : { name: nameKey(text), unit: '' };
}

/** `Kết quả (triệu đồng)`: what the header counts in; other words in brackets are no unit. */
function headerUnit(header: string, known: ReadonlySet<string>): string {
  const inside = headerKey(/\(([^()]+)\)\s*$/.exec(header)?.[1] ?? '').replace(
    /^(?:đơn vị|đvt)(?: tính)?:? /,
    '',
  );
  return known.has(inside) || SCALES.test(inside) ? inside : '';
}

const SCALES = /^(?:%|điểm|(?:nghìn|ngàn|triệu|tỷ)(?: đồng)?|(?:1\.?000|trăm) ?đồng|đồng)$/;

function matchOf(
  row: TableRow,
  rows: readonly RowToFill[],
  exact: boolean,
): RowToFill | 'several' | undefined {
  const alike = rows.filter(
    (one) => row.name !== '' && one.name === row.name && sameUnit(one.unit, row.unit),
  );
  if (alike.length === 0 && !exact) {
    const close = rows.filter(
      (one) =>
        (isClose(row.shown, one.shown) || bare(row.name) === bare(one.name)) &&
        sameUnit(one.unit, row.unit),
    );
    return close.length === 1 ? close[0] : undefined;
  }
  if (alike.length < 2) return alike[0];
  const grouped = alike.filter(({ group }) => group === row.group);
  return grouped.length === 1 ? grouped[0] : 'several';
}

/** A name without the words that offices put in or leave out: `Số hồ sơ tiếp nhận` is `Hồ sơ đã tiếp nhận`. */
function bare(name: string): string {
  return name.replace(/^(?:tổng )?số (?:lượng )?(?=\S)/u, '').replace(/(?<=\s)(?:đã|được) /gu, '');
}

/** A table or a row without units says nothing against any. */
function sameUnit(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

function severalColumns(called: string): string {
  return `Báo cáo có ${called} với hai cột kết quả, chưa rõ cột nào là của kỳ này nên không lấy bảng ấy.`;
}

function severalRows(name: string, called: string): string {
  return `“${name}” (${called}) ứng với nhiều dòng cùng tên nên không lấy.`;
}
