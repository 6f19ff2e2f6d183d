import { withCell } from '../../withCell';
import { found, target } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const one = (more: RowOf) =>
  found('CT06', { targets: [target({ 'Chỉ tiêu': 'Số loa', ...more })] })[0];

const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

describe('CT06 on a sign typed into the goal', () => {
  test('offers to write it into its own column', () => {
    expect(one({ 'Mục tiêu': '≥ 98' })?.message).toBe(
      'Mục tiêu của chỉ tiêu “Số loa” ghi “≥ 98”: chọn “≥” ở cột So sánh và chỉ ghi con số ở cột Mục tiêu.',
    );
  });

  test.each([
    ['≥ 98', 'General', {}, {}],
    ['≥ 98', '@', {}, { format: 'General' }],
    ['= 98', 'General', { format: '@' }, {}],
  ])('%s in %s: no formula, and no number that stays a text', (goal, format, sign, number) => {
    const [finding] = found('CT06', withCell({}, 'Chỉ tiêu', 'E5', goal, format));
    expect(finding?.fix).toEqual({
      label: `Tách thành “${goal.slice(0, 1)}” và 98`,
      certain: true,
      changes: [
        { sheet: 'Chỉ tiêu', cell: 'D5', before: '', after: goal.slice(0, 1), ...sign },
        { sheet: 'Chỉ tiêu', cell: 'E5', before: goal, after: 98, ...number },
      ],
    });
  });

  test('changes the goal alone where the sign is chosen already', () => {
    const finding = one({ 'So sánh': '≥', 'Mục tiêu': '≥ 98' });
    expect(finding?.severity).toBe('Gợi ý');
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'E5', after: 98 }]);
  });

  test.each<[string, RowOf, boolean]>([
    ['a percentage of percents', { 'Mục tiêu': '≥ 98%', 'Đơn vị tính': '%' }, true],
    ['a percentage of people', { 'Mục tiêu': '≥ 98%', 'Đơn vị tính': 'người' }, false],
    ['a count of people', { 'Mục tiêu': '≥ 98', 'Đơn vị tính': 'người' }, true],
  ])('of %s', (_, more, mended) => {
    expect(one(more)?.fix !== undefined).toBe(mended);
  });

  test.each<[string, string, boolean]>([
    ['≥ 4,266', 'hồ sơ', false],
    ['≥ 1,234', 'hồ sơ', false],
    ['≥ 12,5', 'người', false],
    ['≥ 4.26', 'hồ sơ', false],
    ['≥ 1.234', '%', false],
    ['≥ 99,125', '%', false],
    ['≥ 1.234', 'hồ sơ', true],
    ['≥ 98,5', '%', true],
    ['≥ 98.5', '%', true],
    ['≥ 7,5', 'điểm', true],
  ])('splits %s %s for certain only where the number reads one way', (goal, unit, certain) => {
    const finding = one({ 'Mục tiêu': goal, 'Đơn vị tính': unit });
    expect(finding?.fix?.certain).toBe(certain);
    expect(finding?.message.includes('có lẽ là')).toBe(!certain);
  });

  test('has nowhere to write it without the column', () => {
    const targets = [target({ 'Mục tiêu': '≥ 98' })];
    const [finding] = found('CT06', withCell({ targets }, 'Chỉ tiêu', 'D4', 'Cột riêng'));
    expect(finding?.at.cell).toBe('E5');
    expect(finding).not.toHaveProperty('fix');
  });

  test.each(['Trên 95', 'Dưới 95'])('finds no such sign for %s', (goal) => {
    const finding = one({ 'Mục tiêu': goal });
    expect(finding?.severity).toBe('Cảnh báo');
    expect(finding?.message).toBe(
      `Mục tiêu của chỉ tiêu “Số loa” ghi “${goal}”: cột So sánh chỉ có ≥, ≤, =, Khoảng; chọn dấu gần nhất và ghi riêng con số.`,
    );
  });
});

describe('CT06 on ranges', () => {
  test('wants Khoảng for one, and one for Khoảng', () => {
    const range = one({ 'So sánh': '≥', 'Mục tiêu': '16 - 18' });
    expect(range).toMatchObject({ at: { cell: 'D5' }, also: [{ cell: 'E5' }] });
    expect(range?.message).toBe(
      'Mục tiêu của chỉ tiêu “Số loa” ghi “16 - 18”, là một khoảng, mà So sánh là “≥”: có lẽ là “Khoảng”.',
    );
    const number = one({ 'So sánh': 'Khoảng', 'Mục tiêu': 15 });
    expect(number).toMatchObject({ at: { cell: 'E5' }, also: [{ cell: 'D5' }] });
    expect(number?.message).toBe(
      'Mục tiêu của chỉ tiêu “Số loa” ghi “15” mà So sánh là “Khoảng”: ghi khoảng như 5 - 15, hoặc chọn dấu khác.',
    );
  });
  test('is silent where both agree or nothing can be said', () => {
    expect(one({ 'So sánh': 'Khoảng', 'Mục tiêu': '16 - 18' })).toBeUndefined();
    expect(one({ 'So sánh': 'Khoảng', 'Mục tiêu': 'Đạt' })).toBeUndefined();
  });
});

