import { found, free, withFree } from '../../workbook';

describe('DL28', () => {
  test('is silent where Excel tells merged cells whole, and names a sheet whose merges were made out', () => {
    const sheet = free('Phụ lục VII', [['STT', '']]);
    expect(found('DL28', withFree({}, sheet))).toEqual([]);
    expect(found('DL28', withFree({}, { ...sheet, mergesRebuilt: true }))).toMatchObject([
      { at: { sheet: 'Phụ lục VII', cell: '' }, severity: 'Gợi ý' },
    ]);
  });
});
