import { figure, found, line, paragraph, task } from '../workbook';

describe('TH22', () => {
  test('names the cell of the figure', () => {
    const figures = [figure('hoso.qua_han', { 'Kỳ này': 3 })];
    const [finding] = found('TH22', { figures, ...paragraph('Không có hồ sơ quá hạn.') });
    expect(finding?.also).toEqual([{ sheet: 'Số liệu', cell: 'D5' }]);
  });
});

describe('TH22', () => {
  const late = (current: number) => ({
    figures: [figure('hoso.dang_qua_han', { 'Kỳ này': current })],
    ...paragraph('Đã giải quyết 171 hồ sơ; không có hồ sơ quá hạn.'),
  });
  test('is silent where nothing is late', () => {
    expect(found('TH22', late(0))).toEqual([]);
    expect(found('TH22', paragraph('Không có hồ sơ quá hạn.'))).toEqual([]);
  });
  test('names the two files that are', () => {
    const [finding] = found('TH22', late(2));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { sheet: 'Nội dung', cell: 'C6' } });
    expect(finding?.message).toContain('2 hồ sơ đang giải quyết đã quá hạn');
  });
});

describe('TH22 on claims', () => {
  const figures = [figure('hoso.qua_han', { 'Kỳ này': 3 })];
  const NONE = line('Đoạn', 'Không có hồ sơ quá hạn.');
  const count = (...outline: readonly ReturnType<typeof line>[]) =>
    found('TH22', { figures, outline }).length;

  test('is silent under plans and limits, in annexes and in lists of tasks', () => {
    expect(count(line('I', 'PHƯƠNG HƯỚNG'), NONE)).toBe(0);
    expect(count(line('I', 'HẠN CHẾ, NGUYÊN NHÂN'), NONE)).toBe(0);
    expect(count(line('I', 'HẠN CHẾ VÀ GIẢI PHÁP'), line('1', 'Một cửa'), NONE)).toBe(0);
    expect(count(line('Phụ lục', 'SỐ LIỆU'), NONE)).toBe(0);
    const tasks = [task({ 'Tên nhiệm vụ': 'Không có hồ sơ quá hạn' })];
    const outline = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Nhiệm vụ: Tên nhiệm vụ')];
    expect(found('TH22', { figures, tasks, outline })).toEqual([]);
  });
  test('reads every other sentence', () => {
    expect(count(line('I', 'KẾT QUẢ'), NONE)).toBe(1);
    expect(count(NONE)).toBe(1);
    expect(count(line('I', 'KẾT QUẢ'), line('Đoạn', 'Làm tốt; không có hồ sơ quá hạn.'))).toBe(1);
  });
});
