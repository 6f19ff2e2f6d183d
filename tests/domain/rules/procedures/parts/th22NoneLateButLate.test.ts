import { figure, found, free, line, paragraph, task, withFree } from '../../workbook';

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

describe('TH22 on all files', () => {
  const figures = [figure('hoso.qua_han', { 'Kỳ này': 89 })];
  const said = (text: string) =>
    found('TH22', { figures, ...paragraph(text) }).map(({ severity }) => severity);
  test.each([
    'Toàn bộ hồ sơ đều được giải quyết đúng hạn.',
    'Tất cả hồ sơ được giải quyết trước và đúng hạn.',
    '100% hồ sơ giải quyết đúng hạn.',
    'Hồ sơ được giải quyết đúng hạn 100%.',
    'Các hồ sơ đều được trả kết quả đúng hạn.',
    'Mọi hồ sơ đều giải quyết trước hạn.',
    'Đã giải quyết đúng hạn toàn bộ hồ sơ.',
  ])('finds that not all were in time: %s', (text) => {
    expect(said(text)).toEqual(['Cảnh báo']);
    const limits = [line('I', 'HẠN CHẾ'), line('Đoạn', text)];
    expect(found('TH22', { figures, outline: limits })).toHaveLength(1);
  });
  test.each([
    'Chưa có hồ sơ nào bị trễ hạn.',
    'Không hồ sơ nào quá hạn.',
    'Không để xảy ra hồ sơ quá hạn.',
  ])('finds that some were late: %s', (text) => {
    expect(said(text)).toEqual(['Lỗi']);
  });
  test.each([
    'Toàn bộ hồ sơ chứng thực đều được giải quyết đúng hạn.',
    'Toàn bộ hồ sơ hộ tịch được giải quyết đúng hạn.',
    'Tại khu vực Cồn Me, tất cả hồ sơ được giải quyết đúng hạn.',
    'Phấn đấu 100% hồ sơ giải quyết đúng hạn.',
    'Để tất cả hồ sơ được giải quyết đúng hạn, phường bố trí thêm người.',
    'Tháng trước, 100% hồ sơ giải quyết đúng hạn.',
    'Đang giải quyết 382 hồ sơ, đều còn trong hạn.',
    'Toàn bộ 89 hồ sơ quá hạn đều đã có thư xin lỗi.',
    'Tất cả hồ sơ đều được số hóa.',
    '99,39% hồ sơ giải quyết đúng hạn.',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('TH22 on one part of all files', () => {
  const figures = [figure('hoso.qua_han', { 'Kỳ này': 9 })];
  const fields = free('Phụ lục I', [
    ['STT', 'Lĩnh vực', 'Quá hạn'],
    [1, 'Người có công', 0],
    [2, 'Hộ tịch', 9],
  ]);
  const said = (text: string) =>
    found('TH22', withFree({ figures, ...paragraph(text) }, fields)).length;
  test.each([
    'Quá hạn hộ tịch 3 hồ sơ, đất đai 6 hồ sơ; chứng thực không có hồ sơ nào quá hạn.',
    'Hộ tịch có 9 hồ sơ quá hạn, người có công không có hồ sơ nào quá hạn.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toBe(0);
  });
  test('still hears that none of all is late', () => {
    expect(said('Xã giải quyết 480 hồ sơ; toàn xã không có hồ sơ nào quá hạn.')).toBe(1);
  });
});
