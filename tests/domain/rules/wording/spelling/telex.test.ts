import { keysLeftIn, meantByKeys } from '../../../../../src/domain/rules/wording/spelling/telex';

describe('keys of Telex left in a word', () => {
  test.each([
    ['Vieejt', 'Việt'],
    ['nguwowif', 'người'],
    ['truongwf', 'trường'],
    ['nhieemj', 'nhiệm'],
    ['ddaauf', 'đầu'],
    ['hoachj', 'hoạch'],
    ['vuj', 'vụ'],
    ['trieenr', 'triển'],
    ['khoong', 'không'],
    ['soos', 'số'],
    ['tieengs', 'tiếng'],
  ])('make a syllable of “%s”', (word, meant) => {
    expect(meantByKeys(word)).toBe(meant);
  });
  test.each(
    'teen moon room boots beef roof door ddos zoom google coffee saas show window week jeep Jeep Moore Loong Kooc xoong boong max gif pdf bus thanh quan'.split(
      ' ',
    ),
  )('are none in “%s”', (word) => {
    expect(meantByKeys(word)).toBeUndefined();
  });
  test('are looked for in words of sentences alone', () => {
    expect(keysLeftIn('Loa phát bằng tiếng Vieejt và nhieemj vuj khác.')).toEqual([
      { word: 'Vieejt', meant: 'Việt' },
      { word: 'nhieemj', meant: 'nhiệm' },
      { word: 'vuj', meant: 'vụ' },
    ]);
    expect(
      keysLeftIn(
        'Gửi về vieejt@xa.gov.vn, tieengs.vn, https://x.vn/nhieemj, mã vieejt_01, A2vieejt, so-vuj.xlsx.',
      ),
    ).toEqual([]);
  });
});
