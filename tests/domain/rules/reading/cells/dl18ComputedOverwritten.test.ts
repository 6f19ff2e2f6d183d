import { found, target, task } from '../../workbook';

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

describe('DL18', () => {
  test('is silent on empty and on right cells', () => {
    expect(found('DL18', {})).toEqual([]);
    expect(
      found('DL18', { targets: [target({ 'Kết quả': 72.5, 'Tỷ lệ hoàn thành': 80.56 })] }),
    ).toEqual([]);
  });
  test('finds a rate and a class that were typed over', () => {
    const [rate] = found('DL18', {
      targets: [target({ 'Kết quả': 72.5, 'Tỷ lệ hoàn thành': 100 })],
    });
    expect(rate).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'J5' } });
    expect(rate?.message).toContain('80,56');
    const late = task({
      'Trạng thái': 'Chưa thực hiện',
      'Thời hạn': '2026-03-31',
      'Phân loại': 'Chưa thực hiện trong hạn',
    });
    expect(found('DL18', { tasks: [late] })).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'J5' } },
    ]);
  });
});
