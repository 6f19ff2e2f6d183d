import type { Area, CellValue, Grid, Grids } from '../../src/domain/grid';
import { toDay } from '../../src/domain/number/dates/date';
import { parseAddress } from '../../src/domain/place';
import { computed, gridsOf } from '../mutations/book';
import { setCell } from '../mutations/edit';
import { addressOf } from '../mutations/mutation';
import type { Edit, RecallSet, Spot } from './recallSet';

/** The set's workbook before any change. */
export function cleanGrids({ info, tables, annexes = {} }: RecallSet): Grids {
  const outline = (tables['Nội dung'] ?? []).map(
    ({ Cấp = '', 'Nội dung': content = '', Số = '' }) =>
      [String(Cấp), String(content), String(Số)] as const,
  );
  return gridsOf({
    info,
    ...(tables['Chỉ tiêu'] && { targets: tables['Chỉ tiêu'] }),
    ...(tables['Nhiệm vụ'] && { tasks: tables['Nhiệm vụ'] }),
    ...(tables['Văn bản'] && { documents: tables['Văn bản'] }),
    ...(tables['Số liệu'] && { figures: tables['Số liệu'] }),
    ...(tables['Quy tắc'] && { relations: tables['Quy tắc'] }),
    outline,
    annexes: Object.fromEntries(
      Object.entries(annexes).map(([name, { cells, merges = [] }]) => [
        name,
        { cells, more: { merges: merges.map(areaOf) } satisfies Partial<Grid> },
      ]),
    ),
  });
}

/** The workbook after a case's changes; one that cannot be made is refused aloud. */
export function editedGrids(clean: Grids, edits: readonly Edit[]): Grids {
  const typed = edits.reduce(edited, clean);
  return edits.some(({ column = '' }) => COMPUTED.includes(column)) ? typed : computed(typed);
}

/** The address of a spot: `Chỉ tiêu!F9`. */
export function placeOf(grids: Grids, { sheet, row, column, cell }: Spot): string {
  if (cell !== undefined) return `${sheet}!${cell}`;
  const header = column ?? (sheet === 'Thông tin' || sheet === 'Nội dung' ? 'Nội dung' : '');
  return addressOf(grids, { sheet, row: row ?? '', column: header });
}

/** What is typed over them must stay: Excel does not bring the formula back. */
const COMPUTED = ['Tỷ lệ hoàn thành', 'Đánh giá', 'Phân loại'];

function edited(grids: Grids, edit: Edit): Grids {
  const [sheet = '', cell = ''] = placeOf(grids, edit).split('!');
  const { row = -1, column = -1 } = parseAddress(cell) ?? {};
  const now = grids.sheets.find((one) => one.sheet === sheet)?.values[row]?.[column];
  if (now === undefined) throw new Error(`${sheet} has no cell ${cell}`);
  return setCell(grids, sheet, cell, inputOf(edit, now));
}

function inputOf({ replace, value }: Edit, now: CellValue) {
  if (!replace) return value === undefined ? '' : dated(value);
  const [old, fresh] = replace;
  const parts = String(now).split(old);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times “${old}” in “${now}”`);
  return parts.join(fresh);
}

function dated(value: CellValue) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  const serial = toDay({ year: Number(year), month: Number(month), day: Number(day) });
  return serial === undefined ? value : { value: serial, format: 'dd/mm/yyyy' };
}

function areaOf(range: string): Area {
  const [from, to] = range.split(':').map((cell) => parseAddress(cell));
  if (!from || !to) throw new Error(`${range} is no range`);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
