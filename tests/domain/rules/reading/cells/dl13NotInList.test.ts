import { found, target } from '../../workbook';

describe('DL13 chooses only what can be meant', () => {
  test.each([
    ['>=', '≥', {}],
    ['=<', '≤', {}],
    ['==', '=', { format: '@' }],
  ])('%s', (typed, meant, more) => {
    const [finding] = found('DL13', { targets: [target({ 'So sánh': typed })] });
    expect(finding?.fix).toEqual({
      label: `Chọn “${meant}”`,
      certain: true,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'D5', before: typed, after: meant, ...more }],
    });
    expect(finding?.message).toBe(
      `Ô So sánh ghi “${typed}”, không có trong danh sách: chọn “≥”, “≤”, “=” và “Khoảng”.`,
    );
  });

  test('finds a value again without its marks', () => {
    const [finding] = found('DL13', { info: { 'Loại kỳ': 'so ket' } });
    expect(finding?.fix?.changes).toMatchObject([{ before: 'so ket', after: 'Sơ kết' }]);
  });

  test.each(['<>', 'nhiều hơn'])('and nothing for %s', (typed) => {
    const [finding] = found('DL13', { targets: [target({ 'So sánh': typed })] });
    expect(finding?.at.cell).toBe('D5');
    expect(finding).not.toHaveProperty('fix');
  });
});

describe('DL13', () => {
  test('is silent on values of the list in any letter case', () => {
    expect(found('DL13', { info: { 'Loại kỳ': 'sơ kết' } })).toEqual([]);
  });
  test('names the list, and mends >=', () => {
    expect(found('DL13', { info: { 'Loại kỳ': 'Hằng tuần' } })[0]?.message).toContain('“Tuần”');
    const [finding] = found('DL13', { targets: [target({ 'So sánh': '>=' })] });
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'D5', before: '>=', after: '≥' }]);
  });
});
