import { khaSon } from '../../support/khaSon';
import { cells, found, free, line, paragraph, target, task, withFree } from './workbook';

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
  test('hints that 98% needs no sign, and leaves it as it is: it reads well', () => {
    const [finding] = found('CT07', row({ 'Kết quả': '98%' }));
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toContain('chỉ ghi 98.');
    expect(finding?.fix).toBeUndefined();
  });
  test('lets growth pass 100, and finds a goal above it', () => {
    expect(
      found('CT07', row({ 'Chỉ tiêu': 'Thu ngân sách so với dự toán', 'Kết quả': 112 })),
    ).toEqual([]);
    expect(found('CT07', row({ 'Mục tiêu': 900 }))).toMatchObject([{ at: { cell: 'E5' } }]);
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
  test('says the dot of a result once, at its cell, though a list repeats it', () => {
    const outline = [
      line('I', 'KẾT QUẢ'),
      line('Danh sách', 'Chỉ tiêu: Chỉ tiêu; Kết quả; Đơn vị tính'),
    ];
    const [finding, ...others] = found('CT10', { ...row({ 'Kết quả': '99.82' }), outline });
    expect(finding?.at.cell).toBe('F5');
    expect(others).toEqual([]);
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

describe('CT11', () => {
  const payment = target({
    'Chỉ tiêu': 'Tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công',
    'Mục tiêu': 80,
    'Kết quả': 99.67,
  });
  const words = (text: string) => ({ targets: [payment], ...paragraph(text) });
  test('is silent where words and table agree, and on other percentages', () => {
    const name = 'thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công';
    expect(found('CT11', words(`Tỷ lệ ${name} đạt 99,67%.`))).toEqual([]);
    expect(found('CT11', words('95% người trưởng thành dùng điện thoại thông minh.'))).toEqual([]);
    expect(found('CT11', words(`Tỷ lệ ${name} đạt trên 95%.`))).toEqual([]);
  });
  test('finds 96,67% in the words beside 99,67 in the table', () => {
    const text =
      'Tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công đạt 96,67%.';
    const [finding] = found('CT11', words(text));
    expect(finding).toMatchObject({
      severity: 'Lỗi',
      at: { cell: 'C6' },
      also: [{ sheet: 'Chỉ tiêu', cell: 'F5' }],
    });
    expect(finding?.message).toContain('99,67');
  });
  test('counts tasks as the sheet does', () => {
    const tasks = [task({}), task({ 'Tên nhiệm vụ': 'B', 'Trạng thái': 'Chưa thực hiện' })];
    expect(found('CT11', { tasks, ...paragraph('Đã hoàn thành 1/2 nhiệm vụ.') })).toEqual([]);
    expect(found('CT11', { tasks, ...paragraph('Đã hoàn thành 2/2 nhiệm vụ.') })).toMatchObject([
      { severity: 'Lỗi' },
    ]);
    expect(
      found('CT11', { tasks, ...paragraph('Tổng số nhiệm vụ được giao là 3.') }),
    ).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});

describe('CT12', () => {
  const missed = [{ TT: 'I', 'Chỉ tiêu': 'Phát triển hạ tầng' }, target({ 'Kết quả': 72.5 })];
  const said = (text: string, targets = missed) =>
    found('CT12', { targets, outline: [line('I', 'ĐÁNH GIÁ CHUNG'), line('Đoạn', text)] });
  test('is silent when targets are met, on other subjects and where the lack is owned', () => {
    expect(said('Hạ tầng số đáp ứng yêu cầu triển khai nhiệm vụ.', [target({})])).toEqual([]);
    expect(said('Người dân tích cực tham gia, đáp ứng yêu cầu về đội ngũ.')).toEqual([]);
    expect(said('Hạ tầng số chưa đáp ứng đầy đủ yêu cầu.')).toEqual([]);
  });
  test('finds Kha Sơn’s praise beside 5G at 72,5 of 90', () => {
    const [finding] = said('Hạ tầng số đáp ứng yêu cầu triển khai nhiệm vụ.');
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { sheet: 'Nội dung', cell: 'C6' },
      also: [{ sheet: 'Chỉ tiêu', cell: 'F6' }],
    });
  });
});

describe('CT13', () => {
  const annex = (result: string) =>
    withFree(
      {},
      free('Phụ lục IX', [
        ['STT', 'Vấn đề', 'Kết quả định lượng'],
        [1, 'Kỹ năng số', result],
      ]),
    );
  test('is silent on a figure and on none', () => {
    expect(found('CT13', annex('120 hội viên được hướng dẫn'))).toEqual([]);
    expect(found('CT13', annex('Không phát sinh'))).toEqual([]);
  });
  test('asks Tân Cương how many members were taught', () => {
    expect(cells('CT13', annex('Hội viên được hướng dẫn kỹ năng số cơ bản'))).toEqual([
      'Phụ lục IX!C2',
    ]);
  });
});

describe('CT14', () => {
  test('is silent on work to do', () => {
    expect(found('CT14', khaSon())).toEqual([]);
  });
  test('finds Dân Tiến’s five tasks that are targets', () => {
    const names = [
      'Dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông',
      'Giao dịch hành chính thuộc diện “phi tiếp xúc”',
      'Hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
      'Dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện',
      'Hồ sơ thủ tục hành chính xử lý trực tuyến',
    ];
    const tasks = names.map((name, index) => task({ STT: `${index + 1}`, 'Tên nhiệm vụ': name }));
    expect(cells('CT14', { tasks })).toHaveLength(5);
  });
});

describe('CT15', () => {
  test('is silent on whole numbers beside decimals of one length', () => {
    expect(
      found('CT15', { targets: [target({ 'Kết quả': 72.5 }), target({ 'Kết quả': 100 })] }),
    ).toEqual([]);
  });
  test('shows Kha Sơn’s 72,5; 99,9; 99,67 once', () => {
    const findings = found('CT15', khaSon());
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('72,5; 99,9; 99,67');
  });
});
