import { khaSon } from '../../../../support/khaSon';
import { cells, found, target, task } from '../../workbook';

describe('CT09', () => {
  const numbered = (...numbers: readonly string[]) => ({
    targets: numbers.map((tt, index) => target({ TT: tt, 'Chỉ tiêu': `Chỉ tiêu ${index}` })),
  });
  test('is silent on 1, 2, 3 with or without a dot, and on Kha Sơn', () => {
    expect(found('CT09', numbered('1.', '2.', '3.'))).toEqual([]);
    expect(found('CT09', khaSon())).toEqual([]);
  });
  test('finds a number that jumps', () => {
    const [finding] = found('CT09', numbered('1', '2', '4', '5'));
    expect(finding).toMatchObject({ at: { cell: 'A7' } });
    expect(finding?.message).toContain('phải là 3');
    expect(finding?.fix).toBeUndefined();
  });
  test('mends one wrong number among right ones, keeping its dot', () => {
    const [finding] = found('CT09', numbered('1.', '7.', '3.'));
    expect(finding?.fix?.changes).toMatchObject([{ before: '7.', after: '2.' }]);
  });
  test('looks at tasks too', () => {
    const tasks = ['1', '3'].map((stt) => task({ STT: stt, 'Tên nhiệm vụ': stt }));
    expect(cells('CT09', { tasks })).toEqual(['Nhiệm vụ!A6']);
  });
});
