import khaSon from '../../../assets/examples/kha-son.json';
import { applyTemplate, prepareTemplate } from '../../../src/actions/template/makeTemplate';
import { headerKey } from '../../../src/domain/letters/vietnamese';
import { newWorkbook } from '../../../src/simulator/excel/model/book/newWorkbook';
import type {
  Cell,
  Content,
  Sheet,
  Workbook,
} from '../../../src/simulator/excel/model/book/workbook';
import { startSimulator } from '../../../src/simulator/session';
import { writeXlsx } from '../../../src/simulator/xlsx/writeXlsx';

type Row = Readonly<Record<string, Content>>;
type Rows = (count: number) => readonly Row[];

/** How many cells one press mends, and how many findings are scrolled through. */
export const MENDED = 800;
const OTHERS = 250;

/** A workbook of the template as a file, its tables filled as far as a list of rows goes. */
async function book(tables: Readonly<Record<string, readonly Row[]>>): Promise<Buffer> {
  const session = startSimulator(newWorkbook(['Sheet1']));
  const proposal = await prepareTemplate('so-ket');
  if (!proposal.ok) throw new Error(proposal.problem.details);
  const applied = await applyTemplate(proposal.value);
  if (!applied.ok) throw new Error(applied.problem.details);
  fillInfo(session.workbook);
  for (const [name, rows] of Object.entries(tables)) fill(sheetOf(session.workbook, name), rows);
  return Buffer.from(writeXlsx(session.workbook));
}

/** Shares typed with a decimal point: each is mended for certain; the last ones are words where a number belongs. */
export const faulty = (): Promise<Buffer> =>
  book({
    'Chỉ tiêu': targets(MENDED + OTHERS).map((row, index) => ({
      ...row,
      'Kết quả': index < MENDED ? `${80 + (index % 19)}.5` : 'đang rà soát',
    })),
  });

export const manyRows = (): Promise<Buffer> =>
  book({ 'Chỉ tiêu': targets(2500), 'Nhiệm vụ': tasks(2500) });

export const manyParagraphs = (): Promise<Buffer> => {
  const real = khaSon.tables['Nội dung'].map((row) => row['Nội dung']);
  const texts = real.filter((text) => text.length > 60 && !text.includes('{{'));
  return book({
    'Nội dung': Array.from({ length: 2000 }, (_, index) => ({
      Cấp: 'Đoạn',
      'Nội dung': `${texts[index % texts.length] ?? ''} Thôn ${index + 1} có ${20 + (index % 700)} hộ.`,
    })),
  });
};

const targets: Rows = (count) =>
  Array.from({ length: count }, (_, index) => ({
    TT: String(index + 1),
    'Chỉ tiêu': `Tỷ lệ hộ kinh doanh ở thôn ${index + 1} có địa chỉ số`,
    'Đơn vị tính': '%',
    'Mục tiêu': 80 + (index % 17),
    'Kết quả': 82 + (index % 18),
  }));

const tasks: Rows = (count) =>
  Array.from({ length: count }, (_, index) => ({
    STT: String(index + 1),
    'Tên nhiệm vụ': `Lắp đặt điểm truy cập không dây tại nhà văn hóa của thôn ${index + 1}`,
    'Nguồn giao': 'Nhiệm vụ tỉnh giao',
    'Cơ quan chủ trì': 'Công an xã',
    'Trạng thái': 'Đã hoàn thành',
    'Kết quả': `Đã lắp ${(index % 9) + 2} điểm, người dân dùng hằng ngày`,
  }));

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function fillInfo(workbook: Workbook): void {
  const sheet = sheetOf(workbook, 'Thông tin');
  const info = new Map(Object.entries(khaSon.info).map(([key, value]) => [headerKey(key), value]));
  for (const row of Object.values(sheet.cells)) {
    const value = info.get(headerKey(textOf(row[0])));
    // A day would have to be a number here; the few that are needed are no matter.
    if (value !== undefined && !/^\d{4}-/.test(String(value)))
      row[1] = { ...row[1], content: value };
  }
}

/** Puts rows into the sheet's table, each looking and counting as the template's first one. */
function fill(sheet: Sheet, rows: readonly Row[]): void {
  const [table] = sheet.tables;
  if (!table) throw new Error(`no table on ${sheet.name}`);
  const header = sheet.cells[table.area.row] ?? {};
  const pattern = sheet.cells[table.area.row + 1] ?? {};
  table.area = { ...table.area, rows: rows.length + 1 };
  const first = table.area.row + 2;
  rows.forEach((row, index) => {
    const cells: Record<number, Cell> = {};
    const here = (formula: string): string =>
      formula.replace(new RegExp(`(?<=[A-Z])${first}(?!\\d)`, 'g'), String(first + index));
    for (const [column, head] of Object.entries(header)) {
      const { style, formula } = pattern[Number(column)] ?? {};
      const typed = row[textOf(head)];
      cells[Number(column)] = {
        ...(style && { style }),
        ...(formula === undefined
          ? typed !== undefined && { content: typed }
          : { formula: here(formula) }),
      };
    }
    sheet.cells[table.area.row + 1 + index] = cells;
  });
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.content === 'string' ? cell.content : '';
}
