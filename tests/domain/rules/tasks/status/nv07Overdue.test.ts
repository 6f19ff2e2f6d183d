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

  test('takes a deadline past and what is still to do for owning it', () => {
    const late = row({ 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' });
    const told = (text: string) => found('NV07', { ...late, ...paragraph(text) }).length;
    const camera = 'Lắp đặt camera giám sát tại các tuyến đường chính';
    expect(told(`${camera} có hạn ngày 31/3/2026 nhưng đến nay mới lắp 7/10 điểm.`)).toBe(0);
    expect(told(`${camera}, hạn ngày 31/3/2026, vẫn còn 3 điểm.`)).toBe(0);
    expect(told(`${camera} có hạn ngày 31/3/2026.`)).toBe(1);
    expect(told(`${camera} có hạn ngày 31/5/2026, đến nay mới lắp 7/10 điểm.`)).toBe(1);
  });
  test('takes each of several tasks for told late beside its own deadline', () => {
    const late = { 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' };
    const tasks = [
      task(late),
      task({ ...late, STT: '2', 'Tên nhiệm vụ': 'Làm sạch dữ liệu đất đai của xã' }),
    ];
    const told = (first: string, second: string) =>
      found('NV07', {
        tasks,
        ...paragraph(
          `Hai nhiệm vụ quá hạn là lắp đặt camera giám sát tại các tuyến đường chính (hạn ngày ${first}/2026) và làm sạch dữ liệu đất đai (hạn ngày ${second}/2026, quá hạn 26 ngày).`,
        ),
      }).map(({ at }) => at.cell);
    expect(told('31/3', '31/3')).toEqual([]);
    expect(told('31/3', '15/3')).toEqual(['F6']);
  });
  test.each([
    ['Nhà cung cấp chưa giao thiết bị', 0],
    ['Sở chưa có hướng dẫn', 0],
    ['Chưa giao thiết bị cho nhà thầu', 1],
    ['Mới lắp 7/10 điểm, nhà thầu chậm giao thiết bị', 0],
    ['Chờ thẩm định giá', 0],
    ['Vướng mặt bằng', 0],
    ['Do thiếu linh kiện', 0],
    ['Mới lắp 7/10 điểm', 1],
    ['Do Công an xã chủ trì', 1],
    ['Không chậm', 1],
  ])('asks no more for a reason than Kết quả gives: %s', (outcome, count) => {
    const late = { 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' };
    expect(found('NV07', row({ ...late, 'Kết quả': outcome }))).toHaveLength(count);
  });
});
