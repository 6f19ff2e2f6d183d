import { found, type Rows, type Line } from './historyBook';

const results = (values: readonly number[]): Rows =>
  values.map((value, index) => ({
    TT: String(index + 1),
    'Chỉ tiêu': `Chỉ tiêu ${index}`,
    'Đơn vị tính': '%',
    'Mục tiêu': 90,
    'Kết quả': value,
  }));

const resultsBefore = (values: readonly number[]): readonly Line[] =>
  values.flatMap((value, index): readonly Line[] => [
    ['Chỉ tiêu', `Chỉ tiêu ${index}`, 'Chỉ tiêu', `Chỉ tiêu ${index}`],
    ['Chỉ tiêu', `Chỉ tiêu ${index}`, 'Đơn vị tính', '%'],
    ['Chỉ tiêu', `Chỉ tiêu ${index}`, 'Kết quả', value],
  ]);

describe('LS05', () => {
  test('is silent below four fifths or five results, and hints once from there on: where four fifths of at least five results are last period’s', () => {
    const lines = resultsBefore([70, 71, 72, 73, 74]);
    expect(found('LS05', { targets: results([70, 71, 72, 73, 80]), lines })).toHaveLength(1);
    expect(found('LS05', { targets: results([70, 71, 72, 79, 80]), lines })).toEqual([]);
    expect(found('LS05', { targets: results([70, 71, 72, 73]), lines })).toEqual([]);
  });
});
