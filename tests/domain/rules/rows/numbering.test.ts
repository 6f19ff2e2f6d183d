import { withCell } from '../withCell';
import { figure, found, target, task } from '../workbook';

/** Tasks by their STT; `|` begins a group. */
const tasks = (numbers: string) => ({
  tasks: numbers
    .split(' ')
    .map((stt, index) =>
      stt === '|'
        ? { STT: 'I', 'Tên nhiệm vụ': `Nhóm ${index}` }
        : task({ STT: stt, 'Tên nhiệm vụ': `Lắp camera ở thôn ${index}` }),
    ),
});

/** `A7: 3` for each STT that should be another. */
const faults = (numbers: string): readonly string[] =>
  found('CT09', tasks(numbers)).map(
    ({ at, message }) => `${at.cell}: ${/(?:phải|có lẽ) là (\d+)/.exec(message)?.[1] ?? ''}`,
  );

describe('numbering of rows', () => {
  test.each([
    '1 2 3',
    '5 6 7',
    '8 9 10 11',
    '99 100 101',
    '1 2 a 2.1 B7 3',
    '| 1 2 | 1 2 | 1',
    '| 1 2 | 3 4 | 5',
    '| 1 2 | 3',
    '| 3 4 | 1 2',
    '1) 2) 3.',
  ])('is right in %s', (numbers) => {
    expect(faults(numbers)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['2', ['A5: 1']],
    ['1 2 4 5', ['A7: 3']],
    ['1 7 3 4', ['A6: 2']],
    ['1 2 7', ['A7: 3']],
    ['3 7 8', ['A5: 1', 'A6: 4']],
    ['1 2 3 4 5 6 7 8 9 11', ['A14: 10']],
    ['| 1 2 | 1 3', ['A10: 2']],
    ['| 1 2 | 4 5', ['A9: 3']],
    ['| 1 2 | 1 | 3 4', ['A9: 3', 'A11: 2']],
  ])('is wrong in %s', (numbers, wrong) => {
    expect(faults(numbers)).toEqual(wrong);
  });

  test('is mended where one row alone is wrong, the last one too', () => {
    const mends = (numbers: string) =>
      found('CT09', tasks(numbers)).map(({ fix }) => fix?.changes[0]?.after);
    expect(mends('1. 17. 3.')).toEqual(['2.']);
    expect(mends('1 2 7')).toEqual(['3']);
    expect(mends('1 2 4 5')).toEqual([undefined]);
  });

  test.each([
    ['7.', '@', { before: '7.', after: '2.', format: '@' }],
    ['7.', 'General', { before: '7.', after: '2.' }],
    [7, '@', { before: 7, after: 2 }],
    [7, 'General', { before: 7, after: 2 }],
  ])('stays a text or a number as typed: %p in %s', (typed, format, change) => {
    const grids = withCell(tasks('1 7 3'), 'Nhiệm vụ', 'A6', typed, format);
    expect(found('CT09', grids)[0]?.fix).toEqual({
      label: 'Đánh số 2',
      certain: true,
      changes: [{ sheet: 'Nhiệm vụ', cell: 'A6', ...change }],
    });
  });

  test('of targets met again is told with the row where it stood first', () => {
    const targets = ['1', '2', '2', '2'].map((tt, n) =>
      target({ TT: tt, 'Chỉ tiêu': `Việc ${n}` }),
    );
    const findings = found('CT08', { targets });
    expect(findings.map(({ message }) => message)).toEqual([
      'TT 2 đã có ở dòng 6: đánh lại số thứ tự.',
      'TT 2 đã có ở dòng 6: đánh lại số thứ tự.',
    ]);
    expect(findings.map(({ also }) => also?.map(({ cell }) => cell))).toEqual([['A6'], ['A6']]);
  });
});

describe('rows without a name', () => {
  test('are never each other’s double', () => {
    const figures = [figure('', { 'Kỳ này': 1 }), figure('', { 'Kỳ này': 2 })];
    expect(found('DL19', { figures })).toEqual([]);
  });
});

describe('one decision for a column', () => {
  const without = (goals: number, others = 0) => ({
    targets: Array.from({ length: goals + others }, (_, n) =>
      target({ TT: `${n + 1}`, 'Chỉ tiêu': `Chỉ tiêu ${n}`, 'Mục tiêu': n < goals ? '' : 90 }),
    ),
  });
  test.each([
    [2, 0, 2],
    [3, 0, 1],
    [3, 1, 3],
  ])('of %s rows without a goal and %s with one', (goals, others, findings) => {
    expect(found('CT02', without(goals, others))).toHaveLength(findings);
  });
});
