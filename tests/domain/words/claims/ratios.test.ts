import { listingsIn } from '../../../../src/domain/words/claims/parts/lists';
import { ratiosIn } from '../../../../src/domain/words/claims/ratios';
import { read as readSentence } from '../../../../src/domain/words/read';
import { found, line, paragraph, target, task, figure } from '../../rules/workbook';

describe('a ratio', () => {
  const read = (text: string) =>
    ratiosIn(readSentence(text)).map(
      ({ part, whole, percent }) =>
        `${part}/${whole}${percent === undefined ? '' : ` ${percent}%`}`,
    );

  test.each([
    ['258/262 hồ sơ', '258/262'],
    ['1.258 / 1.262 hồ sơ', '1258/1262'],
    ['258/262 hồ sơ, đạt 98,47%', '258/262 98,47%'],
    ['258/262 = 98,47%', '258/262 98,47%'],
    ['258/262 hồ sơ chiếm tỷ lệ là: 98%', '258/262 98%'],
    ['258/262 hồ sơ (98 %)', '258/262 98%'],
    ['98,47% (258/262 hồ sơ)', '258/262 98,47%'],
    ['98% tương ứng 258/262 hồ sơ', '258/262 98%'],
    ['258/262 hồ sơ, đạt 150% kế hoạch', '258/262'],
    ['258/262 hồ sơ; đạt 98%', '258/262'],
    ['258/262 hồ sơ và 90/120 hồ sơ, lần lượt đạt 98,47% và 75%', '258/262 98,47%; 90/120 75%'],
    [
      'xong 24/40 việc của tỉnh, 20/30 việc của Sở và 18/36 việc của xã, tương ứng 60%, 66,67% và 50%',
      '24/40 60%; 20/30 66,67%; 18/36 50%',
    ],
    ['thôn Hạ 18/20 hộ, thôn Đoài 9/12 hộ, tương ứng với 90% và 57%', '18/20 90%; 9/12 57%'],
    ['27/30 máy tốt; 18/20 hộ và 9/12 hộ tương ứng 90% và 75%', '27/30; 18/20 90%; 9/12 75%'],
    ['4/5 tổ, 18/20 hộ và 9/12 hộ, lần lượt là 90% và 75%', '4/5; 18/20; 9/12'],
    ['5/12 hồ sơ', '5/12'],
    ['5/12 (41,67%)', '5/12 41,67%'],
    ['41,67% (5/12)', '5/12 41,67%'],
    ['32/12 xe', '32/12'],
    ['31/13 xe', '31/13'],
    ['0/12 xe', '0/12'],
    ['5/0 xe', '5/0'],
    ['4,5/5 sao', '4.5/5'],
    ['4/5,5 sao', '4/5.5'],
    ['9/12 thôn được phủ sóng 5G, đạt 58,33%', '9/12 58,33%'],
    ['9/12 thôn được phủ sóng 4G (58,33%)', '9/12 58,33%'],
    ['9/12 thôn có sóng 5G đạt 58,33%', '9/12 58,33%'],
    ['9/12 thôn hoàn thành Đề án 06, đạt 58,33%', '9/12 58,33%'],
    ['842/1.200 công dân có định danh mức độ 1, mức độ 2, đạt 77,17%', '842/1200 77,17%'],
    ['9/12 thôn có sóng 4G, tỷ lệ hộ dùng mạng đạt 85%', '9/12'],
    ['06/12 khu vực cao hơn tỷ lệ chung của phường (88,04%)', '6/12'],
    ['9/12 thôn có sóng 4G và hộ dùng mạng chiếm 85%', '9/12'],
    ['12/15 chỉ tiêu Đề án 06 đạt 100%', '12/15'],
    ['58,33% thôn được phủ sóng (9/12 thôn)', '9/12 58,33%'],
    ['58,33% số thôn (9/12 thôn đã làm)', '9/12 58,33%'],
    ['70% hộ dân có mạng (9/12 thôn)', '9/12'],
    ['trên 70% thôn có mạng (9/12 thôn)', '9/12'],
    ['dưới 90% (748/860 hồ sơ, đạt 86,98%)', '748/860 86,98%'],
    ['hơn 85% (258/300 người)', '258/300'],
    ['70% thôn có mạng (9/12 thôn, 4 bản)', '9/12'],
  ])('“%s” is %s', (text, expected) => {
    expect(read(text).join('; ')).toBe(expected);
  });
  test.each([
    'dịp 30/4 và 1/5',
    'Trường Mầm non 19/5 của xã năm nay đạt 100% trẻ',
    '31/12 và 1/1',
    'Kế hoạch 31/KH-UBND',
    'ngày 26/4/2026',
    'số nhà A5/12b',
    '1/2/3',
    '12/2025',
  ])('“%s” holds none', (text) => {
    expect(read(text)).toEqual([]);
  });
  test('is quoted to the end of its clause', () => {
    const quoted = (text: string) => ratiosIn(readSentence(text))[0]?.text;
    expect(quoted('Có 258/262 hồ sơ mới, tốt')).toBe('258/262 hồ sơ mới');
    expect(quoted('Có 258/262 hồ sơ, đạt 98% rồi - hết')).toBe('258/262 hồ sơ, đạt 98% rồi');
    expect(quoted(`Có 258/262 hồ sơ ${'a'.repeat(60)}`)).toBe(
      `258/262 hồ sơ ${'a'.repeat(43)}`.slice(0, 57),
    );
  });
});

