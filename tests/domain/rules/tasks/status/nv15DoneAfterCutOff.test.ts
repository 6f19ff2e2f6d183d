import { found, messagesOf, line, task } from '../../workbook';
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
  const late = (text: string) =>
    messagesOf('NV15', {
      tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera an ninh', 'Ngày hoàn thành': '2026-05-18' })],
      outline: [line('-', text)],
    })[0];
  test('names the day of an earlier month on which the words have the task done', () => {
    expect(late('Camera an ninh được lắp xong ngày 18/4/2026.')).toContain(
      'sau ngày chốt số liệu 26/4/2026; lời báo cáo ghi 18/4/2026: sửa ngày',
    );
  });
  test.each([
    'Camera an ninh được lắp xong ngày 17/4/2026.',
    'Lớp tập huấn mở ngày 18/4/2026.',
    'Camera an ninh khởi công lắp ngày 18/3/2026, nghiệm thu ngày 18/4/2026.',
  ])('names none where the words say “%s”', (text) => {
    expect(late(text)).not.toContain('lời báo cáo');
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
