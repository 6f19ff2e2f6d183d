import { khaSon } from '../../../support/khaSon';
import { cells, found, target, task } from '../workbook';
import type { Changes } from '../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT14', () => {
  const tasks = (...names: string[]): Changes => ({
    tasks: names.map((name, n) => task({ STT: `${n + 1}`, 'Tên nhiệm vụ': name })),
  });
  test('knows a target by its rate, by its name and by the sheet of targets', () => {
    const names = ['Tỉ lệ hộ có Internet', 'Hồ sơ thủ tục hành chính xử lý trực tuyến.'];
    expect(cells('CT14', tasks(...names))).toEqual(['Nhiệm vụ!B5', 'Nhiệm vụ!B6']);
    const [finding] = found('CT14', {
      ...tasks('số trạm BTS;'),
      ...row({ 'Chỉ tiêu': 'Số trạm BTS' }),
    });
    expect(finding?.also).toMatchObject([{ sheet: 'Chỉ tiêu', cell: 'B5' }]);
    expect(finding?.message).toBe(
      'Nhiệm vụ “số trạm BTS;” là tên một chỉ tiêu: chuyển sang trang tính Chỉ tiêu, hoặc ghi tên nhiệm vụ.',
    );
  });
  test('knows a name with a dot in it', () => {
    const name = 'Số trạm 1.800 MHz';
    expect(found('CT14', { ...tasks(name), ...row({ 'Chỉ tiêu': name }) })).toHaveLength(1);
  });
  test('leaves a task with a deadline of its own the name of a target of the sheet', () => {
    const name = 'Số hóa kết quả giải quyết thủ tục hành chính';
    const named = (deadline: string) =>
      found('CT14', {
        tasks: [task({ 'Tên nhiệm vụ': name, 'Thời hạn': deadline })],
        ...row({ 'Chỉ tiêu': name }),
      });
    expect(named('2026-12-31')).toEqual([]);
    expect(named('Quý IV/2026')).toEqual([]);
    expect(named('')).toHaveLength(1);
    const rate = task({ 'Tên nhiệm vụ': 'Tỷ lệ hộ có Internet', 'Thời hạn': '2026-12-31' });
    expect(found('CT14', { tasks: [rate] })).toHaveLength(1);
  });
  test('points at no other cell where no target bears the name', () => {
    expect(found('CT14', tasks('Tỷ lệ hộ có Internet'))[0]).not.toHaveProperty('also');
  });
  test('is silent on work at a rate, and on no name at all', () => {
    expect(found('CT14', tasks('Nâng tỷ lệ hộ có Internet'))).toEqual([]);
    expect(found('CT14', { ...tasks(''), ...row({ 'Chỉ tiêu': '' }) })).toEqual([]);
  });
});

describe('CT14', () => {
  test('is silent on work to do', () => {
    expect(found('CT14', khaSon())).toEqual([]);
  });
  test('finds Dân Tiến’s five tasks that are targets', () => {
    const names = [
      'Dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông',
      'Giao dịch hành chính thuộc diện “phi tiếp xúc”',
      'Hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
      'Dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện',
      'Hồ sơ thủ tục hành chính xử lý trực tuyến',
    ];
    const tasks = names.map((name, index) => task({ STT: `${index + 1}`, 'Tên nhiệm vụ': name }));
    expect(cells('CT14', { tasks })).toHaveLength(5);
  });
});
