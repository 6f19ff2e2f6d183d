import { annexMarkers } from '../../../src/domain/numbering/annexMarkers';
import { numberRow, START } from '../../../src/domain/numbering/numbering';
import type { Level } from '../../../src/domain/sheets/outline';

/** Rows as `level` or `level|Số`. */
function markers(...rows: readonly string[]): readonly string[] {
  let numbering = START;
  return rows.map((row) => {
    const [level = '', typed = ''] = row.split('|');
    const numbered = numberRow(numbering, level as Level, typed);
    numbering = numbered.numbering;
    return numbered.marker;
  });
}

test('six levels count inside each other', () => {
  expect(
    markers(
      'Phần',
      'I',
      '1',
      '1.1',
      '1.1.1',
      '1.1.1',
      'a',
      'a',
      '1.1',
      '1',
      '1.1',
      'I',
      '1',
      'Phần',
      'I',
    ),
  ).toEqual([
    'Phần I',
    'I.',
    '1.',
    '1.1.',
    '1.1.1.',
    '1.1.2.',
    'a)',
    'b)',
    '1.2.',
    '2.',
    '2.1.',
    'II.',
    '1.',
    'Phần II',
    'I.',
  ]);
});

test('a level may be used without the one above it', () => {
  expect(markers('1', '1', '1.1')).toEqual(['1.', '2.', '2.1.']);
  expect(markers('I', '1.1', '1.1', 'I', 'a')).toEqual(['I.', '1.1.', '1.2.', 'II.', 'a)']);
});

test('points follow the Vietnamese alphabet: đ after d, g after e, no f, j, w, z', () => {
  const letters = markers(...Array<string>(24).fill('a')).join(' ');
  expect(letters).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa)');
});

test('(1) starts again after any other kind of row', () => {
  expect(markers('Đoạn', '(1)', '(1)', '-', '(1)', '(1)', '(1)|(5)', '(1)')).toEqual([
    '',
    '(1)',
    '(2)',
    '-',
    '(1)',
    '(2)',
    '(5)',
    '(6)',
  ]);
});

test('a bracketed number typed in another style prints as it stands', () => {
  expect(markers('(1)|1)', '(1)', '(1)|3', '(1)|i.')).toEqual(['1)', '(2)', '(3)', 'i.']);
});

test('11 can be followed by III and IV, in either level', () => {
  expect(markers('1|11', 'I|III', '-', 'I')).toEqual(['11.', 'III.', '-', 'IV.']);
  expect(markers('1|11', '1|III', '1|IV', '1')).toEqual(['11.', 'III.', 'IV.', '5.']);
});

test('1.1 can be followed by 2.2, and then 2.3 and 3', () => {
  expect(markers('1', '1.1', '1.1|2.2', '1.1', '1')).toEqual(['1.', '1.1.', '2.2.', '2.3.', '3.']);
});

test('d can be followed by e as the commune typed it', () => {
  expect(markers('a', 'a', 'a', 'a', 'a|e', 'a')).toEqual(['a)', 'b)', 'c)', 'd)', 'e)', 'g)']);
});

test('a marker in another style prints as it stands and the counter takes its value', () => {
  expect(markers('Phần|1', 'I', 'Phần', 'I')).toEqual(['Phần 1', 'I.', 'Phần II', 'I.']);
  expect(markers('Phần|Phần thứ nhất', 'Phần|PHẦN THỨ HAI', 'Phần')).toEqual([
    'Phần thứ nhất',
    'PHẦN THỨ HAI',
    'Phần III',
  ]);
  expect(markers('I|A', 'I|B', 'I|C', 'I|D', 'I')).toEqual(['A.', 'B.', 'C.', 'D.', 'V.']);
  expect(markers('I|A-', 'I|II-', 'I')).toEqual(['A-', 'II-', 'III.']);
  expect(markers('1|1)', '1', '1.1|3.1.', '1')).toEqual(['1)', '2.', '3.1.', '4.']);
});

test('a dash as number gives no marker and is not counted', () => {
  expect(markers('I', '1', 'I|-', '1', 'I', '-|-', '(1)', '(1)|-', '(1)')).toEqual([
    'I.',
    '1.',
    '',
    '1.',
    'II.',
    '',
    '(1)',
    '',
    '(2)',
  ]);
});

test('one annex has no number, two are numbered', () => {
  const annex = (typed = '') => ({ level: 'Phụ lục' as const, typed });
  const row = { level: 'Bảng' as const, typed: '' };
  expect(annexMarkers([annex(), row])).toEqual([{ kind: 'plain', marker: 'Phụ lục' }]);
  expect(annexMarkers([annex(), row, annex()]).map((one) => one.marker)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
  ]);
  expect(annexMarkers([annex('-'), row, annex('-'), row]).map((one) => one.marker)).toEqual([
    'Phụ lục',
    'Phụ lục',
  ]);
});

test('a joint cover has no word and no number, and the annexes after it count from I', () => {
  const annex = (typed = '') => ({ level: 'Phụ lục' as const, typed });
  const row = { level: 'Đoạn' as const, typed: '' };
  const expected = ['', 'Phụ lục I', 'Phụ lục II'];
  expect(annexMarkers([annex('bìa'), annex(), row, annex(), row]).map((one) => one.marker)).toEqual(
    expected,
  );
  const turned = { level: 'Trang ngang' as const, typed: '' };
  expect(annexMarkers([annex('-'), turned, annex(), row, annex()]).map((one) => one.kind)).toEqual([
    'cover',
    'numbered',
    'numbered',
  ]);
});

test('an annex number that is typed is kept and counted on', () => {
  const annex = (typed = '') => ({ level: 'Phụ lục' as const, typed });
  expect(
    annexMarkers([annex('III'), annex(), annex('A'), annex('Phụ lục số 7')]).map(
      (one) => one.marker,
    ),
  ).toEqual(['Phụ lục III', 'Phụ lục IV', 'Phụ lục A', 'Phụ lục số 7']);
});
