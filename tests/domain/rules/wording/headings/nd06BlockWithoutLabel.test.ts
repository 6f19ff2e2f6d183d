import { found, line, messagesOf } from '../../workbook';

type Row = ReturnType<typeof line>;

const messages = (id: string, ...outline: readonly Row[]) => messagesOf(id, { outline });

describe('ND06', () => {
  const LABELS = ['Vấn đề', 'Giải pháp', 'Điều kiện', 'Kết quả'];
  const block = (name: string, labels: readonly string[], level = '1') => [
    line(level, name),
    ...labels.map((label) => line('Đoạn', `${label}: nội dung.`)),
  ];
  const three = LABELS.slice(0, 3);

  test('names a label that both others have, at its heading', () => {
    const outline = [...block('A', three), ...block('B', LABELS), ...block('C', LABELS)];
    expect(messages('ND06', ...outline)).toEqual([
      'Mục “A” thiếu nhãn “Kết quả” mà các mục cùng loại đều có.',
    ]);
  });
  test.each<readonly [string, readonly Row[]]>([
    ['two blocks only', [...block('A', three), ...block('B', LABELS)]],
    ['one label in one other', [...block('A', three), ...block('B', LABELS), ...block('C', three)]],
    [
      'a block with two labels',
      [...block('A', three.slice(1)), ...block('B', LABELS), ...block('C', LABELS)],
    ],
    [
      'blocks of two labels',
      [
        ...block('A', ['X Y Z']),
        ...block('B', ['X Y Z', 'T U V']),
        ...block('C', ['X Y Z', 'T U V']),
      ],
    ],
    [
      'blocks of other levels',
      [...block('A', three), ...block('B', LABELS, '1.1'), ...block('C', LABELS)],
    ],
    ['labels before any heading', three.map((label) => line('Đoạn', `${label}: có.`))],
  ])('is silent on %s', (_, outline) => {
    expect(messages('ND06', ...outline)).toEqual([]);
  });
});

describe('ND06', () => {
  const block = (title: string, ...labels: readonly string[]) => [
    line('1', title),
    ...labels.map((label) => line('Đoạn', `${label}: nội dung.`)),
  ];
  const ALL = [
    'Vấn đề giải quyết',
    'Giải pháp thực hiện',
    'Điều kiện triển khai',
    'Kết quả đạt được',
    'Tác động',
  ];
  test('is silent when every model has its labels', () => {
    expect(
      found('ND06', {
        outline: [...block('A', ...ALL), ...block('B', ...ALL), ...block('C', ...ALL)],
      }),
    ).toEqual([]);
  });
  test('names the two that Tân Cương’s first model lacks', () => {
    const outline = [
      line('Phần', 'ĐỘT PHÁ'),
      ...block('Thanh toán', ...ALL.slice(2)),
      ...block('Số hóa', ...ALL),
      ...block('VNeID', ...ALL),
    ];
    const [finding, ...others] = found('ND06', { outline });
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“Vấn đề giải quyết” và “Giải pháp thực hiện”');
    expect(finding?.at.cell).toBe('C6');
  });
});
