import { grid } from '../../../support/grids';
import { found, type Line } from './historyBook';

const paragraph = (text: string, level = 'Đoạn') => [{ Cấp: level, 'Nội dung': text }];

const before = (text: string): readonly Line[] => [['Nội dung', '1', 'Nội dung', text]];

describe('LS04', () => {
  test.each([
    'Đã tập huấn cho 45 người.',
    'Tỷ lệ đạt 91,62%.',
    'Đạt 34/40 theo yêu cầu.',
    'Tiếp nhận 34/40 hồ sơ theo Kế hoạch số 24/KH-UBND.',
  ])('names a paragraph left as it was, with a typed figure: %s', (text) => {
    expect(found('LS04', { outline: paragraph(text), lines: before(text) })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'C5' } },
    ]);
  });

  test.each([
    'Thực hiện Kế hoạch số 24/KH-UBND ngày 31/7/2025 của UBND tỉnh.',
    'Duy trì chính quyền 2 cấp, trực 24/7, triển khai Đề án 06 giai đoạn 2021-2025.',
    'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ.',
    'Tiếp tục tuyên truyền.',
    'Tổ 5 họp vào ngày 15 hằng tháng; Windows 11 được cài trên mọi máy.',
  ])('passes over words without a typed figure: %s', (text) => {
    expect(found('LS04', { outline: paragraph(text), lines: before(text) })).toEqual([]);
  });

  test('is silent on headings, words that changed, and workbooks without a last period', () => {
    const text = 'Đã tập huấn cho 45 người.';
    expect(
      found('LS04', {
        outline: paragraph('Tập huấn 45 người', '1'),
        lines: before('Tập huấn 45 người'),
      }),
    ).toEqual([]);
    expect(
      found('LS04', { outline: paragraph('Đã tập huấn cho 46 người.'), lines: before(text) }),
    ).toEqual([]);
    expect(found('LS04', { outline: paragraph(text) })).toEqual([]);
  });

  test('names a free sheet once, where every typed number is last period’s', () => {
    const lines: readonly Line[] = [['Phụ lục A', 'B2', 'Ô', 12]];
    const sheet = (value: number) =>
      grid('Phụ lục A', [
        ['TT', 'Số'],
        [1, value],
      ]);
    expect(found('LS04', { lines, more: [sheet(12)] })).toMatchObject([
      { at: { sheet: 'Phụ lục A' } },
    ]);
    expect(found('LS04', { lines, more: [sheet(13)] })).toEqual([]);
  });
});
