import { khaSon } from '../../support/khaSon';
import { cells, found, paragraph, target, task } from './workbook';

const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

describe('CT01', () => {
  test('is silent on a result, and on numerator with denominator', () => {
    expect(found('CT01', {})).toEqual([]);
    expect(found('CT01', row({ 'Kết quả': '', 'Tử số': 258, 'Mẫu số': 262 }))).toEqual([]);
    expect(found('CT01', row({ 'Kết quả': 0 }))).toEqual([]);
  });
  test('names the target without any', () => {
    const [finding] = found('CT01', row({ 'Kết quả': '' }));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { sheet: 'Chỉ tiêu', cell: 'F5' } });
    expect(finding?.message).toContain('Tỷ lệ phủ sóng 5G trên dân số');
  });
  test('says which half of a fraction is missing', () => {
    const [finding] = found('CT01', row({ 'Kết quả': '', 'Tử số': 258 }));
    expect(finding?.message).toContain('thiếu Mẫu số');
  });
});

describe('CT02', () => {
  test('is silent when both are there, and asks no unit of Đạt', () => {
    expect(found('CT02', {})).toEqual([]);
    expect(found('CT02', row({ 'Đơn vị tính': '', 'Mục tiêu': 'Đạt', 'Kết quả': 'Đạt' }))).toEqual(
      [],
    );
  });
  test('names the missing goal and the missing unit', () => {
    const targets = [
      target({}),
      target({ TT: '2', 'Chỉ tiêu': 'B', 'Mục tiêu': '', 'Đơn vị tính': '' }),
    ];
    expect(cells('CT02', { targets })).toEqual(['Chỉ tiêu!C6', 'Chỉ tiêu!E6']);
  });
  test('speaks once of a column that is empty throughout', () => {
    const targets = ['A', 'B', 'C'].map((name, index) =>
      target({ TT: `${index + 1}`, 'Chỉ tiêu': name, 'Đơn vị tính': '' }),
    );
    const findings = found('CT02', { targets });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('các dòng 5–7');
  });
});

describe('CT03', () => {
  test('is silent on every way a result may be written', () => {
    const results = [
      72.5,
      '99,67',
      '53.399',
      '98%',
      '34/34',
      '258/262 (98%)',
      'Đạt',
      'Chưa đạt',
      'Không phát sinh trong kỳ',
      '',
    ];
    for (const result of results) expect(found('CT03', row({ 'Kết quả': result }))).toEqual([]);
  });
  test('refuses words, and asks for the figure behind a bound', () => {
    expect(found('CT03', row({ 'Kết quả': 'đang rà soát' }))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'F5' } },
    ]);
    expect(found('CT03', row({ 'Kết quả': 'Trên 95%' }))).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});

describe('CT04', () => {
  test('is silent on targets met, passed or without occurrence', () => {
    expect(found('CT04', row({ 'Kết quả': 'Không phát sinh' }))).toEqual([]);
    expect(found('CT04', row({ 'So sánh': '≤', 'Mục tiêu': 10, 'Kết quả': 3 }))).toEqual([]);
  });
  test('finds Kha Sơn’s two: 72,5 below 90 and 99,9 below 100', () => {
    const findings = found('CT04', khaSon());
    expect(findings.map(({ at }) => at.cell)).toEqual(['F6', 'F17']);
    expect(findings[0]).toMatchObject({ severity: 'Gợi ý' });
    expect(findings[0]?.message).toContain('72,5 so với mục tiêu 90, bằng 80,56% mục tiêu');
  });
});

describe('CT05', () => {
  test('is silent on an empty cell and on the right word', () => {
    expect(found('CT05', {})).toEqual([]);
    expect(found('CT05', row({ 'Đánh giá': 'Vượt' }))).toEqual([]);
  });
  test('finds Đạt typed beside 72,5 of 90, and offers to mend it', () => {
    const [finding] = found('CT05', row({ 'Kết quả': 72.5, 'Đánh giá': 'Đạt' }));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'K5' } });
    expect(finding?.message).toContain('“Chưa đạt”');
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'K5', before: 'Đạt' }]);
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
});

describe('CT07', () => {
  test('is silent up to 100, and above where the goal is', () => {
    expect(found('CT07', row({ 'Kết quả': 100 }))).toEqual([]);
    expect(found('CT07', row({ 'Mục tiêu': 120, 'Kết quả': 130 }))).toEqual([]);
    expect(found('CT07', row({ 'Đơn vị tính': 'hồ sơ', 'Kết quả': 262 }))).toEqual([]);
  });
  test('doubts 990 percent', () => {
    expect(found('CT07', row({ 'Kết quả': 990 }))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
  });
  test('takes the sign off 98%', () => {
    const [finding] = found('CT07', row({ 'Kết quả': '98%' }));
    expect(finding).toMatchObject({
      severity: 'Gợi ý',
      fix: { changes: [{ before: '98%', after: 98 }] },
    });
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

describe('CT10', () => {
  test('is silent on 99,82 and on 3.317', () => {
    expect(found('CT10', row({ 'Kết quả': '99,82' }))).toEqual([]);
    expect(found('CT10', row({ 'Kết quả': '3.317' }))).toEqual([]);
    expect(found('CT10', paragraph('Thanh toán 3.317/3.323 hồ sơ, đạt 99,82%.'))).toEqual([]);
  });
  test('turns the dot of 99.82 into a comma', () => {
    const [finding] = found('CT10', row({ 'Kết quả': '99.82' }));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'F5' } });
    expect(finding?.fix?.changes).toMatchObject([{ before: '99.82', after: 99.82 }]);
  });
  test('finds Tân Cương’s 99.82% in the words', () => {
    const [finding] = found('CT10', paragraph('Thanh toán 3.317/3.323 hồ sơ, đạt 99.82%.'));
    expect(finding?.at).toEqual({ sheet: 'Nội dung', cell: 'C6' });
    expect(finding?.fix?.changes[0]?.after).toBe('Thanh toán 3.317/3.323 hồ sơ, đạt 99,82%.');
  });
});

describe('CT16', () => {
  test('is silent where Đạt answers Đạt', () => {
    expect(found('CT16', row({ 'Mục tiêu': 'Đạt', 'Kết quả': 'Đạt' }))).toEqual([]);
  });
  test('asks for the figure where the goal is one', () => {
    expect(found('CT16', row({ 'Kết quả': 'Đạt' }))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
  });
});
