import { judgeRelations } from '../../../../src/domain/rules/relations/judgeRelations';
import { withCell } from '../withCell';
import { factsOf, figure, found, gridsOf, messagesOf } from '../workbook';
import type { Changes } from '../workbook';

const relation = (more: Record<string, string>) => ({
  Mã: 'XA01',
  'Vế trái': 'hoso.tiep_nhan',
  'So sánh': '=',
  'Vế phải': 'hoso.da_giai_quyet',
  'Mức độ': 'Lỗi',
  'Thông báo': '',
  ...more,
});

const workbook = (
  left: number | '',
  right: number | '',
  more: Record<string, string> = {},
): Changes => ({
  figures: [
    figure('hoso.tiep_nhan', { 'Kỳ này': left }),
    figure('hoso.da_giai_quyet', { 'Kỳ này': right }),
  ],
  relations: [relation(more)],
});

describe('QT02 reads the sign', () => {
  test.each([
    ['>=', '≥'],
    ['=>', '≥'],
    ['<=', '≤'],
    ['=<', '≤'],
    ['<>', '≠'],
    ['!=', '≠'],
    ['==', '='],
  ])('offers for %s what was meant', (typed, meant) => {
    const [finding] = found('QT02', workbook(6, 5, { 'So sánh': typed }));
    expect(finding?.message).toBe(`So sánh “${typed}” không hiểu được: chọn =, ≠, <, ≤, >, ≥.`);
    expect(finding?.at).toEqual({ sheet: 'Quy tắc', cell: 'C5' });
    expect(finding?.fix).toEqual({
      label: `Chọn “${meant}”`,
      certain: true,
      changes: [{ sheet: 'Quy tắc', cell: 'C5', before: typed, after: meant, format: '@' }],
    });
  });

  test('has nothing to offer for a word or for none', () => {
    for (const sign of ['bằng', '']) {
      const [finding] = found('QT02', workbook(6, 5, { 'So sánh': sign }));
      expect(finding?.at.cell).toBe('C5');
      expect(finding?.message).toContain(`So sánh “${sign}” không hiểu được`);
      expect(finding).not.toHaveProperty('fix');
      expect(messagesOf('QT01', workbook(6, 5, { 'So sánh': sign }))).toEqual([]);
    }
  });

  test('leaves an Excel error in it to DL14', () => {
    expect(messagesOf('QT02', workbook(6, 5, { 'So sánh': '#N/A' }))).toEqual([]);
    expect(messagesOf('DL14', workbook(6, 5, { 'So sánh': '#N/A' }))).toHaveLength(1);
  });

  test('leaves a missing column to DL03', () => {
    for (const header of ['B4', 'C4', 'D4']) {
      const grids = withCell(workbook(6, 5), 'Quy tắc', header, 'Cột riêng');
      expect(found('QT02', grids)).toEqual([]);
      expect(found('DL03', grids)).toHaveLength(1);
    }
  });

  test('passes over a row that is switched off, whatever stands in it', () => {
    const broken = { 'Vế trái': '+ *', 'So sánh': '>=', 'Vế phải': 'hoso.khong_co' };
    expect(messagesOf('QT02', workbook(6, 5, { ...broken, 'Áp dụng': 'Không' }))).toEqual([]);
    expect(messagesOf('QT02', workbook(6, 5, { ...broken, 'Áp dụng': 'Có' }))).toHaveLength(3);
  });
});

describe('QT02', () => {
  const relation = (more: Record<string, string>) => ({
    Mã: 'TH05',
    'Vế trái': 'hoso.truc_tuyen',
    'So sánh': '=',
    'Vế phải': 'hoso.toan_trinh + hoso.mot_phan',
    'Mức độ': 'Lỗi',
    'Thông báo': 'Hồ sơ trực tuyến phải bằng toàn trình cộng một phần.',
    ...more,
  });
  const workbook = (
    online: number | '',
    full: number | '',
    part: number | '',
    more: Record<string, string> = {},
  ): Changes => ({
    figures: [
      figure('hoso.truc_tuyen', { 'Kỳ này': online }),
      figure('hoso.toan_trinh', { 'Kỳ này': full }),
      figure('hoso.mot_phan', { 'Kỳ này': part }),
    ],
    relations: [relation(more)],
  });

  test('is silent on rows that can be reckoned', () => {
    expect(found('QT02', workbook(1, 1, 0))).toEqual([]);
  });
  test('takes a shipped figure that the office took off its sheet as one not entered', () => {
    const without = { ...workbook(1, 1, 0), figures: [figure('hoso.toan_trinh', { 'Kỳ này': 1 })] };
    expect(found('QT02', without)).toEqual([]);
    expect(judgeRelations(factsOf(gridsOf(without)))).toMatchObject([{ outcome: 'skipped' }]);
  });
  test('finds an unknown figure and a broken expression at their cells', () => {
    const [unknown] = found('QT02', workbook(1, 1, 0, { 'Vế trái': 'hoso.truc_tuyn' }));
    expect(unknown?.at).toEqual({ sheet: 'Quy tắc', cell: 'B5' });
    expect(unknown?.message).toContain('hoso.truc_tuyen');
    const [broken] = found('QT02', workbook(1, 1, 0, { 'Vế phải': 'hoso.toan_trinh + + *' }));
    expect(broken?.at.cell).toBe('D5');
  });
});
