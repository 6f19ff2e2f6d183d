import { found, target } from '../../workbook';

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
    [{ 'Mục tiêu': 0.95, 'Kết quả': '76/80' }, ['E5 Cảnh báo']],
    [{ 'Mục tiêu': 0.95, 'Kết quả': '1/80' }, []],
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

describe('DL20', () => {
  test('is silent on whole percents and beside a goal of 1 or less', () => {
    expect(found('DL20', {})).toEqual([]);
    expect(found('DL20', { targets: [target({ 'Mục tiêu': 0.8, 'Kết quả': 0.7 })] })).toEqual([]);
  });
  test('offers to write 98 for 0,98', () => {
    const [finding] = found('DL20', { targets: [target({ 'Kết quả': 0.98 })] });
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      fix: { changes: [{ before: 0.98, after: 98 }] },
    });
  });
  test('offers it for a goal and a last period too', () => {
    const row = target({ 'Mục tiêu': 90, 'Kết quả': 95, 'Kỳ trước': 0.92 });
    expect(found('DL20', { targets: [row] })).toMatchObject([
      { fix: { changes: [{ after: 92 }] } },
    ]);
    const goal = target({ 'Mục tiêu': 0.9, 'Kết quả': 95 });
    expect(found('DL20', { targets: [goal] })).toMatchObject([
      { fix: { changes: [{ after: 90 }] } },
    ]);
  });
  test('only asks where some percents are aimed at, and not where little is wanted', () => {
    const [hint] = found('DL20', { targets: [target({ 'Mục tiêu': 3, 'Kết quả': 0.9 })] });
    expect(hint?.severity).toBe('Gợi ý');
    expect(hint?.fix).toBeUndefined();
    const less = target({ 'So sánh': '≤', 'Mục tiêu': 2, 'Kết quả': 0.8 });
    expect(found('DL20', { targets: [less] })).toEqual([]);
  });
});
