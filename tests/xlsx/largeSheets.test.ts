import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sourceOf } from '../../src/file/open/readSources';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { readOwnSheets } from '../../src/xlsx/readOwnSheets';
import { workbookOf } from '../support/workbook';

/** A workbook whose last sheet holds so many rows of 12 numbers. */
function withRows(count: number, first: Parameters<typeof workbookOf>[0]): Uint8Array {
  const parts = unzipSync(writeXlsx(workbookOf({ ...first, 'Dữ liệu gốc': [['Mã hồ sơ']] })));
  const path = `xl/worksheets/sheet${Object.keys(first).length + 1}.xml`;
  const rows = Array.from(
    { length: count },
    (_, at) => `<row r="${at + 2}">${'<c><v>7</v></c>'.repeat(12)}</row>`,
  );
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(xml.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  return zipSync(parts);
}

const OWN = [
  ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Tình trạng'],
  [1, 'Lắp camera', 'Công an', 'Đã hoàn thành'],
];

test('an office’s own table is read beside a sheet of 300,000 cells, and of that no more than a table may take', () => {
  const [own, data] = readOwnSheets(withRows(25_000, { 'Theo dõi': OWN }));
  expect(own?.values).toEqual(OWN);
  expect(data?.values).toHaveLength(20_000);
});

test('a department’s file is not refused for such a sheet', () => {
  const figures = [
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này'],
    ['hoso.tiep_nhan', 'Hồ sơ đã tiếp nhận', 'hồ sơ', 12],
  ];
  const source = sourceOf('phong.xlsx', withRows(25_000, { 'Số liệu': figures }));
  expect('entries' in source && source.entries.figures.rows).toHaveLength(1);
});
