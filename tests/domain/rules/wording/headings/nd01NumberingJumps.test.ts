import { khaSon } from '../../../../support/khaSon';
import { found, line, messagesOf } from '../../workbook';

type Row = ReturnType<typeof line>;

const messages = (id: string, ...outline: readonly Row[]) => messagesOf(id, { outline });

describe('ND01', () => {
  test('points at the number typed and at its text, and offers to count on', () => {
    const outline = [line('I', 'A'), line('I', 'B', 'IV')];
    expect(found('ND01', { outline })).toMatchObject([
      {
        at: { cell: 'B6' },
        also: [{ cell: 'C6' }],
        fix: { label: 'Xóa số gõ tay', changes: [{ before: 'IV', after: '' }] },
      },
    ]);
  });
  test('says of the first heading that it is the first', () => {
    expect(messages('ND01', line('I', 'A', 'III'))).toEqual([
      'Đề mục đầu tiên là “III.”: xóa số gõ tay ở cột Số để tự đánh số (có lẽ là gõ nhầm), hoặc sửa lại.',
    ]);
    expect(found('ND01', { outline: [line('I', 'A', 'III')] })[0]?.fix).toBeUndefined();
  });
  test.each<readonly Row[]>([
    [line('Phần', 'A', 'Phần I'), line('Phần', 'B', 'Phần II')],
    [line('Phần', 'A', 'I'), line('Phần', 'B', 'II')],
    [line('I', 'A'), line('1', 'B'), line('1.1', 'C', '1.1'), line('1.1', 'D', '1.2')],
    [line('I', 'A'), line('1', 'B'), line('1', 'C'), line('1.1', 'D', '2.1')],
    [line('I', 'A'), line('1', 'B'), line('1.1', 'C'), line('1.1.1', 'D', '1.1.1')],
    [line('1.1', 'C', '1.1'), line('1.1', 'D', '1.2')],
    [line('1', 'C', '11'), line('Phụ lục', 'X'), line('1', 'D', '1')].slice(1),
    [line('I', 'A', '1'), line('I', 'B', '7')],
    [line('1', 'A', '*'), line('1', 'B', '1')],
    [line('a', 'A', 'a'), line('a', 'B', 'b'), line('a', 'C', 'c')],
    [line('I', 'A', '-'), line('I', 'B', 'I')],
  ])('is silent on %o, %o', (...outline) => {
    expect(messages('ND01', ...outline)).toEqual([]);
  });
  test.each<readonly [string, readonly Row[]]>([
    ['“Phần I” sang “Phần III”', [line('Phần', 'A', 'Phần I'), line('Phần', 'B', 'Phần III')]],
    ['“2.” sang “1.1.”', [line('1', 'A'), line('1', 'B'), line('1.1', 'C', '1.1')]],
    ['“1.1.” sang “1.3.”', [line('1', 'A'), line('1.1', 'B'), line('1.1', 'C', '1.3')]],
    [
      '“1.1.1.” sang “1.2.2.”',
      [line('1', 'A'), line('1.1', 'B'), line('1.1.1', 'C'), line('1.1.1', 'D', '1.2.2')],
    ],
    ['“1.” sang “12.”', [line('1', 'A'), line('1', 'B', '12')]],
    ['“a)” sang “đ)”', [line('a', 'A'), line('a', 'B', 'đ')]],
  ])('finds %s', (words, outline) => {
    expect(messages('ND01', ...outline)[0]).toContain(words);
  });
  test('begins anew in an annex', () => {
    const rows = [line('1', 'A'), line('1', 'B'), line('Phụ lục', 'X'), line('1', 'C', '3')];
    expect(messages('ND01', ...rows)).toHaveLength(1);
    expect(messages('ND01', ...rows.filter(({ Cấp }) => Cấp !== 'Phụ lục'))).toEqual([]);
  });
});

describe('ND01', () => {
  test('is silent on automatic numbers, levels left out and a new start in each part and annex', () => {
    expect(found('ND01', khaSon())).toEqual([]);
    const outline = [
      line('Phần', 'KẾT QUẢ'),
      line('I', 'A'),
      line('1', 'B'),
      line('1.1', 'C'),
      line('1.1', 'D'),
      line('1', 'E'),
      line('a', 'F'),
      line('Phần', 'NHIỆM VỤ'),
      line('I', 'G'),
      line('a', 'H'),
      line('Phụ lục', 'DANH MỤC'),
      line('I', 'K'),
    ];
    expect(found('ND01', { outline })).toEqual([]);
  });
  test('finds Tân Cương’s 1.1 → 2.2 and d → e, and Dân Tiến’s 11 → III', () => {
    const outline = [
      line('I', 'A'),
      line('1', 'B'),
      line('1.1', 'C'),
      line('1.1', 'D', '2.2'),
      line('II', 'X'),
      line('a', 'a'),
      line('a', 'b'),
      line('a', 'c'),
      line('a', 'd'),
      line('a', 'e', 'e'),
    ].filter(({ Cấp: level }) => level !== 'II');
    const findings = found('ND01', { outline });
    expect(findings.map(({ at }) => at.cell)).toEqual(['B8', 'B13']);
    expect(findings[0]?.fix?.changes).toMatchObject([{ cell: 'B8', before: '2.2', after: '' }]);
    expect(findings[0]?.message).toContain('từ “1.1.” sang “2.2.”');
    expect(findings[1]?.message).toContain('từ “d)” sang “e)”');
    const jump = [
      ...Array.from({ length: 11 }, (_, n) => line('1', `Mục ${n}`)),
      line('I', 'Tồn tại', 'III'),
    ];
    const [first] = found('ND01', { outline: jump });
    expect(first?.message).toContain('từ “11.” sang “III.”');
    expect(first?.fix).toBeUndefined();
  });
});
