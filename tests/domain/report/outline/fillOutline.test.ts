import { factsFrom, factsOf, gridsOf, linesOf, outline, reportOf } from '../reportOf';

const words = (...rows: readonly (readonly string[])[]) =>
  linesOf(reportOf({ 'Nội dung': outline(...rows) }));
const problems = (...rows: readonly (readonly string[])[]) =>
  factsOf({ 'Nội dung': outline(...rows) }).outline.problems.map(
    ({ at, message }) => `${at.cell}: ${message}`,
  );

test('a plain outline has no problem and no field', () => {
  const { outline: filled } = factsOf({
    'Nội dung': outline(['I', 'Kết quả'], ['Đoạn', 'Xã đã làm xong.']),
  });
  expect(filled).toMatchObject({ problems: [], fields: [], printedSheets: [] });
  expect(
    filled.sentences.map(({ at, marker, text, title }) => [at.cell, marker, text, title]),
  ).toEqual([
    ['C5', 'I.', 'KẾT QUẢ', true],
    ['C6', '', 'Xã đã làm xong./.', false],
  ]);
});

test('six levels, bullets and bracketed numbers print with their markers', () => {
  expect(
    words(
      ['Phần', 'Tình hình, kết quả thực hiện'],
      ['I', 'Về chuyển đổi số {{ky}}'],
      ['1', 'Thủ tục hành chính'],
      ['1.1', 'Dịch vụ công'],
      ['1.1.1', 'Toàn trình'],
      ['a', 'Số lượng'],
      ['a', 'Chất lượng: tốt hơn'],
      ['-', 'Một'],
      ['+', 'Hai'],
      ['(1)', 'Ba'],
      ['(1)', 'Bốn'],
      ['Đoạn', 'Hết'],
    ),
  ).toEqual([
    'Phần I',
    'TÌNH HÌNH, KẾT QUẢ THỰC HIỆN',
    'I. VỀ CHUYỂN ĐỔI SỐ TUẦN 15',
    '1. Thủ tục hành chính',
    '1.1. Dịch vụ công',
    '1.1.1. Toàn trình',
    'a) Số lượng',
    'b) Chất lượng: tốt hơn',
    '- Một',
    '+ Hai',
    '(1) Ba',
    '(2) Bốn',
    'Hết./.',
  ]);
});

