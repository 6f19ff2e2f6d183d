import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { CellInput } from '../../support/grids';
import { dataGrid, infoGrid, workbook } from '../../support/grids';

const MEASURED = { 'Ngày chốt số liệu': '26/4/2026' };

function figures(
  rows: readonly Readonly<Record<string, CellInput>>[],
  info: Readonly<Record<string, CellInput>> = MEASURED,
) {
  const tasks = rows.map((row) => ({ 'Tên nhiệm vụ': 'a', ...row }));
  return deriveFigures(readEntries(workbook([infoGrid(info), dataGrid('Nhiệm vụ', tasks)])));
}

const classOf = (
  row: Readonly<Record<string, CellInput>>,
  info = MEASURED as Readonly<Record<string, CellInput>>,
) => figures([row], info).tasks[0]?.class;

describe('Phân loại', () => {
  test.each([
    ['Đã hoàn thành', '30/4/2026', '20/4/2026', 'Hoàn thành trong hạn'],
    ['Đã hoàn thành', '30/4/2026', '30/4/2026', 'Hoàn thành trong hạn'],
    ['Đã hoàn thành', '30/4/2026', '01/5/2026', 'Hoàn thành quá hạn'],
    ['Đã hoàn thành', '30/4/2026', '', 'Hoàn thành trong hạn'],
    ['Đã hoàn thành', '04/2026', '4/2026', 'Hoàn thành trong hạn'],
    ['ĐÃ HOÀN THÀNH', '', '01/5/2026', 'Hoàn thành trong hạn'],
    ['Đang triển khai thực hiện', '25/4/2026', '', 'Quá hạn chưa hoàn thành'],
    ['Đang triển khai thực hiện', '26/4/2026', '', 'Đang thực hiện trong hạn'],
    ['Đang triển khai thực hiện', '04/2026', '', 'Đang thực hiện trong hạn'],
    ['Đang triển khai thực hiện', '3/2026', '', 'Quá hạn chưa hoàn thành'],
    ['Đang triển khai thực hiện', '01/4 - 20/4/2026', '', 'Quá hạn chưa hoàn thành'],
    ['Chưa thực hiện', 'Quý II/2026', '', 'Chưa thực hiện trong hạn'],
    ['Chưa thực hiện', 'Quý I/2026', '', 'Quá hạn chưa hoàn thành'],
    ['Chưa thực hiện', 'Thường xuyên', '', 'Chưa thực hiện trong hạn'],
    ['Chưa thực hiện', '', '', 'Chưa thực hiện trong hạn'],
    ['Không phát sinh', '01/01/2026', '', 'Không phát sinh'],
    ['', '01/01/2026', '', undefined],
    ['Cơ bản hoàn thành', '01/01/2026', '', undefined],
  ])('%j, due %j, done %j: %s', (status, due, done, expected) => {
    expect(classOf({ 'Trạng thái': status, 'Thời hạn': due, 'Ngày hoàn thành': done })).toBe(
      expected,
    );
  });

  test('the measuring day is Đến ngày without a cut-off, and without both nothing is overdue', () => {
    const row = { 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': '25/4/2026' };
    expect(classOf(row, { 'Đến ngày': '30/4/2026' })).toBe('Quá hạn chưa hoàn thành');
    expect(classOf(row, {})).toBe('Chưa thực hiện trong hạn');
  });
});

describe('counting tasks', () => {
  test('the six classes make the total; overdue tasks are neither in progress nor not started', () => {
    const due = { 'Thời hạn': '01/4/2026' };
    const { byName } = figures([
      { STT: 'I', 'Tên nhiệm vụ': 'Nhiệm vụ tỉnh giao' },
      { 'Trạng thái': 'Đã hoàn thành' },
      { 'Trạng thái': 'Đã hoàn thành', 'Ngày hoàn thành': '02/4/2026', ...due },
      { 'Trạng thái': 'Đang triển khai thực hiện', ...due },
      { 'Trạng thái': 'Đang triển khai thực hiện' },
      { 'Trạng thái': 'Chưa thực hiện' },
      { 'Trạng thái': 'Không phát sinh' },
      { 'Trạng thái': 'đang nghiên cứu' },
    ]);
    const text = (name: string) => byName.get(`nv.${name}`)?.text;
    expect(text('tong')).toBe('7');
    expect(['hoan_thanh', 'hoan_thanh_trong_han', 'hoan_thanh_qua_han'].map(text)).toEqual([
      '2',
      '1',
      '1',
    ]);
    expect(
      ['qua_han', 'dang_thuc_hien', 'chua_thuc_hien', 'khong_phat_sinh', 'chua_ro'].map(text),
    ).toEqual(['1', '1', '1', '1', '1']);
  });
});
