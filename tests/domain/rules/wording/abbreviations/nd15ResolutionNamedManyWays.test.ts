import { found, line, messagesOf, paragraph } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const mended = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).flatMap(({ fix }) => fix?.changes.map(({ after }) => after) ?? []);

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

describe('ND15', () => {
  const RIGHT = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024.';
  test.each([
    ['Nghị quyết 57-NQ/TW.', ['Nghị quyết số 57-NQ/TW.']],
    ['Theo nghị quyết 57-NQ/TW.', ['Theo nghị quyết số 57-NQ/TW.']],
    ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024.', [RIGHT]],
    ['Nghị quyết 57-NQ/TW, ngày 22/12/2024.', [RIGHT]],
    ['Nghị quyết số 57-NQ/TW của Bộ Chính trị.', []],
  ])('beside the right way mends “%s”', (text, after) => {
    expect(mended('ND15', text, RIGHT)).toEqual(after);
  });
  test('is silent where only one way is used, though it is not the usual one', () => {
    const info = { 'Trích yếu': 'Kết quả' };
    const bare = outline('Nghị quyết 57-NQ/TW.', 'Theo Nghị quyết 57-NQ/TW.');
    expect(found('ND15', { info, ...bare })).toEqual([]);
    const comma = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024.';
    expect(mended('ND15', comma, comma)).toEqual([]);
  });
  test('counts the cells that it would change', () => {
    const odd = 'Nghị quyết 57-NQ/TW.';
    expect(messages('ND15', odd, odd, RIGHT)).toEqual([
      'Nghị quyết số 57-NQ/TW viết nhiều cách (2 ô khác): viết một cách “Nghị quyết số 57-NQ/TW ngày 22/12/2024”.',
    ]);
  });
});

describe('ND15', () => {
  test('is silent on one way', () => {
    expect(found('ND15', paragraph('Nghị quyết số 57-NQ/TW ngày 22/12/2024.'))).toEqual([]);
  });
  test('writes Dân Tiến’s two ways as one', () => {
    const outline = [
      line('Đoạn', 'Theo Nghị quyết số 57-NQ/TW.'),
      line('Đoạn', 'Theo Nghị quyết 57-NQ/TW ngày 22/12/2024.'),
      line('Đoạn', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024.'),
    ];
    const [finding] = found('ND15', { outline });
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([
      'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
    ]);
  });
});
