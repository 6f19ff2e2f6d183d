import type { CellValue } from '../../../../../src/domain/grid';
import { withCell } from '../../withCell';
import { found, target } from '../../workbook';

const result = (value: CellValue, format = 'General', formula: CellValue = value) =>
  withCell({}, 'Chỉ tiêu', 'F5', value, format, formula);

describe('DL10 gives back what Excel made a day of', () => {
  const mend = (value: number, format: string, monthFirst = false) =>
    found('DL10', { ...result(value, format), monthFirst })[0]?.fix?.changes[0]?.after;

  test.each([
    [46366, 'd-mmm', '10/12'],
    [46366, 'dd-mmm', '10/12'],
    [46366, 'd/mmm', '10/12'],
    [46305, 'd-mmm', '10/10'],
    [16681, 'mmm-yy', '9/45'],
    [10959, 'mmm-yy', '1/30'],
    [36404, 'mmm-yy', '9/99'],
  ])('%s in %s was %s', (value, format, typed) => {
    expect(mend(value, format)).toBe(typed);
  });

  test.each([
    ['its part would be greater than its whole', 46307, 'd-mmm'],
    ['the year was typed in full', 46366, 'd-mmm-yy'],
    ['the weekday is shown', 46366, 'ddd d-mmm'],
    ['the whole could be a year', 36770, 'mmm-yy'],
    ['the year is before two figures can say', 10837, 'mmm-yy'],
    ['four figures of the year are shown', 16681, 'mmm-yyyy'],
    ['the whole month is shown', 16681, 'mmmm-yy'],
  ])('and guesses nothing where %s', (_, value, format) => {
    const [finding] = found('DL10', result(value, format));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.message).toContain('(Excel tự đổi khi gõ dấu / hoặc dấu -): gõ lại con số.');
  });

  test('takes a time for a time', () => {
    const [finding] = found('DL10', result(0.425, 'h:mm'));
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.message).toBe(
      'Ô Kết quả đang là giờ 10:12 chứ không phải con số (Excel tự đổi khi gõ dấu :): gõ lại con số.',
    );
  });

  test('guesses no fraction from the first days that Excel knows', () => {
    for (const serial of [0, 1, 10837]) expect(mend(serial, 'd-mmm', true)).toBeUndefined();
  });

  test('reads the month first where Excel does', () => {
    expect(mend(46307, 'd-mmm', true)).toBe('10/12');
    expect(mend(46366, 'd-mmm', true)).toBeUndefined();
  });

  test('says which day stands there, and what to type', () => {
    const [finding] = found('DL10', result(46366, 'd-mmm'));
    expect(finding?.message).toBe(
      'Ô Kết quả đang là ngày 10/12/2026 chứ không phải con số (Excel tự đổi khi gõ dấu / hoặc dấu -): có lẽ là 10/12; đặt ô ở định dạng Văn bản rồi gõ lại.',
    );
    expect(finding?.fix?.label).toBe('Ghi lại 10/12');
  });
});

describe('DL10', () => {
  test('is silent on a fraction kept as text', () => {
    expect(found('DL10', { targets: [target({ 'Kết quả': '10/12' })] })).toEqual([]);
  });
  test('gives back the 10/12 that Excel made a day of', () => {
    const grids = withCell({}, 'Chỉ tiêu', 'F5', 46366, 'd-mmm');
    const [finding] = found('DL10', grids);
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'F5' } });
    expect(finding?.fix?.changes).toEqual([
      { sheet: 'Chỉ tiêu', cell: 'F5', before: 46366, after: '10/12', format: '@' },
    ]);
  });
  test('guesses nothing from a date typed in full', () => {
    expect(
      found('DL10', withCell({}, 'Chỉ tiêu', 'F5', 46366, 'dd/mm/yyyy'))[0]?.fix,
    ).toBeUndefined();
  });
});
