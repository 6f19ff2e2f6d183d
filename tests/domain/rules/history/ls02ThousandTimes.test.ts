import { figure, found, messagesOf } from '../workbook';
import type { Changes } from '../workbook';

const files = (now: number | string, before: number | string, unit = 'hồ sơ'): Changes => ({
  figures: [figure('hoso.tiep_nhan', { 'Đơn vị tính': unit, 'Kỳ này': now, 'Kỳ trước': before })],
});

describe('LS02 speaks of 700 to 1.400 times', () => {
  test.each([
    [700, 1],
    [1400, 1],
    [1, 700],
    [1, 1400],
  ])('%s after %s', (now, before) => {
    expect(messagesOf('LS02', files(now, before))).toHaveLength(1);
    expect(messagesOf('TH20', files(now, before))).toEqual([]);
  });

  test.each([
    [699, 1],
    [1401, 1],
    [0, 1000],
    [1000, 0],
    [-1000, -1],
    [-1000, 1],
    [1000, -1],
  ])('and not of %s after %s', (now, before) => {
    expect(messagesOf('LS02', files(now, before))).toEqual([]);
  });

  test('says both figures with their unit, and points at both', () => {
    const [finding] = found('LS02', files(200000, 200, 'triệu đồng'));
    expect(finding?.message).toBe(
      '“Số liệu”: kỳ này 200.000, kỳ trước 200 triệu đồng, hơn kém khoảng 1.000 lần: có thể nhầm đơn vị.',
    );
    expect(finding?.also).toMatchObject([{ sheet: 'Số liệu', cell: 'F5' }]);
  });
});

describe('LS02', () => {
  const files = (now: number, before: number, all: number | '' = '', unit = 'hồ sơ'): Changes => ({
    figures: [
      figure('hoso.tiep_nhan', {
        'Đơn vị tính': unit,
        'Kỳ này': now,
        'Kỳ trước': before,
        'Lũy kế': all,
      }),
    ],
  });

  test('is silent below a thousand times', () => {
    expect(found('LS02', files(2620, 262))).toEqual([]);
  });
  test('doubts 200.000 million after 200', () => {
    expect(found('LS02', files(200000, 200, '', 'triệu đồng'))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'D5' } },
    ]);
    expect(found('TH20', files(200000, 200, '', 'triệu đồng'))).toEqual([]);
  });
});
