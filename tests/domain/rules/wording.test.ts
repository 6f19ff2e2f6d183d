import { CLEAN_OUTLINE, cells } from './workbook';

describe('the clean outline', () => {
  test('has neither jumps nor empty headings', () => {
    expect(cells('ND01', { outline: CLEAN_OUTLINE })).toEqual([]);
  });
});
