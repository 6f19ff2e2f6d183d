import { found, messagesOf, task } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});

describe('NV16', () => {
  test('is silent on a month of completion that holds the deadline, and counts from its last day', () => {
    expect(
      messagesOf('NV16', row({ 'Thời hạn': '2026-03-15', 'Ngày hoàn thành': '03/2026' })),
    ).toEqual([]);
    expect(
      messagesOf('NV16', row({ 'Thời hạn': '02/2026', 'Ngày hoàn thành': '2026-03-01' })),
    ).toEqual([
      'Nhiệm vụ “Lắp camera” hoàn thành 01/3/2026, sau thời hạn 28/02/2026 (quá 1 ngày): kiểm tra hai ngày, hoặc nêu lý do ở Kết quả.',
    ]);
  });
});

describe('NV16', () => {
  const late = (more: Parameters<typeof task>[0]) =>
    found('NV16', {
      tasks: [task({ 'Thời hạn': '2026-03-31', 'Ngày hoàn thành': '2026-04-03', ...more })],
    });
  test('is silent in time, and late where a reason is given', () => {
    expect(late({ 'Ngày hoàn thành': '2026-03-31' })).toEqual([]);
    expect(late({ 'Kết quả': 'Chậm 03 ngày do bổ sung hồ sơ' })).toEqual([]);
  });
  test('finds late work without a word why, a status said once more being none', () => {
    expect(late({ 'Kết quả': 'Đã hoàn thành' })).toMatchObject([
      { severity: 'Gợi ý', at: { cell: 'H5' }, also: [{ cell: 'F5' }] },
    ]);
    expect(late({})[0]?.message).toContain(
      'hoàn thành 03/4/2026, sau thời hạn 31/3/2026 (quá 3 ngày)',
    );
  });
});
