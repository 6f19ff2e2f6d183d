import { khaSon } from '../../../support/khaSon';
import { cells, found, messagesOf, task } from '../workbook';
import type { Changes } from '../workbook';

type RowOf = Parameters<typeof task>[0];

const rows = (...more: RowOf[]): Changes => ({
  tasks: more.map((one, n) =>
    task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Lắp camera ở thôn ${n + 1}`, ...one }),
  ),
});

describe('NV06', () => {
  const named = (...names: string[]) => rows(...names.map((name) => ({ 'Tên nhiệm vụ': name })));
  const short = 'Lắp loa truyền thanh';
  const name = 'Lắp đặt loa truyền thanh';

  test('points at the row where a name stood first', () => {
    expect(messagesOf('NV06', named(name, name, name))).toEqual([
      `Nhiệm vụ “${name}” (dòng 6) trùng nhiệm vụ ở dòng 5: gộp lại, hoặc sửa tên.`,
      `Nhiệm vụ “${name}” (dòng 7) trùng nhiệm vụ ở dòng 5: gộp lại, hoặc sửa tên.`,
    ]);
  });

  test.each([
    ['after a semicolon', [`Sửa nhà văn hóa; ${name}`, name], ['B6']],
    ['after a number alone', [`(1) Sửa nhà văn hóa thôn (2) ${name}`, name], ['B6']],
    ['after a number of two figures', [`(9) Sửa nhà (10) ${name}`, name], ['B6']],
    ['after a colon', [`Việc (1): ${name}`, name], ['B6']],
    ['before its own stop', [`Sửa nhà văn hóa; ${name}`, `${name};`], ['B6']],
    ['with marks around it', [`- ${name}.;`, name], ['B6']],
  ])('finds a part %s', (_, names, wrong) => {
    expect(cells('NV06', named(...names))).toEqual(wrong.map((cell) => `Nhiệm vụ!${cell}`));
  });

  test.each([
    ['of four words', [`Sửa nhà văn hóa; ${short}`, short]],
    ['that is the task itself', [`${name};`]],
    ['of a task without a name', ['', '']],
  ])('finds no part %s', (_, names) => {
    expect(found('NV06', named(...names))).toEqual([]);
  });
});

describe('NV06', () => {
  test('is silent on tasks of their own', () => {
    const tasks = [
      task({}),
      task({ STT: '2', 'Tên nhiệm vụ': 'Tập huấn; kiểm tra' }),
      task({ STT: '3', 'Tên nhiệm vụ': 'Tập huấn' }),
    ];
    expect(found('NV06', { tasks })).toEqual([]);
  });
  test('finds that Kha Sơn’s task 12 is part (2) of task 1', () => {
    expect(found('NV06', khaSon())).toMatchObject([
      { at: { cell: 'B16' }, also: [{ cell: 'B5' }] },
    ]);
  });
  test('finds a task written twice', () => {
    expect(cells('NV06', { tasks: [task({}), task({ STT: '2' })] })).toEqual(['Nhiệm vụ!B6']);
  });
});