test('a point or clause is bold only when it is a title', () => {
  const { outline: filled } = factsOf({
    'Nội dung': outline(
      ['1', 'Hạ tầng số'],
      ['1', 'Hợp tác quốc tế: Không có'],
      ['1', 'Xã đã ban hành kế hoạch.'],
      ['1', 'Đã giao việc; đã kiểm tra'],
      ['1.1', 'Nhận xét:'],
      ['1', 'Nền tảng, dữ liệu, nhân lực...'],
      ['1', 'Giờ làm việc từ 7:30'],
      ['1', 'Kinh tế số: thủy sản'],
      ['Đoạn', 'Xã có 186 tàu.'],
      ['1', 'Hồ sơ: nhận 262'],
      ['-', 'Trực tuyến 240.'],
    ),
  });
  expect(filled.sentences.map(({ title }) => title)).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('11 followed by III, 1.1 by 2.2, A- and Phần thứ nhất can all be said', () => {
  expect(
    words(
      ['1', '11', 'Hợp tác quốc tế: Không có'],
      ['1', 'III', 'Những tồn tại'],
      ['1', 'IV', 'Phương hướng'],
    ),
  ).toEqual(['11. Hợp tác quốc tế: Không có./.', 'III. Những tồn tại', 'IV. Phương hướng']);
  expect(
    words(['1', 'Tình hình'], ['1.1', 'Văn bản'], ['1.1', '2.2', 'Nhận xét:'], ['Đoạn', 'Tốt']),
  ).toEqual(['1. Tình hình', '1.1. Văn bản', '2.2. Nhận xét:', 'Tốt./.']);
  expect(
    words(['Phần', 'Phần thứ nhất', 'Kết quả'], ['I', 'A-', 'Chỉ đạo'], ['I', 'B-', 'Điều hành']),
  ).toEqual(['Phần thứ nhất', 'KẾT QUẢ', 'A- CHỈ ĐẠO', 'B- ĐIỀU HÀNH']);
});

test('the last paragraph of the body ends in ./. and annexes do not', () => {
  const closing = (text: string) =>
    words(['Đoạn', 'Mở đầu.'], ['Đoạn', text], ['Phụ lục', 'Danh mục'], ['Đoạn', 'Không có.']);
  expect(closing('Trân trọng báo cáo.')).toEqual([
    'Mở đầu.',
    'Trân trọng báo cáo./.',
    'Phụ lục',
    'DANH MỤC',
    '(Kèm theo Báo cáo số      /BC-UBND ngày   /4/2026 của UBND xã Sơn Thủy)',
    'Không có.',
  ]);
  expect(closing('Trân trọng báo cáo;')[1]).toBe('Trân trọng báo cáo./.');
  expect(closing('Trân trọng báo cáo./.')[1]).toBe('Trân trọng báo cáo./.');
  expect(closing('Năm {{nam}}')[1]).toBe('Năm 2026./.');
  expect(closing('Và nhiều việc khác...')[1]).toBe('Và nhiều việc khác.../.');
});

test('a joint cover stands before annexes that count from I, one of them a single sentence', () => {
  expect(
    words(
      ['Đoạn', 'Hết.'],
      ['Phụ lục', 'bìa', 'CÁC PHỤ LỤC CHI TIẾT'],
      ['Phụ lục', 'Chỉ đạo, điều hành'],
      ['Đoạn', 'Không có.'],
      ['Phụ lục', 'Sáng kiến: không có.'],
    ).filter((line) => !line.startsWith('(Kèm')),
  ).toEqual([
    'Hết./.',
    'CÁC PHỤ LỤC CHI TIẾT',
    'Phụ lục I',
    'CHỈ ĐẠO, ĐIỀU HÀNH',
    'Không có.',
    'Phụ lục II',
    'SÁNG KIẾN: KHÔNG CÓ.',
  ]);
});

test('a cover and its first annex share a page, later annexes start their own', () => {
  const report = reportOf({
    'Nội dung': outline(
      ['Đoạn', 'Hết.'],
      ['Phụ lục', '-', 'Các phụ lục'],
      ['Phụ lục', 'Một'],
      ['Đoạn', 'x'],
      ['Phụ lục', 'Hai'],
      ['Đoạn', 'y'],
    ),
  });
  expect(report.annexes.map(({ startsAnnex, blocks }) => [startsAnnex, blocks.length])).toEqual([
    [true, 6],
    [true, 4],
  ]);
});

test('labelled blocks keep their bold lead', () => {
  const report = reportOf({
    'Nội dung': outline(['Đoạn', '**Cơ quan chủ trì:** UBND {{loai_don_vi}} {{ten_don_vi}}.']),
  });
  expect(report.body[0]?.blocks[0]).toEqual({
    kind: 'paragraph',
    style: 'body',
    at: { sheet: 'Nội dung', cell: 'C5' },
    runs: [
      { text: 'Cơ quan chủ trì:', bold: true },
      { text: ' UBND ' },
      { text: 'xã', field: 'loai_don_vi' },
      { text: ' ' },
      { text: 'Sơn Thủy', field: 'ten_don_vi' },
      { text: './.' },
    ],
  });
});

test('a level that is not of the list still prints, and says what was most likely meant', () => {
  expect(problems(['II', 'Kết quả'], ['2.1', 'x'], ['Doạn', 'y'], ['', 'z'])).toEqual([
    'A5: Không có Cấp “II”; có phải “I”?',
    'A6: Không có Cấp “2.1”; có phải “1.1”?',
    'A7: Không có Cấp “Doạn”; có phải “Đoạn”?',
    'A8: Chưa chọn Cấp cho dòng này.',
  ]);
  expect(problems(['1.1.1.1', 'sâu'])[0]).toContain('sâu nhất là “1.1.1”');
  expect(words(['1.1.1.1', 'sâu'], ['1.1.1', '2.1.1.2', 'Số'])).toEqual([
    '1.1.1. sâu',
    '2.1.1.2. Số',
  ]);
  expect(words(['II', 'Kết quả'], ['', 'z'])).toEqual(['I. KẾT QUẢ', 'z./.']);
  expect(words(['–', 'gạch'], ['•', 'chấm'], ['(1)', 'số'])).toEqual([
    '- gạch',
    '- chấm',
    '(1) số./.',
  ]);
});

test('a table text that names nothing known is a problem and prints as typed, highlighted', () => {
  const { outline: filled } = factsOf({
    'Nội dung': outline(['Bảng', 'Chi tiêu: TT']),
    'Chỉ tiêu': [{ TT: '1', 'Chỉ tiêu': 'x' }],
  });
  expect(filled.problems).toEqual([
    {
      at: { sheet: 'Nội dung', cell: 'C5' },
      message: 'Không có trang tính “Chi tiêu”; có phải “Chỉ tiêu”?',
    },
  ]);
  expect(filled.sentences[0]?.runs).toEqual([{ text: 'Chi tiêu: TT', mark: 'unfilled' }]);
  expect(
    problems(
      ['Bảng', 'Nhiệm vụ'],
      ['Bảng', ''],
      ['Biểu đồ', 'Văn bản'],
      ['Bảng', 'Thông tin'],
      ['Bảng', 'Biểu 1'],
    ),
  ).toEqual([
    'C5: Không có trang tính “Nhiệm vụ”.',
    'C6: Chưa ghi tên trang tính.',
    'C7: Biểu đồ chỉ vẽ được từ “Chỉ tiêu”, “Nhiệm vụ”, hoặc “Xu hướng: Mã”.',
    'C8: Trang tính “Thông tin” không in thành bảng được.',
    'C9: Không có trang tính “Biểu 1”; trang tự do phải có tên bắt đầu bằng “Phụ lục”.',
  ]);
});

test('a condition without blanks around its question mark is told from a column', () => {
  const { outline: filled } = factsOf({
    'Nội dung': outline(['Bảng', 'Chỉ tiêu: TT; Kết quả ?Đánh giá = Đạt']),
    'Chỉ tiêu': [{ TT: '1', 'Chỉ tiêu': 'x' }],
  });
  expect(filled.problems[0]?.message).toContain('dấu ? trước điều kiện phải có dấu cách');
});

test('every field of Thông tin and Nội dung is listed, items of Thông tin filled inside each other', () => {
  const info = { 'Trích yếu': 'Kết quả {{ky}}' };
  const { outline: filled } = factsOf(
    { 'Nội dung': outline(['Đoạn', 'Báo cáo {{trich_yeu}}, {{hoso.x}}.']) },
    info,
  );
  expect(
    filled.fields.map(({ at, field, text, problem }) => [at.sheet, field, text ?? problem]),
  ).toEqual([
    ['Thông tin', '{{ky}}', 'tuần 15'],
    ['Nội dung', '{{trich_yeu}}', 'Kết quả tuần 15'],
    ['Nội dung', '{{hoso.x}}', 'không có “hoso.x”'],
  ]);
});

test('a period without a name cannot be quoted', () => {
  const { outline: filled } = factsOf(
    { 'Nội dung': outline(['Đoạn', 'Báo cáo {{ky}}.']) },
    { 'Loại kỳ': 'Sơ kết', 'Kỳ số': '' },
  );
  expect(filled.fields[0]).toMatchObject({
    problem:
      'Loại kỳ, Kỳ số và Năm ở Thông tin chưa đủ để gọi tên kỳ báo cáo; báo cáo Sơ kết không có tên kỳ: ghi tên kỳ bằng chữ thay cho {{ky}}',
  });
});

test('a count whose sheet is not there names the sheet', () => {
  const grids = gridsOf({ 'Nội dung': outline(['Đoạn', '{{nv.qua_han}} việc.']) });
  const sheets = grids.sheets.filter(({ sheet }) => sheet !== 'Nhiệm vụ');
  expect(factsFrom({ ...grids, sheets }).outline.fields[0]).toMatchObject({
    problem: 'không có trang tính “Nhiệm vụ” để tính “nv.qua_han”',
  });
});

test('pages turn where they are told to, and an annex heading turns with the wide table it introduces', () => {
  const wide = 'Chỉ tiêu: TT; Chỉ tiêu; Đơn vị tính; So sánh; Mục tiêu; Kết quả; Đánh giá; Ghi chú';
  const report = reportOf({
    'Chỉ tiêu': [{ TT: '1', 'Chỉ tiêu': 'x', 'Mục tiêu': 1, 'Kết quả': 2 }],
    'Nội dung': outline(
      ['Đoạn', 'a'],
      ['Trang ngang', ''],
      ['Đoạn', 'b'],
      ['Trang dọc', ''],
      ['Đoạn', 'c'],
      ['Phụ lục', 'Bảng'],
      ['Bảng', wide],
      ['Đoạn', 'd'],
    ),
  });
  expect(report.body.map(({ landscape }) => landscape)).toEqual([false, true, false]);
  expect(
    report.annexes.map(({ landscape, startsAnnex, blocks }) => [
      landscape,
      startsAnnex,
      blocks.length,
    ]),
  ).toEqual([
    [true, true, 4],
    [false, false, 1],
  ]);
});

/** A sentence above a list of documents, of which there is none. */
const listBelow = (lead: string) =>
  linesOf(
    reportOf({
      'Văn bản': [],
      'Nội dung': outline(['Đoạn', lead], ['Danh sách', 'Văn bản: Văn bản'], ['Đoạn', 'Hết']),
    }),
  );

test('nothing to list is told in one sentence, not by 00 and an empty list', () => {
  const told = (lead: string) => listBelow(lead).slice(0, -1);
  expect(told('Trong {{ky}} đã ban hành {{hai_so(vb.tong)}} văn bản:')).toEqual([
    'Trong tuần 15 không ban hành văn bản nào.',
  ]);
  expect(told('Đã ban hành 00 văn bản, gồm {{hai_so(vb.ke_hoach)}} kế hoạch:')).toEqual([
    'Không ban hành văn bản nào.',
  ]);
  expect(told('Xã có {{vb.tong}} kế hoạch:')).toEqual(['Xã không có kế hoạch nào.']);
  expect(told('Trong tuần, xã xây dựng và ban hành {{vb.tong}} kế hoạch:')).toEqual([
    'Trong tuần, xã không xây dựng và ban hành kế hoạch nào.',
  ]);
  expect(told('UBND xã đã tham mưu, ban hành {{vb.tong}} văn bản:')).toEqual([
    'UBND xã không tham mưu, ban hành văn bản nào.',
  ]);
  expect(told('Đã tổ chức xây dựng và trình {{vb.tong}} kế hoạch:')).toEqual([
    'Không tổ chức xây dựng và trình kế hoạch nào.',
  ]);
  expect(told('Xã đã kiểm tra, ban hành {{vb.tong}} văn bản:')).toEqual([
    'Xã đã kiểm tra, không ban hành văn bản nào.',
  ]);
  expect(told('Xã đã được cấp {{vb.tong}} văn bản:')).toEqual(['Xã không được cấp văn bản nào.']);
  expect(told('Văn bản của Đảng ủy: {{hai_so(vb.tong)}} văn bản:')).toEqual([
    'Văn bản của Đảng ủy: không có văn bản nào.',
  ]);
  expect(told('{{hai_so(vb.tong)}} văn bản:')).toEqual(['Không có văn bản nào.']);
});

test.each([
  [
    'Từ đầu năm, xã đã ban hành {{hai_so(vb.tong)}} văn bản để triển khai Nghị quyết số 57-NQ/TW, trong đó có {{hai_so(vb.ke_hoach)}} kế hoạch về Đề án 06.',
    'Từ đầu năm, xã không ban hành văn bản nào để triển khai Nghị quyết số 57-NQ/TW.',
  ],
  ['Đã ban hành {{vb.tong}} văn bản; các nhiệm vụ khác giữ tiến độ.', undefined],
  [
    'Xã đã tham mưu cho Đảng ủy ban hành {{hai_so(vb.tong)}} văn bản (gồm {{vb.ke_hoach}} kế hoạch, {{vb.cong_van}} công văn). Việc điều hành được giữ đều.',
    'Xã không tham mưu cho Đảng ủy ban hành văn bản nào. Việc điều hành được giữ đều.',
  ],
  [
    'Trong {{ky}}, {{hai_so(vb.tong)}} kế hoạch được trình.',
    'Trong tuần 15, 00 kế hoạch được trình.',
  ],
  [
    'Đã ban hành {{hai_so(vb.tong)}} văn bản, trong đó có 02 kế hoạch.',
    'Đã ban hành 00 văn bản, trong đó có 02 kế hoạch.',
  ],
  [
    'Đã ban hành {{hai_so(vb.tong)}} văn bản. Mỗi văn bản đều rõ việc.',
    'Đã ban hành 00 văn bản. Mỗi văn bản đều rõ việc.',
  ],
])(
  'a running sentence that counts nothing is told as nothing where no more hangs on it: %s',
  (typed, told) => {
    const lines = linesOf(
      reportOf({ 'Văn bản': [], 'Nội dung': outline(['Đoạn', typed], ['Đoạn', 'Hết']) }),
    );
    expect(lines[0]).toBe(told ?? 'Không ban hành văn bản nào; các nhiệm vụ khác giữ tiến độ.');
  },
);

test('an empty list below other words says that there is none', () => {
  expect(listBelow('Văn bản đã ban hành:')).toEqual([
    'Văn bản đã ban hành:',
    '- Không có',
    'Hết./.',
  ]);
  expect(listBelow('Đã ban hành 10 văn bản:')[1]).toBe('- Không có');
});
