import { khaSon } from '../../../../support/khaSon';
import { found, messagesOf, task } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});

describe('NV08 on the day of the cut-off', () => {
  test.each<[string, RowOf, number]>([
    ['a deadline on it', { 'Thời hạn': '2026-04-26' }, 0],
    ['a deadline after it', { 'Thời hạn': '2026-04-27' }, 1],
    [
      'a deadline after it, not done',
      { 'Thời hạn': '2026-04-27', 'Trạng thái': 'Chưa thực hiện' },
      0,
    ],
    ['a month after it in the name', { 'Tên nhiệm vụ': 'Lắp camera trong tháng 6/2026' }, 1],
    ['a month before it in the name', { 'Tên nhiệm vụ': 'Lắp camera trong tháng 3/2026' }, 0],
    [
      'a deadline before such a month',
      { 'Tên nhiệm vụ': 'Lắp camera trong tháng 6/2026', 'Thời hạn': '2026-04-20' },
      0,
    ],
    [
      'work all the year round',
      { 'Tên nhiệm vụ': 'Lắp camera trong tháng 6/2026', 'Thời hạn': 'Thường xuyên' },
      0,
    ],
    ['a quarter without a year', { 'Tên nhiệm vụ': 'Lắp camera trong quý III' }, 0],
  ])('%s', (_, more, findings) => {
    expect(found('NV08', row(more))).toHaveLength(findings);
  });
  test('is silent where no such day is given', () => {
    const info = { 'Ngày chốt số liệu': '', 'Đến ngày': '' };
    expect(found('NV08', { ...row({ 'Thời hạn': '2026-12-31' }), info })).toEqual([]);
  });
  test('says both days', () => {
    expect(messagesOf('NV08', row({ 'Thời hạn': '2026-04-27' }))).toEqual([
      'Nhiệm vụ “Lắp camera” đến hạn 27/4/2026, sau ngày chốt số liệu 26/4/2026, mà đã ghi hoàn thành: xác nhận và ghi Ngày hoàn thành.',
    ]);
  });
});

describe('NV08', () => {
  const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

  test('is silent without a deadline, and once the day of completion is given', () => {
    expect(found('NV08', {})).toEqual([]);
    expect(
      found('NV08', row({ 'Thời hạn': '2026-12-31', 'Ngày hoàn thành': '2026-04-10' })),
    ).toEqual([]);
    expect(found('NV08', row({ 'Tên nhiệm vụ': 'Kế hoạch chuyển đổi số năm 2026' }))).toEqual([]);
  });
  test('asks to confirm work done before its deadline', () => {
    expect(found('NV08', row({ 'Thời hạn': '2026-12-31' }))).toMatchObject([
      { severity: 'Gợi ý', at: { cell: 'G5' } },
    ]);
  });
  test('reads quý III, quý IV năm 2026 out of Kha Sơn’s task 11', () => {
    const [finding] = found('NV08', khaSon());
    expect(finding?.at.cell).toBe('G15');
    expect(finding?.message).toContain('31/12/2026');
  });
});
