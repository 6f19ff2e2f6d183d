import { found, messagesOf, task } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});

describe('NV15', () => {
  test('says both cells of a day that its status denies', () => {
    const [finding] = found(
      'NV15',
      row({ 'Ngày hoàn thành': '2026-04-10', 'Trạng thái': 'Chưa thực hiện' }),
    );
    expect(finding?.also).toMatchObject([{ sheet: 'Nhiệm vụ', cell: 'G5' }]);
    expect(finding?.message).toBe(
      'Nhiệm vụ “Lắp camera” có Ngày hoàn thành 10/4/2026 mà trạng thái là “Chưa thực hiện”: sửa một trong hai ô.',
    );
  });
  test('begins on the day after the cut-off', () => {
    expect(messagesOf('NV15', row({ 'Ngày hoàn thành': '2026-04-27' }))).toEqual([
      'Nhiệm vụ “Lắp camera” ghi hoàn thành 27/4/2026, sau ngày chốt số liệu 26/4/2026: sửa ngày hoặc trạng thái.',
    ]);
  });
});

describe('NV15', () => {
  const done = (day: string, status = 'Đã hoàn thành') =>
    found('NV15', { tasks: [task({ 'Ngày hoàn thành': day, 'Trạng thái': status })] });
  test('is silent on a day up to the cut-off', () => {
    expect(done('2026-04-26')).toEqual([]);
    expect(done('')).toEqual([]);
  });
  test('finds a day after the cut-off, and a day without completion', () => {
    expect(done('2026-05-10')[0]?.message).toContain('sau ngày chốt');
    expect(done('2026-04-10', 'Chưa thực hiện')[0]?.at.cell).toBe('H5');
  });
});
