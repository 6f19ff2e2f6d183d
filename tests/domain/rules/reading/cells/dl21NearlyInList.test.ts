import { cells, document, figure, found, target } from '../../workbook';

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

describe('DL21', () => {
  const type = (text: string) => found('DL21', { documents: [document({ 'Loại văn bản': text })] });
  test('is silent on values of the list, on free ones and on single syllables', () => {
    for (const text of ['Kế hoạch', 'kế hoạch', 'Chương trình hành động', ''])
      expect(type(text)).toEqual([]);
    expect(found('DL21', { targets: [target({ 'Đơn vị tính': 'tờ' })] })).toEqual([]);
  });
  test('writes Kế hoạch for Kế họach', () => {
    expect(type('Kế họach')).toMatchObject([
      { severity: 'Gợi ý', at: { cell: 'D5' }, fix: { changes: [{ after: 'Kế hoạch' }] } },
    ]);
  });
});
