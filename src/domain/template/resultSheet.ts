import { RESULT_SHEET } from '../contract';
import { countFindings } from '../findings/countFindings';
import type { Change, Finding, Fix } from '../findings/finding';
import type { CellValue } from '../grid';
import { changeInWords } from '../fixes/changeInWords';
import type { Place } from '../place';
import { clip } from '../letters/clipped';
import { sameName } from '../letters/vietnamese';
import type { SheetPlan } from './plan';
import { twoDigits } from '../number/dates/date';

const HEADERS = [
  'Mức độ',
  'Mã',
  'Trang tính',
  'Ô',
  'Nội dung',
  'Cách sửa',
  'Lý do chấp nhận',
] as const;
const WIDTHS = [12, 9, 14, 8, 80, 44, 30];
const HEADER_ROW = 3;
const CELL_COLUMN = 3;

/** What a cell is called in the workbook. */
export type NameOf = (place: Place) => string | undefined;

/** The result sheet with one row per finding, under the name it bears in the workbook; `at` is the moment of the check. */
export function planResultSheet(
  findings: readonly Finding[],
  names: readonly string[],
  at: Date,
  nameOf: NameOf = () => undefined,
): { readonly sheet: SheetPlan; readonly exists: boolean } {
  const name = names.find((one) => sameName(one, RESULT_SHEET));
  const summary = summarize(findings, at);
  const rows =
    findings.length > 0
      ? findings.map((finding) => toRow(finding, nameOf))
      : [['Không có lỗi', '', '', '', summary, '', '']];
  const links = findings.map(({ at: place }) => [linkTo(place.sheet, place.cell)]);
  return {
    exists: name !== undefined,
    sheet: sheetPlan(name ?? RESULT_SHEET, summary, rows, links),
  };
}

function sheetPlan(
  name: string,
  summary: string,
  rows: readonly (readonly CellValue[])[],
  links: readonly (readonly string[])[],
): SheetPlan {
  const area = { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: HEADERS.length };
  const link = { ...area, column: CELL_COLUMN, columns: 1 };
  return {
    name,
    create: true,
    visibility: 'visible',
    tabColor: '#7A4B00',
    writes: [
      {
        area: { row: 0, column: 0, rows: 2, columns: 1 },
        values: [['KẾT QUẢ KIỂM TRA'], [summary]],
      },
      { area: { ...area, row: HEADER_ROW, rows: 1 }, values: [[...HEADERS]] },
      { area, format: '@', values: rows },
      ...(links.length > 0 ? [{ area: link, format: 'General', formulas: links }] : []),
    ],
    validations: [],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: 'hint' },
      { area: { ...area, row: HEADER_ROW, rows: 1 }, style: 'header', align: 'center', wrap: true },
      { area, style: 'input', wrap: true },
    ],
    columnWidths: WIDTHS.map((characters, column) => ({ column, characters })),
    freezeRows: HEADER_ROW + 1,
    print: { landscape: true, titleRow: HEADER_ROW + 1 },
  };
}

function toRow(
  { severity, rule, at, message, fix, accepted }: Finding,
  nameOf: NameOf,
): CellValue[] {
  const reason = clip(accepted ?? '', CELL);
  return [severity, rule, at.sheet, '', message, fix ? remedyOf(fix, nameOf) : '', reason];
}

/** A cell of Excel holds 32,767 signs. */
const CELL = 32_000;
/** More cells than these are counted: a list of thousands is read by nobody. */
const MOST_CHANGES = 60;

function remedyOf({ label, certain, changes }: Fix, nameOf: NameOf): string {
  const shown = changes.slice(0, MOST_CHANGES).map((change) => describe(change, nameOf));
  const rest = changes.length - shown.length;
  const more = rest > 0 ? [`và ${rest} ô khác`] : [];
  return clip([certain ? label : `Có lẽ: ${label}`, ...shown, ...more].join('\n'), CELL);
}

/** A cell by its name, by its address where it has none. */
function describe(change: Change, nameOf: NameOf): string {
  const [is, will] = changeInWords(change);
  return `${nameOf(change) ?? change.cell}: ${clip(is)} → ${clip(will)}`;
}

/** `=HYPERLINK("#'Chỉ tiêu'!F9","F9")`; a finding about a whole sheet leads to its first cell. */
function linkTo(sheet: string, cell: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell === '' ? 'A1' : cell}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${cell === '' ? 'Mở' : cell}")`;
}

function summarize(findings: readonly Finding[], at: Date): string {
  const { errors, warnings, hints, accepted } = countFindings(findings);
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())} ngày ${twoDigits(at.getDate())}/${at.getMonth() + 1}/${at.getFullYear()}`;
  const counts = `${errors} Lỗi, ${warnings} Cảnh báo, ${hints} Gợi ý`;
  return `Kiểm tra lúc ${time}: ${counts}${accepted > 0 ? `, ${accepted} đã chấp nhận` : ''}.`;
}