describe('CT06 on what the name wants', () => {
  test.each(['Hồ sơ giải quyết quá hạn', 'Tối đa hồ sơ tồn', 'HỒ SƠ QUÁ HẠN', 'Giảm tỷ lệ tồn'])(
    'asks about the empty sign of “%s”',
    (name) => {
      const finding = one({ 'Chỉ tiêu': name, 'Mục tiêu': 5, 'Kết quả': 3 });
      expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'D5' } });
      expect(finding?.message).toBe(
        `Chỉ tiêu “${name}” có vẻ càng thấp càng tốt mà cột So sánh trống (được hiểu là ≥): chọn ≤ nếu đúng vậy.`,
      );
    },
  );

  test('warns of the opposite sign', () => {
    expect(one({ 'Chỉ tiêu': 'Hồ sơ quá hạn', 'So sánh': '≥' })?.message).toBe(
      'Chỉ tiêu “Hồ sơ quá hạn” có vẻ càng thấp càng tốt mà So sánh là “≥”: chọn ≤ nếu đúng vậy.',
    );
    expect(one({ 'Chỉ tiêu': 'Tỷ lệ phủ sóng 5G', 'So sánh': '≤' })?.message).toBe(
      'Chỉ tiêu “Tỷ lệ phủ sóng 5G” có vẻ càng cao càng tốt mà So sánh là “≤”: chọn ≥ nếu đúng vậy.',
    );
  });

  test.each<[string, RowOf]>([
    ['no result yet', { 'Chỉ tiêu': 'Hồ sơ quá hạn', 'Kết quả': '' }],
    ['no goal', { 'Chỉ tiêu': 'Hồ sơ quá hạn', 'So sánh': '≥', 'Mục tiêu': '' }],
    ['a goal in words', { 'Chỉ tiêu': 'Hồ sơ quá hạn', 'So sánh': '≥', 'Mục tiêu': 'Đạt' }],
    ['an equal sign', { 'Chỉ tiêu': 'Hồ sơ quá hạn', 'So sánh': '=' }],
    ['much of what one wants much of', { 'Chỉ tiêu': 'Hồ sơ đúng hạn', 'So sánh': '≥' }],
    ['much of it without a sign', { 'Chỉ tiêu': 'Hồ sơ đúng hạn' }],
    ['little of it that is late', { 'Chỉ tiêu': 'Hồ sơ trực tuyến quá hạn', 'So sánh': '≤' }],
    ['what may be either', { 'Chỉ tiêu': 'Số loa truyền thanh', 'So sánh': '≤' }],
  ])('is silent on %s', (_, more) => {
    expect(one(more)).toBeUndefined();
  });

  test('is silent without the column', () => {
    const targets = [target({ 'Chỉ tiêu': 'Hồ sơ quá hạn' })];
    expect(found('CT06', withCell({ targets }, 'Chỉ tiêu', 'D4', 'Cột riêng'))).toEqual([]);
  });
});

describe('CT06', () => {
  test('is silent on a sign chosen and a number typed', () => {
    expect(found('CT06', row({ 'So sánh': '≥', 'Mục tiêu': 98 }))).toEqual([]);
    expect(found('CT06', row({ 'Mục tiêu': '16 - 18' }))).toEqual([]);
  });
  test('splits ≥ 98 into two cells', () => {
    const [finding] = found('CT06', row({ 'Mục tiêu': '≥ 98', 'Kết quả': 100 }));
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'E5' } });
    expect(finding?.fix?.changes).toMatchObject([
      { sheet: 'Chỉ tiêu', cell: 'D5', before: '', after: '≥' },
      { sheet: 'Chỉ tiêu', cell: 'E5', before: '≥ 98', after: 98 },
    ]);
  });
  test('asks about “Dưới 0,8%”, for which there is no sign', () => {
    expect(found('CT06', row({ 'Mục tiêu': 'Dưới 0,8%' }))).toMatchObject([
      { severity: 'Cảnh báo' },
    ]);
  });
  test('finds a sign that contradicts the one chosen', () => {
    const [finding] = found('CT06', row({ 'So sánh': '≤', 'Mục tiêu': '≥ 98' }));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', also: [{ cell: 'D5' }] });
    expect(finding?.fix).toBeUndefined();
  });
  test('finds a sign that the name denies, and a range without Khoảng', () => {
    const one = (more: Parameters<typeof target>[0]) => found('CT06', row(more))[0];
    expect(one({ 'Chỉ tiêu': 'Hồ sơ giải quyết đúng hạn', 'So sánh': '≤' })).toMatchObject({
      severity: 'Cảnh báo',
      at: { cell: 'D5' },
    });
    expect(one({ 'Chỉ tiêu': 'Hồ sơ giải quyết quá hạn', 'So sánh': '≥' })?.message).toContain(
      'chọn ≤',
    );
    for (const [name, sign] of [
      ['Hồ sơ giải quyết quá hạn', '≤'],
      ['Tỷ lệ hồ sơ không quá hạn', '≥'],
      ['Tỷ lệ người dân không hài lòng', '≤'],
      ['Thời gian giải quyết thủ tục trực tuyến', '≤'],
    ] as const)
      expect(one({ 'Chỉ tiêu': name, 'So sánh': sign })).toBeUndefined();
    expect(one({ 'So sánh': '≥', 'Mục tiêu': '16 - 18' })?.fix?.changes).toMatchObject([
      { cell: 'D5', after: 'Khoảng' },
    ]);
    expect(one({ 'So sánh': 'Khoảng', 'Mục tiêu': 15 })?.at.cell).toBe('E5');
  });
});
