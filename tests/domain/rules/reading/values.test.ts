import { cells, document, figure, found, target, task } from '../workbook';
import { withCell } from '../withCell';

describe('DL18 says what the figures give', () => {
  const rate = (row: Parameters<typeof target>[0]) =>
    found('DL18', { targets: [target({ 'Tỷ lệ hoàn thành': 80, ...row })] });
  test('for a rate', () => {
    expect(rate({ 'Kết quả': 72.5 })[0]?.message).toBe(
      'Tỷ lệ hoàn thành của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” bị gõ đè 80; theo số liệu là 80,56.',
    );
    expect(rate({ 'Kết quả': '' })[0]?.message).toBe(
      'Tỷ lệ hoàn thành của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” bị gõ đè 80; theo số liệu là để trống.',
    );
  });

  test.each([
    ['Chưa thực hiện', '“Quá hạn chưa hoàn thành”'],
    ['', 'chưa phân loại được vì chưa có trạng thái'],
  ])('for the class of a task that is “%s”', (status, right) => {
    const late = task({
      'Tên nhiệm vụ': 'Lắp camera',
      'Trạng thái': status,
      'Thời hạn': '2026-03-31',
      'Phân loại': 'Hoàn thành trong hạn',
    });
    expect(found('DL18', { tasks: [late] })[0]?.message).toBe(
      `Phân loại của nhiệm vụ “Lắp camera” bị gõ đè “Hoàn thành trong hạn”; theo trạng thái và thời hạn là ${right}.`,
    );
  });
});

describe('DL19', () => {
  test('points at the row that has the code already', () => {
    const [finding] = found('DL19', { figures: ['a.b', 'A.B'].map((code) => figure(code, {})) });
    expect(finding?.also).toEqual([{ sheet: 'Số liệu', cell: 'A5' }]);
    expect(finding?.message).toBe('Mã “A.B” đã có ở dòng 5: đổi mã hoặc xóa một dòng.');
  });
  test('misses no code where the whole column is missing', () => {
    const figures = [figure('', { 'Kỳ này': 1 }), figure('Hồ sơ', { 'Kỳ này': 2 })];
    expect(cells('DL19', { figures })).toEqual(['Số liệu!A6']);
    expect(found('DL19', withCell({ figures }, 'Số liệu', 'A4', 'Cột riêng'))).toEqual([]);
  });
});

describe('DL20 at its boundaries', () => {
  const shares = (row: Parameters<typeof target>[0]) =>
    found('DL20', { targets: [target(row)] }).map(({ at, severity }) => `${at.cell} ${severity}`);

  test.each<[Parameters<typeof target>[0], readonly string[]]>([
    [{ 'Kết quả': 1 }, ['F5 Cảnh báo']],
    [{ 'Kết quả': 1.01 }, []],
    [{ 'Kết quả': 0 }, []],
    [{ 'Kết quả': '0,98%' }, []],
    [{ 'Kết quả': '≥ 0,98' }, []],
    [{ 'Mục tiêu': 10, 'Kết quả': 0.98 }, ['F5 Cảnh báo']],
    [{ 'Mục tiêu': 9, 'Kết quả': 0.98 }, ['F5 Gợi ý']],
    [{ 'Mục tiêu': '5 - 15', 'Kết quả': 0.98 }, ['F5 Gợi ý']],
    [{ 'Mục tiêu': '≥ 90', 'Kết quả': 0.98 }, ['F5 Cảnh báo']],
    [{ 'Mục tiêu': 'Đạt', 'Kết quả': 0.98 }, []],
    [{ 'Mục tiêu': 1, 'Kết quả': 0.98 }, []],
    [{ 'Mục tiêu': 0.5, 'Kết quả': 10 }, ['E5 Cảnh báo']],
    [{ 'Mục tiêu': 0.5, 'Kết quả': 9.9 }, []],
    [{ 'Mục tiêu': 1, 'Kết quả': 95, 'Kỳ trước': 0.9 }, ['E5 Cảnh báo']],
    [{ 'Kết quả': 0.98, 'Kỳ trước': 0.9 }, ['F5 Cảnh báo']],
    [{ 'Kết quả': 1, 'Kỳ trước': 0.9 }, ['F5 Cảnh báo']],
    [{ 'Đơn vị tính': 'điểm', 'Kết quả': 0.98 }, []],
  ])('%p', (row, findings) => {
    expect(shares(row)).toEqual(findings);
  });

  test('says what to write', () => {
    const [finding] = found('DL20', { targets: [target({ 'Kết quả': 0.98 })] });
    expect(finding?.message).toBe(
      'Kết quả 0,98 của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” có lẽ là 98 (thiếu nhân 100): ghi 98 nếu là 98%.',
    );
    expect(finding?.fix).toEqual({
      label: 'Ghi 98',
      certain: false,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'F5', before: 0.98, after: 98, format: 'General' }],
    });
  });
});

describe('DL21', () => {
  test('says the value of the list, in targets and figures too', () => {
    const [finding] = found('DL21', { targets: [target({ 'Đơn vị tính': 'hổ sơ' })] });
    expect(finding?.message).toBe('Ô Đơn vị tính ghi “hổ sơ”: có lẽ là “hồ sơ”.');
    expect(finding?.fix?.label).toBe('Ghi “hồ sơ”');
    const figures = [figure('a.b', { 'Đơn vị tính': 'vản bản' })];
    expect(cells('DL21', { figures })).toEqual(['Số liệu!C5']);
  });
  test('leaves a list that is closed to DL13', () => {
    expect(found('DL21', { targets: [target({ 'So sánh': 'khoang' })] })).toEqual([]);
  });
  test('asks nothing of a document without a type', () => {
    expect(found('DL21', { documents: [document({ 'Loại văn bản': '' })] })).toEqual([]);
  });
});
