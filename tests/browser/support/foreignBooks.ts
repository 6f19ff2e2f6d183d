import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { EXAMPLES } from '../../support/wordWalk';
import { ROOT } from './preview';

/** Workbooks into which an office brought tables of its own, each saved by another program. */
const FOREIGN: Readonly<Record<string, (book: Workbook) => void>> = {
  'kha-son-them-phu-luc': (book) => {
    const sheet = book.addWorksheet('Phụ lục XI');
    sheet.addRows([
      ['BIỂU TỔNG HỢP TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG'],
      [],
      ['TT', 'Xóm', 'Thành viên', '', 'Ghi chú'],
      ['', '', 'Nam', 'Nữ', ''],
      [1, 'Xóm Mỏ', 3, 4, ''],
      [2, 'Xóm Đồng', 5, 2, 'mới lập'],
      ['', 'Cộng', { formula: 'SUM(C5:C6)', result: 8 }, { formula: 'SUM(D5:D6)', result: 6 }, ''],
    ]);
    for (const area of ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4']) sheet.mergeCells(area);
  },
  'dan-tien-them-bang-la': (book) => {
    const sheet = book.addWorksheet('Theo dõi riêng');
    sheet.addTable({
      name: 'BangRieng',
      ref: 'B3',
      columns: [{ name: 'Ngày' }, { name: 'Việc' }, { name: 'Số lượt' }],
      rows: [
        [new Date(2026, 2, 5), 'Hướng dẫn dịch vụ công', 12],
        [new Date(2026, 2, 6), 'Cấp tài khoản', '1.234'],
      ],
    });
    sheet.getCell('F4').value = { formula: 'SUM(BangRieng[Số lượt])', result: 12 };
  },
  'tan-cuong-them-hai-bieu': (book) => {
    const sheet = book.addWorksheet('Phụ lục bổ sung');
    sheet.pageSetup.orientation = 'landscape';
    sheet.addRows([
      ['Biểu 1. Hạ tầng số'],
      ['TT', 'Chỉ số', 'Đơn vị', 'Kết quả'],
      [1, 'Tỷ lệ phủ sóng 5G', '%', 88.5],
      [],
      ['Biểu 2. Kinh phí (triệu đồng)'],
      ['TT', 'Nguồn', 'Được giao', 'Đã chi'],
      [1, 'Ngân sách xã', 120.5, 98],
      [2, 'Xã hội hóa', 30, 31],
    ]);
  },
};

/** Names of the five examples, and of what is made from them. */
export const BOOKS: readonly string[] = [...EXAMPLES, ...Object.keys(FOREIGN)];

/** An example as it is, or with what somebody added. */
export async function workbookOf(name: string): Promise<Uint8Array> {
  const example = EXAMPLES.find((one) => name.startsWith(one)) ?? name;
  const file = join(ROOT, `assets/examples/${example}.xlsx`);
  const add = FOREIGN[name];
  if (!add) return new Uint8Array(readFileSync(file));
  const book = new Workbook();
  await book.xlsx.readFile(file);
  add(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