describe('ratios of the data sheets', () => {
  test('are read in results of tasks and in notes', () => {
    const at = (changes: Parameters<typeof found>[1]) =>
      found('TH06', changes).map(({ at: place }) => `${place.sheet}!${place.cell}`);
    expect(at({ tasks: [task({ 'Kết quả': 'Đạt 142/30 hồ sơ' })] })).toEqual(['Nhiệm vụ!I5']);
    expect(at({ tasks: [task({ 'Ghi chú': 'Đạt 142/30 hồ sơ' })] })).toHaveLength(1);
    expect(at({ targets: [target({ 'Ghi chú': 'Đạt 142/30 hồ sơ' })] })).toHaveLength(1);
    expect(at({ figures: [figure('a.b', { 'Ghi chú': 'Đạt 142/30 hồ sơ' })] })).toHaveLength(1);
    expect(at({ tasks: [task({ 'Kết quả': 'Đạt 142 hồ sơ' })] })).toEqual([]);
  });
});

describe('a count with its names', () => {
  /** `3 trường 2-3`: counted, and at least and at most listed. */
  const read = (text: string) =>
    listingsIn(readSentence(text)).map(
      ({ count, noun, least, most }) => `${count} ${noun} ${least}-${most}`,
    );

  test.each([
    ['03 trường (THCS A, THCS B, Tiểu học C)', '3 trường 3-3'],
    ['03 trường (Bình Yên và Tân Cương)', '3 trường 1-2'],
    ['03 trường (Trường A và Trường B)', '3 trường 2-2'],
    ['03 trường của xã (trường A, trường B)', '3 trường 2-2'],
    ['03 phòng (Văn hóa, Xã hội; Kinh tế, Hạ tầng và Đô thị)', '3 phòng 2-2'],
    ['03 phòng (Văn hóa, Xã hội và Kinh tế)', '3 phòng 1-2'],
    ['03 phòng (Khoa học và Công nghệ, Kinh tế)', '3 phòng 2-2'],
    ['03 trường (Một Hai Ba Bốn Năm Sáu Bảy Tám, THCS B)', '3 trường 2-2'],
    ['03 xóm gồm các xóm: Đồng Nhất, Nà Canh', '3 xóm 2-2'],
    ['03 xóm là: Đồng Nhất và Nà Canh', '3 xóm 1-2'],
    ['03 đơn vị (Công an xã, Trạm Y tế, )', '3 đơn vị 2-2'],
    [
      '03 kế hoạch gồm: Kế hoạch số 40/KH-UBND ngày 06/4/2026; Kế hoạch số 47/KH-UBND.',
      '3 kế hoạch 2-2',
    ],
    [
      '02 kế hoạch: Kế hoạch số 40/KH-UBND theo Kế hoạch số 1/KH-UBND; số 47/KH-UBND; 01 tin.',
      '2 kế hoạch 2-2',
    ],
    ['02 công văn: Công văn số 4/UBND, Công văn số 5/UBND; số 7/UBND', '2 công văn 2-3'],
    ['Hướng dẫn 03 hợp tác xã (HTX Chè, HTX Quế) làm', '3 hợp tác xã 2-2'],
    ['03 hợp tác xã: HTX Chè; HTX Quế.', '3 hợp tác xã 2-2'],
    ['03 hợp tác xã: HTX Chè, HTX Quế', '3 hợp tác xã 2-2'],
    ['họp 04 phiên vào các ngày 10/02/2026, 08/4/2026 và 05/6/2026; tốt', '4 phiên 3-3'],
    ['họp 02 phiên vào các ngày 10, 11/02 và 05/6/2026', '2 phiên 1-3'],
    ['02 cuộc họp giao ban vào các ngày 10/02, 15/02', '2 cuộc 1-2'],
    ['02 tổ chức (Một tên rất dài của tổ chức, Hội B)', '2 tổ chức 2-2'],
  ])('“%s” is %s', (text, expected) => {
    expect(read(text).join('; ')).toBe(expected);
  });
  test.each([
    '03 thôn: Thôn Đông, Thôn Đoài và 01 thôn khác.',
    '04 đơn vị: Trạm Y tế, Trường THCS, Công an xã.',
    '03 thôn: Thôn Đông, Thôn Đoài (20 hộ), Thôn Tây.',
    'Có 03 cuộc kiểm tra vào các ngày 10/3, 12/4.',
    '03 quyết định: Quyết định số 4/QĐ-UBND; Quyết định số 5/QĐ-UBND; văn bản khác.',
    'Hướng dẫn 03 của Đảng ủy: Thôn Đông, Thôn Đoài.',
    '03 trường của xã (THCS A, THCS B)',
    '03 trường của xã (trường A, điểm B)',
    '03 trường (THCS A, đội Văn nghệ)',
    '03 trường (đã xong, đang làm)',
    '03 trường (THCS A, đang làm)',
    '03 trường (THCS A 50%, THCS B)',
    '03 trường (THCS A, THCS B, …)',
    '03 trường (THCS A, THCS B, v.v)',
    '03 trường (Phụ lục I kèm theo)',
    '03 trường (Theo Kế hoạch, Hướng dẫn)',
    '03 trường (Danh sách kèm theo)',
    '03 trường ( )',
    '03 trường (Một tên gọi rất là dài của cả trường học)',
    '03 xóm gồm: Đồng Nhất',
    '03 xóm gồm: Đồng Nhất, chưa rõ',
    '03 xóm: Đồng Nhất, Nà Canh',
    '03 người (Nguyễn Văn A, Lê Văn B)',
    'xóm (Đồng Nhất, Nà Canh)',
    '03 xóm Đồng Nhất, Nà Canh',
  ])('“%s” is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('TH12 from two shares', () => {
  const figures = [
    figure('hoso.truc_tuyen', { 'Kỳ này': 3720 }),
    figure('hoso.toan_trinh', { 'Kỳ này': 2969 }),
    figure('hoso.mot_phan', { 'Kỳ này': 247 }),
  ];
  const all = (text: string) => found('TH12', { figures, ...paragraph(text) }).length;
  test('reads the whole and both parts, where they share one sentence and one whole', () => {
    expect(all('Có 2996/3270 hồ sơ toàn trình, 274/3270 hồ sơ một phần.')).toBe(3);
    expect(all('Có 2996/3270 hồ sơ toàn trình.')).toBe(0);
    expect(all('Có 2996/3270 hồ sơ toàn trình, 274/3300 hồ sơ một phần.')).toBe(0);
    expect(all('Có 2996/3270 hồ sơ toàn trình, 274/3270 hồ sơ khác.')).toBe(0);
    expect(all('Có 2996/3270 hồ sơ khác, 274/3270 hồ sơ một phần.')).toBe(0);
    const apart = ['Có 2996/3270 hồ sơ toàn trình.', 'Có 274/3270 hồ sơ một phần.'];
    const outline = apart.map((text) => line('Đoạn', text));
    expect(found('TH12', { figures, outline })).toEqual([]);
  });
});
