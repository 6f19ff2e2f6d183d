import { cells, figure, found, target, type Changes } from '../workbook';
import { withCell } from '../withCell';

const figures = (...rows: Parameters<typeof figure>[1][]): Changes => ({
  figures: rows.map((row, index) => figure(`a.b${index}`, row)),
});

describe('EX01 says how many cells hold a number as text', () => {
  test('one of them', () => {
    const [finding] = found('EX01', figures({ 'Lũy kế': '105' }));
    expect(finding).toMatchObject({ at: { sheet: 'Số liệu', cell: 'E5' }, also: [] });
    expect(finding?.message).toBe(
      '1 ô chứa số ở dạng chữ; công thức của Excel bỏ qua những ô này: đổi sang số.',
    );
    expect(finding?.fix).toEqual({
      label: 'Đổi sang số',
      certain: true,
      changes: [{ sheet: 'Số liệu', cell: 'E5', before: '105', after: 105, format: 'General' }],
    });
  });

  test('several, at all of their cells', () => {
    const row = {
      'Mục tiêu': '90',
      'Kết quả': '95',
      'Tử số': '19',
      'Mẫu số': '20',
      'Kỳ trước': '8',
    };
    const [finding] = found('EX01', { targets: [target(row)] });
    expect([finding?.at, ...(finding?.also ?? [])]).toEqual(
      ['E5', 'F5', 'G5', 'H5', 'I5'].map((cell) => ({ sheet: 'Chỉ tiêu', cell })),
    );
    expect(finding?.fix?.label).toBe('Đổi cả 5 ô sang số');
  });

  test.each(['98%', '99.82', '04', '≥ 5', ''])('but not %p, which reads otherwise', (text) => {
    expect(found('EX01', { targets: [target({ 'Kết quả': text })] })).toEqual([]);
  });
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

describe('EX04 looks at results too', () => {
  const linked = (formula: string) => withCell({}, 'Chỉ tiêu', 'F5', 95, 'General', formula);
  test('and shows the beginning of a long link', () => {
    const formula = `=https://xa.example/${'a'.repeat(80)}`;
    const [finding] = found('EX04', linked(formula));
    expect(finding?.message).toBe(
      `Ô này lấy số từ sổ khác (${formula.slice(0, 60)}): nên chép giá trị vào ô; giá trị cần giữ có lẽ là 95.`,
    );
    expect(finding?.fix).toEqual({
      label: 'Giữ giá trị, bỏ công thức',
      certain: false,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'F5', before: formula, after: 95 }],
    });
  });
});

describe('EX06 looks at results and their parts', () => {
  test.each([
    ['người', { 'Kết quả': -3 }, ['F5']],
    ['%', { 'Kết quả': -3 }, []],
    ['người', { 'Kết quả': 0 }, []],
    ['người', { 'Kết quả': '≥ -5' }, []],
    ['%', { 'Kết quả': '', 'Tử số': -3, 'Mẫu số': -4 }, ['G5', 'H5']],
  ])('counted in %s: %p', (unit, row, wrong) => {
    const targets = [target({ 'Đơn vị tính': unit, ...row })];
    expect(cells('EX06', { targets })).toEqual(wrong.map((cell) => `Chỉ tiêu!${cell}`));
  });

  test('says what is wrong with it', () => {
    const [finding] = found('EX06', figures({ 'Lũy kế': -12 }));
    expect(finding?.at.cell).toBe('E5');
    expect(finding?.message).toBe(
      '“Số liệu” ghi -12: số đếm không thể nhỏ hơn 0, bỏ dấu trừ hoặc sửa con số.',
    );
  });
});
