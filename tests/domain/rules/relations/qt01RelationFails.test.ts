import { figure, found } from '../workbook';
import type { Changes } from '../workbook';

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
    figure('hoso.mot_phan', { 'Nội dung': 'Hồ sơ một phần', 'Kỳ này': part }),
  ],
  relations: [relation(more)],
});

describe('QT01', () => {
  test('is silent on Tân Cương’s 3270 = 2996 + 274', () => {
    expect(found('QT01', workbook(3270, 2996, 274))).toEqual([]);
  });
  test('says 262 ≠ 142 + 30 = 172 under the row’s own code, at the figure', () => {
    const [finding] = found('QT01', workbook(262, 142, 30));
    expect(finding).toMatchObject({
      rule: 'TH05',
      severity: 'Lỗi',
      at: { sheet: 'Số liệu', cell: 'D5' },
    });
    expect(finding?.message).toContain('262 ≠ 142 + 30 = 172 (lệch 90)');
  });
  test('waits for what is missing, takes it as 0, or reports it, as the row says', () => {
    expect(found('QT01', workbook(262, 142, ''))).toEqual([]);
    expect(found('QT01', workbook(142, 142, '', { 'Thiếu vế phải': 'Tính là 0' }))).toEqual([]);
    expect(found('QT01', workbook(262, 142, '', { 'Thiếu vế phải': 'Tính là 0' }))).toHaveLength(1);
    const [finding] = found('QT01', workbook(262, 142, '', { 'Thiếu vế phải': 'Báo lỗi' }));
    expect(finding?.message).toContain('chưa nhập “Hồ sơ một phần”.');
  });
  test('stands at the row when nothing of its left side is entered', () => {
    const [finding] = found('QT01', workbook('', 142, 30, { 'Thiếu vế trái': 'Báo lỗi' }));
    expect(finding?.at).toEqual({ sheet: 'Quy tắc', cell: 'A5' });
  });
  test('skips a row that is switched off', () => {
    expect(found('QT01', workbook(262, 142, 30, { 'Áp dụng': 'Không' }))).toEqual([]);
  });
  test('weighs as the row says', () => {
    expect(found('QT01', workbook(262, 142, 30, { 'Mức độ': 'Gợi ý' }))).toMatchObject([
      { severity: 'Gợi ý' },
    ]);
  });
  test('knows derived figures: 34 tasks done and none other', () => {
    const relations = [
      relation({ Mã: 'NV02', 'Vế trái': 'nv.tong', 'Vế phải': 'nv.hoan_thanh + nv.chua_ro' }),
    ];
    expect(found('QT01', { relations, figures: [] })).toEqual([]);
  });
});
