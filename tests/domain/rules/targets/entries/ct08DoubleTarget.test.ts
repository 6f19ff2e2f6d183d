import { cells, found, messagesOf, target, task } from '../../workbook';

describe('CT08 and CT09 share the numbers', () => {
  const targets = (...numbers: string[]) => ({
    targets: numbers.map((tt, n) => target({ TT: tt, 'Chỉ tiêu': `Chỉ tiêu ${n}` })),
  });
  test('a target’s number met twice is CT08’s alone', () => {
    const [finding] = found('CT08', targets('1', '2', '2'));
    expect(finding).toMatchObject({ at: { cell: 'A7' }, also: [{ cell: 'A6' }] });
    expect(found('CT09', targets('1', '2', '2'))).toEqual([]);
  });
  test('a jump is CT09’s alone', () => {
    expect(found('CT08', targets('1', '3'))).toEqual([]);
    expect(messagesOf('CT09', targets('1', '3'))).toEqual([
      'Số thứ tự 3 có lẽ là 2: đánh lại số, hoặc thêm dòng còn thiếu.',
    ]);
  });
  test('a task’s number met twice is CT09’s', () => {
    const tasks = ['1', '2', '2'].map((stt) => task({ STT: stt, 'Tên nhiệm vụ': `Việc ${stt}` }));
    expect(cells('CT09', { tasks })).toEqual(['Nhiệm vụ!A7']);
  });
  test('a name met twice points at its first row', () => {
    const double = ['Phủ sóng 5G', 'PHỦ SÓNG 5G'].map((name, n) =>
      target({ TT: `${n + 1}`, 'Chỉ tiêu': name }),
    );
    const [finding] = found('CT08', { targets: double });
    expect(finding).toMatchObject({ at: { cell: 'B6' }, also: [{ cell: 'B5' }] });
    expect(finding?.message).toBe(
      'Chỉ tiêu “PHỦ SÓNG 5G” đã có ở dòng 5: xóa một dòng hoặc sửa tên.',
    );
  });
});

describe('CT08', () => {
  test('is silent on different targets and on numbering that begins anew in each group', () => {
    const targets = [
      { TT: 'I', 'Chỉ tiêu': 'Hạ tầng' },
      target({ TT: '1' }),
      target({ TT: '2', 'Chỉ tiêu': 'B' }),
      { TT: 'II', 'Chỉ tiêu': 'Nguồn lực' },
      target({ TT: '1', 'Chỉ tiêu': 'C' }),
    ];
    expect(found('CT08', { targets })).toEqual([]);
    expect(found('CT09', { targets })).toEqual([]);
  });
  test('finds a name and a number met twice, and renumbers the one that is alone wrong', () => {
    const targets = ['1', '2', '2', '4'].map((tt, index) =>
      target({ TT: tt, 'Chỉ tiêu': `Chỉ tiêu ${index % 3}` }),
    );
    const findings = found('CT08', { targets });
    expect(findings.map(({ at }) => at.cell)).toEqual(['A7', 'B8']);
    expect(findings[0]?.fix?.changes).toMatchObject([{ cell: 'A7', before: '2', after: '3' }]);
  });
});
