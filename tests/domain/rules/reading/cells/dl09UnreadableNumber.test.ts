import { check } from '../../../../../src/domain/rules/check';
import { factsOf, figure, found, gridsOf, target, type Changes } from '../../workbook';

describe('DL09', () => {
  test('is silent on numbers as officers type them', () => {
    for (const value of [262, '53.399', '04', '91,62', ''])
      expect(found('DL09', { figures: [figure('hoso.tiep_nhan', { 'Kỳ này': value })] })).toEqual(
        [],
      );
  });
  test('finds words where a number should be', () => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': 'khoảng hai trăm' })];
    expect(found('DL09', { figures })).toMatchObject([
      { severity: 'Lỗi', at: { sheet: 'Số liệu', cell: 'D5' } },
    ]);
  });
  test('sends words to Ghi chú, but not from Thông tin, which has none', () => {
    const [finding] = found('DL09', {
      figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 'khoảng hai trăm' })],
    });
    expect(finding?.message).toContain('chuyển sang Ghi chú');
    expect(found('DL09', { info: { Năm: 'năm nay' } })[0]?.message).toBe(
      'Ô Năm ghi “năm nay”, không đọc được là số: ghi một con số.',
    );
  });
  test.each([
    ['4.2OO', '4.200'],
    ['5l', '51'],
    ['9l,5', '91,5'],
    ['1O2%', '102%'],
  ])('takes the letters of “%s” for figures', (typed, right) => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': typed })];
    expect(found('DL09', { figures })[0]?.message).toContain(`có lẽ là ${right}.`);
  });
  test.each(['10 l', 'Ol', '4.2OOO'])('takes “%s” for no slip of letters', (typed) => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': typed })];
    expect(found('DL09', { figures })[0]?.message).not.toContain('có lẽ');
  });
});

describe('DL09 on a target whose ends are turned round', () => {
  const said = (goal: string) =>
    found('DL09', { targets: [target({ 'Mục tiêu': goal })] }).map(({ message, fix }) => [
      message,
      fix?.changes[0]?.after,
    ]);
  test('is silent on the right way, and offers it for the other', () => {
    expect(said('4 - 6')).toEqual([]);
    expect(said('6 - 4')).toEqual([
      ['Ô Mục tiêu ghi “6 - 4”, số đầu lớn hơn số cuối: có lẽ là “4 - 6”.', '4 - 6'],
    ]);
    expect(said('57,5-57')[0]?.[1]).toBe('57 - 57,5');
    expect(said('6 - bốn')[0]?.[1]).toBeUndefined();
    expect(said('6 - 4 - 2')[0]?.[1]).toBeUndefined();
  });
});

describe('DL09 on two numbers where things are counted', () => {
  const said = (unit: string, row: Readonly<Record<string, string>>) =>
    checked({ figures: [figure('hoso.tiep_nhan', { 'Đơn vị tính': unit, ...row })] });
  const checked = (changes: Changes) =>
    check(factsOf(gridsOf(changes))).filter(
      ({ rule, at }) => at.sheet === 'Số liệu' && ['DL09', 'TH06'].includes(rule),
    );
  test.each(['%', '', 'điểm', ' Điểm '])('is silent on a fraction in “%s”', (unit) => {
    expect(said(unit, { 'Kỳ này': '10/12' })).toEqual([]);
  });
  test.each(['10/12 (83,33%)', '19,78/20'])('takes “%s” for a part or a mark', (text) => {
    expect(said('hồ sơ', { 'Kỳ này': text })).toEqual([]);
  });
  test.each([
    ['hồ sơ', '10/12'],
    ['người', '10 / 12'],
    ['triệu đồng', '10/12'],
    ['hồ sơ', '5/0'],
  ])('finds in %s “%s”, and takes neither number', (unit, text) => {
    expect(said(unit, { 'Kỳ này': text })).toEqual([
      {
        rule: 'DL09',
        severity: 'Lỗi',
        at: { sheet: 'Số liệu', cell: 'D5' },
        message: `Ô Kỳ này ghi “${text}”, hai con số cho một số liệu tính bằng “${unit}”: ghi một con số, con số kia ghi ở dòng riêng.`,
      },
    ]);
  });
  test('weighs the period before less, and leaves a part above its whole to TH06', () => {
    expect(said('hồ sơ', { 'Kỳ trước': '10/12' })).toMatchObject([
      { rule: 'DL09', severity: 'Cảnh báo' },
    ]);
    expect(said('hồ sơ', { 'Lũy kế': '12/10' })).toMatchObject([{ rule: 'TH06' }]);
  });
  test('is silent on Kết quả, of which the first number counts', () => {
    const targets = [target({ 'Đơn vị tính': 'hồ sơ', 'Mục tiêu': 8, 'Kết quả': '10/12' })];
    expect(found('DL09', { targets })).toEqual([]);
  });
});
