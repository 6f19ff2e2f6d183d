import { figure, found, messagesOf, target } from '../workbook';
import type { Changes } from '../workbook';

const files = (now: number | string, before: number | string, unit = 'hồ sơ'): Changes => ({
  figures: [figure('hoso.tiep_nhan', { 'Đơn vị tính': unit, 'Kỳ này': now, 'Kỳ trước': before })],
});

const share = (now: number | string, before: number | string): Changes => ({
  targets: [target({ 'Kết quả': now, 'Kỳ trước': before })],
});

describe('TH20 speaks from three times on', () => {
  test.each([
    [60, 20],
    [20, 60],
    [10, 30],
    [0, 10],
    [699, 1],
  ])('%s after %s', (now, before) => {
    expect(messagesOf('TH20', files(now, before))).toHaveLength(1);
  });

  test.each([
    [59, 20],
    [21, 60],
    [12, 3],
    [9, 0],
    [25, 0],
    [0, 9],
    [-20, 10],
    [20, -10],
    [0, 0],
  ])('and not of %s after %s', (now, before) => {
    expect(messagesOf('TH20', files(now, before))).toEqual([]);
  });

  test('says which way and by how much, and points at both figures', () => {
    const [finding] = found('TH20', files(26, 262));
    expect(finding?.message).toBe(
      '“Số liệu” giảm 90,08% so với kỳ trước (262 → 26): kiểm tra lại hai số.',
    );
    expect(finding?.also).toMatchObject([{ sheet: 'Số liệu', cell: 'F5' }]);
  });

  test('gives a share fifty points, either way', () => {
    expect(messagesOf('TH20', share(90, 40))).toEqual([
      '“Tỷ lệ phủ sóng 5G trên dân số” tăng 125% so với kỳ trước (40 → 90): kiểm tra lại hai số.',
    ]);
    expect(messagesOf('TH20', share(40, 90))).toHaveLength(1);
    expect(messagesOf('TH20', share(60, 15))).toEqual([]);
  });

  test('compares no target that the office only bounds', () => {
    expect(messagesOf('TH20', share('Trên 95', 20))).toEqual([]);
    expect(messagesOf('TH20', share(95, 'Dưới 20'))).toEqual([]);
  });
});

describe('TH20', () => {
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

  test('is silent on ordinary changes and on small numbers', () => {
    expect(found('TH20', files(262, 240))).toEqual([]);
    expect(found('TH20', files(4, 1))).toEqual([]);
    expect(found('TH20', { targets: [target({ 'Kết quả': 99, 'Kỳ trước': 72.5 })] })).toEqual([]);
  });
  test('hints at ten times as many files', () => {
    const [finding] = found('TH20', files(2620, 262));
    expect(finding).toMatchObject({
      severity: 'Gợi ý',
      at: { cell: 'D5' },
      also: [{ cell: 'F5' }],
    });
    expect(finding?.message).toContain('tăng 900%');
  });
});
