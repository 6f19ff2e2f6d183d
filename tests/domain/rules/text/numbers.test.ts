import { toDay } from '../../../../src/domain/number/dates/date';
import { rational } from '../../../../src/domain/number/rational';
import { datesIn } from '../../../../src/domain/words/claims/dates';
import { listed } from '../../../../src/domain/rules/text/listed';
import { periodsIn } from '../../../../src/domain/words/claims/periods';
import { quote } from '../../../../src/domain/rules/text/quote';
import { textChange } from '../../../../src/domain/rules/text/textChange';
import { looksMistyped } from '../../../../src/domain/words/printed/looksMistyped';
import { maskReferences } from '../../../../src/domain/words/signs/references';
import { roundsTo } from '../../../../src/domain/words/printed/roundsTo';

describe('a number that may be a slip of another', () => {
  test.each([
    [262, 226],
    [258, 285],
    [100, 90],
    [262, 2620],
    [262, 26200],
    [262, 262000],
    [262, 762],
    [3270, 370],
    [3270, 320],
    [3270, 327],
    [1262, 262],
    [10, 9],
    [12, 112],
  ])('%d and %d', (one, other) => {
    expect(looksMistyped(one, other)).toBe(true);
    expect(looksMistyped(other, one)).toBe(true);
  });
  test.each([
    [262, 262],
    [9, 8],
    [-100, 100],
    [262, 40],
    [262, 751],
    [100, 89],
    [3270, 27],
    [3270, 99],
    [5, 15],
    [0, 100],
  ])('but not %d and %d', (one, other) => {
    expect(looksMistyped(one, other)).toBe(false);
    expect(looksMistyped(other, one)).toBe(false);
  });
  test('a number and 0 are not near each other', () => {
    expect(looksMistyped(0, 10)).toBe(false);
  });
});

describe('lists and quotations', () => {
  test('list up to ten, and count the rest', () => {
    const all = 'abcdefghijkl'.split('');
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(all.slice(0, 3))).toBe('a, b và c');
    expect(listed(all.slice(0, 4), 4)).toBe('a, b, c và d');
    expect(listed(all.slice(0, 5), 4)).toBe('a, b, c và 2 mục khác');
    expect(listed(all.slice(0, 10))).toBe('a, b, c, d, e, f, g, h, i và j');
    expect(listed(all)).toBe('a, b, c, d, e, f, g, h, i và 3 mục khác');
  });
  test('quote on one line, cut at a blank', () => {
    expect(quote(' a\n  b ')).toBe('“a b”');
    expect(quote('Công an xã', 10)).toBe('“Công an xã”');
    expect(quote('Công an xã A', 10)).toBe('“Công an …”');
    expect(quote('Mộtchữrấtdài không', 10)).toBe('“Mộtch …”');
  });
});

describe('a printed number', () => {
  const THIRD = rational(100n, 3n);
  test.each(['33,3', '33,33', '33', '33.3'])('of a third may be %s', (printed) => {
    expect(roundsTo(THIRD, printed)).toBe(true);
  });
  test.each(['33,4', '33,34', '34', '33,2'])('of a third is not %s', (printed) => {
    expect(roundsTo(THIRD, printed)).toBe(false);
  });
  test('may be rounded either way at the half', () => {
    expect([roundsTo(rational(25n, 2n), '12'), roundsTo(rational(25n, 2n), '13')]).toEqual([
      true,
      true,
    ]);
    expect(roundsTo(rational(-25n, 2n), '-12')).toBe(true);
  });
});

describe('days in words', () => {
  const day = (text: string) => {
    const [d, m, y] = text.split('/').map(Number);
    return toDay({ year: y ?? 0, month: m ?? 0, day: d ?? 0 });
  };
  const read = (text: string, year?: number) =>
    datesIn(text, year).map(({ from, to, text: said }) => [said, from, to]);

  test.each([
    ['từ 19/3 - 25/3/2026', '19/3 - 25/3/2026', '19/3/2026', '25/3/2026'],
    [
      'từ 19/3/2025 đến hết ngày 25/3/2026',
      '19/3/2025 đến hết ngày 25/3/2026',
      '19/3/2025',
      '25/3/2026',
    ],
    ['từ 19/3 đến 19/3/2026', '19/3 đến 19/3/2026', '19/3/2026', '19/3/2026'],
    ['ngày 16/5/2026', '16/5/2026', '16/5/2026', '16/5/2026'],
  ])('%s', (text, said, from, to) => {
    expect(read(text)).toEqual([[said, day(from), day(to)]]);
  });
  test('are in the order of the sentence, the year of a span completed', () => {
    const all = read('ngày 1/4/2026, từ 19/3 - 25/3, ngày 2/4/2026', 2026);
    expect(all.map(([said]) => said)).toEqual(['1/4/2026', '19/3 - 25/3', '2/4/2026']);
    expect(all[1]?.slice(1)).toEqual([day('19/3/2026'), day('25/3/2026')]);
  });
  test.each([
    'từ 19/3 - 25/3',
    '31/2/2026',
    '30/2 - 5/3/2026',
    '1/3 - 31/2/2026',
    '25/3 - 19/3/2026',
  ])('are not read in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('periods in words', () => {
  const read = (text: string) =>
    periodsIn(text).map(({ text: said, span }) => [said, span.to - span.from + 1, span.precision]);
  test.each([
    ['quý II/2026', 91, 'quarter'],
    ['quý 4 năm 2026', 92, 'quarter'],
    ['quý III, quý IV năm 2026', 184, 'quarter'],
    ['tháng 2/2024', 29, 'month'],
    ['tháng 12 năm 2026', 31, 'month'],
  ])('%s', (text, days, precision) => {
    expect(read(text)).toEqual([[text, days, precision]]);
  });
  test.each(['tháng 13/2026', 'tháng 0/2026', 'quý IV và quý II năm 2026', 'quý II', 'tháng 5'])(
    'are not read in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('what only refers', () => {
  test.each([
    ['theo 31/KH-UBND', 'theo ··········'],
    ['ngày 26/4/2026', 'ngày ·········'],
    ['Nghị quyết 57', '·············'],
    ['trực 24/7', 'trực ····'],
    ['có 57 hồ sơ', 'có 57 hồ sơ'],
    ['toàn trình 96, một phần 83 hồ sơ', 'toàn trình 96, một phần 83 hồ sơ'],
    ['ở phần 2', 'ở ······'],
  ])('“%s” is read as “%s”', (text, masked) => {
    expect(maskReferences(text)).toBe(masked);
  });
});

test('a text that Excel would take for a formula is written as text', () => {
  const at = { sheet: 'Nội dung', cell: 'C5' };
  expect(textChange(at, 'a', '- b')).toEqual({ ...at, before: 'a', after: '- b', format: '@' });
  expect(textChange(at, 'a', 'b - c')).toEqual({ ...at, before: 'a', after: 'b - c' });
});
