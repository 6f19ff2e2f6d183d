import type { CellValue } from '../../../../src/domain/grid';
import { figure, found, target } from '../workbook';
import type { Changes } from '../workbook';

const figures = (...rows: Parameters<typeof figure>[1][]): Changes => ({
  figures: rows.map((row, index) => figure(`a.b${index}`, row)),
});

const files = (value: CellValue): Changes => ({
  figures: [figure('hoso.tiep_nhan', { 'Kỳ này': value })],
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

test('EX01 names no percent where the parts of a rate are counted', () => {
  const rate = { targets: [target({ 'Tử số': '1,200', 'Mẫu số': 3000 })] };
  expect(found('EX01', rate)[0]?.message).toContain('“1,200” ở dạng chữ, không phải số nguyên');
  expect(found('EX01', files('1,200'))[0]?.message).toContain('“1,200” hồ sơ ở dạng chữ');
});

describe('EX01', () => {
  test('is silent on numbers, on 04 and on fractions', () => {
    expect(found('EX01', files(262))).toEqual([]);
    expect(found('EX01', files('04'))).toEqual([]);
    expect(found('EX01', { targets: [target({ 'Kết quả': '34/34' })] })).toEqual([]);
  });
  test('turns all such texts of a sheet into numbers at once, save those grouped by dots', () => {
    const figures = ['262', '53.399', '72,5'].map((value, n) =>
      figure(`a.b${n}`, { 'Đơn vị tính': '%', 'Kỳ này': value }),
    );
    const [finding, ...others] = found('EX01', { figures });
    expect(others).toEqual([]);
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([262, 72.5]);
    expect(finding?.message).toContain('3 ô chứa số ở dạng chữ');
  });
  test.each(['53.399', '72,50', '12,00'])(
    'leaves %s to the officer: a number would show otherwise',
    (typed) => {
      const share = figure('a.b', { 'Đơn vị tính': '%', 'Kỳ này': typed });
      const [finding] = found('EX01', { figures: [share] });
      expect(finding?.message).toContain('1 ô chứa số ở dạng chữ');
      expect(finding?.fix).toBeUndefined();
    },
  );
});
