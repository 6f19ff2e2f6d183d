import { found, paragraph, task } from '../../workbook';

const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

describe('NV07', () => {
  test('is silent up to the day of the cut-off, and on what is done', () => {
    expect(
      found('NV07', row({ 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': '2026-04-26' })),
    ).toEqual([]);
    expect(found('NV07', row({ 'Thời hạn': '2026-03-31' }))).toEqual([]);
    expect(
      found('NV07', row({ 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': 'Quý II/2026' })),
    ).toEqual([]);
  });
  test('names the deadline that has passed', () => {
    const [finding] = found(
      'NV07',
      row({ 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' }),
    );
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { cell: 'F5' },
      also: [{ cell: 'G5' }],
    });
    expect(finding?.message).toContain('31/3/2026');
  });
  test('is silent where the report itself tells that it is late', () => {
    const late = row({ 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' });
    const told = (text: string) => found('NV07', { ...late, ...paragraph(text) }).length;
    const camera = 'Lắp đặt camera giám sát tại các tuyến đường chính';
    expect(told(`Còn một nhiệm vụ quá hạn chưa hoàn thành: ${camera}.`)).toBe(0);
    expect(told(`${camera} chậm do chờ linh kiện.`)).toBe(0);
    expect(told(`${camera} đang thực hiện.`)).toBe(1);
    expect(told(`${camera} xong chậm nhất ngày 31/3/2026.`)).toBe(1);
    expect(told(`${camera} không quá hạn.`)).toBe(1);
  });
});
