import type { CellValue } from '../../../../src/domain/grid';
import { withCell } from '../withCell';
import { cells, figure, found, target } from '../workbook';
import type { Changes } from '../workbook';

const figures = (...rows: Parameters<typeof figure>[1][]): Changes => ({
  figures: rows.map((row, index) => figure(`a.b${index}`, row)),
});

const files = (value: CellValue): Changes => ({
  figures: [figure('hoso.tiep_nhan', { 'Kỳ này': value })],
});

describe('EX02 looks at every column that counts', () => {
  test('names the number as it should be', () => {
    const [finding] = found('EX02', figures({ 'Kỳ này': 262, 'Kỳ trước': 1.234 }));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'F5' } });
    expect(finding?.message).toBe(
      '“Số liệu” ghi 1,234 hồ sơ, không phải số nguyên: có lẽ là 1.234 (dấu chấm hàng nghìn bị đọc thành dấu thập phân).',
    );
    expect(finding?.fix).toEqual({
      label: 'Ghi 1.234',
      certain: false,
      changes: [{ sheet: 'Số liệu', cell: 'F5', before: 1.234, after: 1234, format: 'General' }],
    });
  });

  test.each([
    ['người', { 'Mục tiêu': 1.5, 'Kết quả': 1.234 }, ['E5', 'F5']],
    ['Người', { 'Tử số': 1.5, 'Mẫu số': 2.5 }, ['G5', 'H5']],
    ['%', { 'Kết quả': 72.5, 'Tử số': 1.5, 'Mẫu số': 2.5 }, ['G5', 'H5']],
    ['km', { 'Kết quả': 1.5, 'Tử số': 1.5, 'Mẫu số': 2.5 }, []],
  ])('of targets counted in %s', (unit, row, wrong) => {
    const targets = [target({ 'Đơn vị tính': unit, ...row })];
    expect(cells('EX02', { targets })).toEqual(wrong.map((cell) => `Chỉ tiêu!${cell}`));
  });

  test.each(['Giải ngân kinh phí được cấp', 'Tỷ lệ giải ngân vốn', 'Diện tích có mã số'])(
    'but not of “%s”, whose parts are no counts',
    (name) => {
      const row = { 'Chỉ tiêu': name, 'Tử số': 1087.5, 'Mẫu số': 1450.5 };
      expect(cells('EX02', { targets: [target(row)] })).toEqual([]);
    },
  );

  test('calls the parts of a rate no files', () => {
    const [finding] = found('EX02', { targets: [target({ 'Tử số': 1.234, 'Mẫu số': 2.345 })] });
    expect(finding?.message).toContain('ghi 1,234, không phải số nguyên');
  });

  test.each([
    ['typed as text', '1,5', 'General'],
    ['with a fourth decimal', 1.2345, 'General'],
    ['that is a share', 0.1234, '0.00%'],
    ['that is a moment', 46138.25, 'dd/mm/yyyy'],
  ])('but not at a number %s', (_, value, format) => {
    const grids = withCell(figures({ 'Kỳ này': 1 }), 'Số liệu', 'D5', value, format);
    expect(found('EX02', grids)).toEqual([]);
  });
});

describe('EX02', () => {
  test('is silent on whole counts, rates and money', () => {
    expect(found('EX02', files(262))).toEqual([]);
    expect(found('EX02', { targets: [target({ 'Kết quả': 72.5 })] })).toEqual([]);
    expect(
      found('EX02', { figures: [figure('a.b', { 'Đơn vị tính': 'triệu đồng', 'Kỳ này': 1.5 })] }),
    ).toEqual([]);
  });
  test('offers 53.399 for 53,399 interactions', () => {
    const figures = [figure('truyen_thong.tuong_tac', { 'Đơn vị tính': 'lượt', 'Kỳ này': 53.399 })];
    const [finding] = found('EX02', { figures });
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'D5', before: 53.399, after: 53399 }]);
  });
});
