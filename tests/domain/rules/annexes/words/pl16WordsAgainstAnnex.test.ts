import { found, free, messagesOf, paragraph, withFree } from '../../workbook';

describe('PL16', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Thôn', 'Số hộ', 'Tỷ lệ (%)'],
    [1, 'Bãi Dài', 120, 71],
    [2, 'Gò Mít', 95, 88],
    [3, 'Xóm Rạng', 140, 64],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${text} (Phụ lục II kèm theo).`), sheet)).map(
      ({ message }) => message,
    );
  test('is silent where nothing is said', () => {
    expect(said('Không có thôn nào')).toEqual([]);
  });
  test.each([
    'Thôn Gò Mít dẫn đầu với 88%, thôn Bãi Dài đạt 71%',
    'Thôn Bãi Dài có 120 hộ, thấp nhất là Xóm Rạng với 64%',
    'Thôn Bãi Dài đạt trên 70%',
    'Riêng hai thôn Bãi Dài và Gò Mít có 215 hộ',
    'Thôn Nà Pha đạt 45%',
    'Nhiều nhất là tổ thôn Bãi Dài (112 lượt hướng dẫn), ít nhất là tổ Xóm Rạng (61 lượt)',
    'Chậm nhất là thôn Bãi Dài (quá hạn 120 ngày)',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('holds a part of all against no rate of what was to be done', () => {
    const plans = free('Phụ lục II', [
      ['STT', 'Chương trình', 'Tỷ lệ giải ngân (%)'],
      [1, 'Nông thôn mới', 67.94],
      [2, 'Giảm nghèo bền vững', 62.5],
    ]);
    const text = 'Trong số giải ngân, Nông thôn mới chiếm 56,73% (Phụ lục II kèm theo).';
    expect(found('PL16', withFree(paragraph(text), plans))).toEqual([]);
  });
  test.each([
    ['Thôn Bãi Dài dẫn đầu với 88%', '“Bãi Dài” là 71%; “Gò Mít” là 88%'],
    ['Thôn Bãi Dài dẫn đầu với 71%', '“Gò Mít” là 88%'],
    ['Nhiều hộ nhất là thôn Bãi Dài với 120 hộ', '“Xóm Rạng” là 140'],
    ['Thôn Bãi Dài có 210 hộ', '“Bãi Dài” là 120'],
  ])('names both places beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 on digits turned', () => {
  test('names the column of the row that has them, not another row’s', () => {
    const sheet = free('Phụ lục II', [
      ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Trực tiếp', 'Đang giải quyết'],
      [1, 'Hộ tịch', 640, 51, 9],
      [2, 'Đất đai', 510, 36, 42],
      [3, 'Bảo trợ xã hội', 372, 24, 12],
    ]);
    const text = 'Bảo trợ xã hội có 42 hồ sơ nộp trực tiếp (Phụ lục II kèm theo).';
    expect(messagesOf('PL16', withFree(paragraph(text), sheet))).toEqual([
      expect.stringContaining('cột “Trực tiếp”) ghi “Bảo trợ xã hội” là 24:'),
    ]);
  });
  test('takes no count for a share whose digits are turned', () => {
    const sheet = free('Phụ lục II', [
      ['STT', 'Ấp', 'Tiếp nhận', 'Tỷ lệ trực tuyến (%)'],
      [1, 'Suối Nhum', 56, 91],
      [2, 'Đồi Sỏi', 70, 65],
      [3, 'Bàu Cối', 62, 80],
    ]);
    const text = 'Tỷ lệ trực tuyến thấp nhất là Suối Nhum với 65% (Phụ lục II kèm theo).';
    expect(messagesOf('PL16', withFree(paragraph(text), sheet))).toEqual([
      expect.stringContaining('“Đồi Sỏi” là 65%'),
    ]);
  });
});

describe('PL16 over a table of five rows', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo', 'Tỷ lệ (%)', 'Camera'],
    [1, 'Bãi Dài', 12, 16, 71, 4],
    [2, 'Gò Mít', 10, 14, 95, 4],
    [3, 'Vạn Chài', 5, 9, 93, 4],
    [4, 'Cầu Rồng', 7, 11, 90, 2],
    [5, 'Phú Lộc', 8, 12, 64, 3],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${text} (Phụ lục II kèm theo).`), sheet)).map(
      ({ message }) => message,
    );
  test.each([
    'Dẫn đầu là Gò Mít 95%, kế đến là Vạn Chài 93% và Cầu Rồng 90%',
    'Các thôn Bãi Dài, Gò Mít và Vạn Chài mỗi thôn có 04 camera',
    'Gò Mít 95%; có 03 thôn đã vượt mục tiêu 80%',
    'Gò Mít 95%; có 03 thôn đạt từ 90% trở lên, gồm Gò Mít, Vạn Chài và Cầu Rồng; 02 thôn dưới 80%',
    'Năm ngoái chỉ có 01 thôn đạt từ 90% trở lên, nay Gò Mít đạt 95%',
    'Gò Mít 95%; có hơn 02 thôn đạt trên 92%',
    'Bãi Dài là thôn nhiều hộ nghèo nhất (12 hộ)',
    'Riêng Bãi Dài còn 04 hộ chưa có nước sạch',
    '03 thôn đạt từ 90% kế hoạch trở lên là Gò Mít, Vạn Chài và Cầu Rồng',
    '02 thôn đạt từ 90% hộ trở lên là Gò Mít và Phú Lộc về camera',
    'Có 04 thôn đạt từ 90% kế hoạch trở lên',
    'Gò Mít và Vạn Chài đều đạt trên 92%',
    'Bãi Dài, Gò Mít và Vạn Chài cùng có 04 camera',
    'Gò Mít và Vạn Chài cùng có 15 hộ nghèo được hỗ trợ',
    'Gò Mít và Cầu Rồng đều đạt 100% chỉ tiêu thu quỹ',
    'Bãi Dài tăng mạnh nhất (từ 63% lên 71%)',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Dẫn đầu là Gò Mít 95%, kế đến là Phú Lộc 93% và Cầu Rồng 90%', '“Vạn Chài” là 93%'],
    ['Các thôn Bãi Dài, Gò Mít và Vạn Chài mỗi thôn có 05 camera', '“Bãi Dài” là 4'],
    ['Gò Mít 95%; có 04 thôn đạt từ 90% trở lên', 'có 3 (Gò Mít 95%; Vạn Chài 93%; Cầu Rồng 90%)'],
    [
      'Gò Mít 95%; 03 thôn đạt từ 90% trở lên, gồm Gò Mít, Vạn Chài và Phú Lộc',
      'kể cả Phú Lộc 64%',
    ],
    ['03 thôn đạt từ 90% chỉ tiêu năm trở lên là Gò Mít, Vạn Chài và Phú Lộc', 'kể cả Phú Lộc 64%'],
    ['02 thôn đạt dưới 80% là Bãi Dài và Cầu Rồng', 'kể cả Cầu Rồng 90%'],
    ['Ba thôn từ 90% trở lên gồm: Gò Mít, Bãi Dài, Cầu Rồng', 'kể cả Bãi Dài 71%'],
    ['Bãi Dài, Gò Mít và Cầu Rồng mỗi thôn có 04 camera', '“Cầu Rồng” là 2'],
    ['Bãi Dài và Phú Lộc cùng có 04 camera', '“Phú Lộc” là 3'],
    ['Gò Mít và Vạn Chài cùng đạt 95%', '“Vạn Chài” là 93%'],
    ['Gò Mít và Phú Lộc đều đạt 95%', '“Phú Lộc” là 64%'],
    ['Phú Lộc là thôn nhiều hộ nghèo nhất (10 hộ)', '“Phú Lộc” là 8; “Gò Mít” là 10'],
    ['Phú Lộc là thôn nhiều hộ nghèo nhất (13 hộ)', '“Phú Lộc” là 8'],
    ['Bãi Dài tăng từ 63% lên 73%', '“Bãi Dài” là 71%'],
  ])('names the right value beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 over columns of quarters', () => {
  const sheet = free('Phụ lục I', [
    ['Nội dung', 'Quý I', 'Quý II', 'Quý III'],
    ['Lượt khách', 382, 719, 763],
    ['Khách quốc tế', 18, 48, 55],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${text} (Phụ lục I kèm theo).`), sheet)).map(
      ({ message }) => message,
    );
  test('holds the quarter called the best against the other columns', () => {
    expect(said('Quý đông khách nhất là quý III với 763 lượt')).toEqual([]);
    expect(said('Quý đông khách nhất là quý II với 719 lượt')).toEqual([
      expect.stringContaining('“Quý III” là 763'),
    ]);
  });
});

describe('PL16 where a row of the sentence stands at the end of a column', () => {
  const sheet = free('Phụ lục IV', [
    ['STT', 'Khu phố', 'Tổng số tàu', 'Vùng khơi', 'Vùng lộng', 'Tỷ lệ tăng (%)'],
    [1, 'Bến Đá', 58, 30, 16, 25],
    [2, 'Cồn Tàu', 56, 24, 14, 66],
    [3, 'Hòn Ngang', 46, 18, 12, 36],
    [4, 'Gành Son', 16, 4, 4, 5],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), sheet));
  test.each([
    'Bến Đá là khu phố nhiều tàu nhất với 58 tàu, Gành Son ít nhất với 16 tàu.',
    'Bến Đá dẫn đầu với 58 tàu, gấp 3,6 lần Gành Son; kế đến là Cồn Tàu với 56 tàu.',
    'Bến Đá nhiều tàu nhất với 58 tàu, gấp hơn 3 lần Gành Son (16 tàu).',
    'Bến Đá nhiều tàu nhất với 58 tàu, Gành Son chỉ có 4 tàu vùng khơi.',
    'Cồn Tàu tăng nhanh nhất về tỷ lệ (66%).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Bến Đá nhiều tàu nhất với 85 tàu, Gành Son ít nhất với 16 tàu.', '“Bến Đá” là 58'],
    ['Bến Đá nhiều tàu nhất với 58 tàu, Hòn Ngang ít nhất với 16 tàu.', '“Gành Son” là 16'],
    ['Bến Đá dẫn đầu với 58 tàu, kế đến là Cồn Tàu với 65 tàu.', '“Cồn Tàu” là 56'],
    ['Hòn Ngang tăng nhanh nhất về tỷ lệ (36%).', '“Cồn Tàu” là 66%'],
  ])('holds the others against that column in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 beside differences between two rows', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Ấp', 'Số lớp', 'Số người', 'Hộ dùng hóa đơn điện tử'],
    [1, 'Cồn Dưới', 2, 84, 25],
    [2, 'Cồn Trên', 1, 42, 16],
    [3, 'Giồng Tre', 2, 78, 21],
    [4, 'Rạch Vọp', 1, 38, 17],
    [5, 'Bến Chùa', 1, 45, 31],
  ]);
  const lead = 'Ấp Bến Chùa có 31 hộ dùng, ấp Cồn Dưới có 25 hộ dùng, ';
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${lead}${text} (Phụ lục II).`), sheet)).length;
  test.each([
    'ấp Cồn Dưới ít hơn ấp Bến Chùa 6 hộ',
    'ấp Bến Chùa nhiều hơn ấp Cồn Dưới 6 hộ',
    'ấp Cồn Dưới kém ấp Bến Chùa 6 hộ',
    'ấp Cồn Dưới ít hơn so với ấp Bến Chùa 6 hộ',
    'ấp Cồn Dưới thấp hơn ấp Bến Chùa là 6 hộ',
    'ấp Cồn Dưới ít hơn 6 hộ so với ấp Bến Chùa',
    'so với ấp Bến Chùa, ấp Cồn Dưới ít hơn 6 hộ',
    'ấp Cồn Dưới thua ấp Bến Chùa 6 hộ',
    'ấp Bến Chùa hơn ấp Cồn Dưới tới 6 hộ',
    'ấp Bến Chùa và ấp Cồn Dưới chênh nhau 6 hộ',
    'ấp Cồn Dưới ít hơn ấp Bến Chùa (31 hộ)',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toBe(0);
  });
  test.each(['ấp Giồng Tre có 12 hộ dùng', 'ấp Giồng Tre ít hơn, có 12 hộ dùng'])(
    'finds “%s”',
    (text) => {
      expect(said(text)).toBe(1);
    },
  );
});

describe('PL16 on what a row does not have', () => {
  const fields = free('Phụ lục II', [
    [
      'STT',
      'Lĩnh vực',
      'Tổng số hồ sơ',
      'Đã giải quyết',
      'Đang giải quyết',
      'Tỷ lệ trực tuyến (%)',
    ],
    [1, 'Hộ tịch, chứng thực', 960, 951, 9, 95.83],
    [2, 'Đất đai', 520, 468, 52, 92.31],
    [3, 'Đăng ký kinh doanh', 236, 234, 2, 97.46],
    [4, 'Bảo trợ xã hội', 330, 322, 8, 92.73],
    [5, 'Lĩnh vực khác', 140, 138, 2, 92.86],
  ]);
  const villages = free('Phụ lục III', [
    ['STT', 'Thôn', 'Kích hoạt trong quý', 'Tỷ lệ (%)'],
    [1, 'Bãi Dài', 45, 85],
    [2, 'Gò Mít', 52, 87],
    [3, 'Xóm Rạng', 36, 84],
  ]);
  const cattle = free('Phụ lục IV', [
    ['STT', 'Thôn', 'Diện tích (ha)', 'Gắn thẻ (con)', 'Tỷ lệ (%)'],
    [1, 'Bãi Dài', 64, 357, 85],
    [2, 'Gò Mít', 54, 234, 90],
    [3, 'Xóm Rạng', 46, 246, 82],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${text}.`), fields, villages, cattle)).map(
      ({ message }) => message,
    );
  test.each([
    'Lĩnh vực đất đai còn 52 hồ sơ đang giải quyết, chiếm 71,23%',
    'Tỷ lệ trực tuyến cao nhất là đăng ký kinh doanh (97,46%), thấp nhất là đất đai',
    'Hộ tịch, chứng thực nhiều nhất với 960 hồ sơ, ít nhất là đăng ký kinh doanh',
    'Hộ tịch, chứng thực nhiều nhất với 960 hồ sơ, tỷ lệ trực tuyến thấp nhất là đất đai',
    'Nếu không kể đất đai thì bốn lĩnh vực kia tiếp nhận 1.666 hồ sơ (Phụ lục II)',
    'Đăng ký kinh doanh có tỷ lệ trực tuyến cao nhất (97,46%), phát sinh nhiều nhất là hộ tịch, chứng thực',
    'Hộ tịch, chứng thực nhiều nhất với 960 hồ sơ, tồn đọng nhiều nhất là đất đai',
    'Nhiều nhất là thôn Bãi Dài (45 người), ít nhất là thôn Xóm Rạng (36 người)',
    '44 trong 52 hồ sơ đang giải quyết không thuộc lĩnh vực bảo trợ xã hội (Phụ lục II)',
    'Thôn Bãi Dài rộng 64 ha, Gò Mít 54 ha và Xóm Rạng 46 ha',
    'Khoảng cách giữa tổ đứng đầu là thôn Gò Mít (87%) và tổ đứng cuối là 3 điểm phần trăm (Phụ lục III)',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Lĩnh vực đất đai còn 25 hồ sơ đang giải quyết', '“Đất đai” là 52'],
    ['Lĩnh vực đất đai đã giải quyết 486 hồ sơ', '“Đất đai” là 468'],
    ['Lĩnh vực đăng ký kinh doanh chỉ có 226 hồ sơ (Phụ lục II)', '“Đăng ký kinh doanh” là 236'],
    [
      'Tỷ lệ trực tuyến cao nhất là đăng ký kinh doanh (97,46%), thấp nhất là bảo trợ xã hội',
      '“Bảo trợ xã hội” là 92,73; “Đất đai” là 92,31: sửa tên',
    ],
    ['Thôn Bãi Dài rộng 64 ha, Gò Mít 45 ha và Xóm Rạng 46 ha', '“Gò Mít” là 54'],
    ['Thôn Bãi Dài đạt cao nhất với 90%', '“Bãi Dài” là 85%; “Gò Mít” là 90%'],
  ])('names the right one beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 by place, by header and by both halves of a name', () => {
  const survey = free('Phụ lục III', [
    [
      'STT',
      'Nội dung',
      'Mức độ (ý kiến)',
      '',
      '',
      'Tổ',
      'Trong đó quá hạn',
      'Tỷ lệ trực tuyến (%)',
    ],
    ['', '', 'Rất hài lòng', 'Hài lòng', 'Bình thường', '', '', ''],
    [1, 'Thái độ phục vụ', 74, 41, 4, 7, 3, 95],
    [2, 'Thời gian giải quyết', 66, 46, 6, 6, 19, 85],
    [3, 'Phí, lệ phí', 58, 47, 11, 6, 4, 90],
    [4, 'Cơ sở vật chất', 71, 45, 3, 7, 1, 70],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(text), survey)).map(({ message }) => message);
  test.each([
    'Thái độ phục vụ (95%) xếp thứ nhất, phí, lệ phí (90%) xếp thứ hai (Phụ lục III).',
    'Cao thứ hai là phí, lệ phí (90%), thấp thứ hai là thời gian giải quyết (85%) (Phụ lục III).',
    'Cơ sở vật chất (70%) đứng thứ tư (Phụ lục III).',
    'Thái độ phục vụ tuy được 74 ý kiến rất hài lòng nhưng chỉ xếp thứ ba về tỷ lệ quay lại (Phụ lục III).',
    'Phí, lệ phí đứng thứ hai và cơ sở vật chất đứng thứ tư với 70% (Phụ lục III).',
    'Thời gian giải quyết (85%) xếp thứ hai trong nhóm còn lại (Phụ lục III).',
    'Thời gian giải quyết có 66 ý kiến rất hài lòng, 46 ý kiến hài lòng.',
    'Thời gian giải quyết có 5 trong 27 hồ sơ quá hạn là của đất đai (Phụ lục III).',
    'Tỷ lệ đúng hạn là 98%; thấp nhất là cơ sở vật chất với 97,3% (Phụ lục III).',
    'Nội dung thời gian giải quyết lại nhiều hơn (66 ý kiến so với 58 ý kiến) (Phụ lục III).',
    'Khối phí, lệ phí 47 ý kiến hài lòng, khối khác 32 ý kiến hài lòng (Phụ lục III).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Xếp thứ ba toàn xã là phí, lệ phí với 58 ý kiến rất hài lòng (Phụ lục III).',
      'thì đứng thứ 4; xếp thứ ba là',
    ],
    [
      'Phí, lệ phí (90%) xếp thứ tư (Phụ lục III).',
      'thì đứng thứ 2; xếp thứ tư là “Cơ sở vật chất”',
    ],
    [
      'Thấp thứ hai là phí, lệ phí (90%) (Phụ lục III).',
      'thì đứng thứ 3; thấp thứ hai là “Thời gian giải quyết”',
    ],
    ['Cơ sở vật chất có 71 ý kiến rất hài lòng, 54 ý kiến hài lòng.', 'ghi “Cơ sở vật chất” là 45'],
    [
      'Thái độ phục vụ có 41 ý kiến hài lòng, trong đó 1 hồ sơ quá hạn (Phụ lục III).',
      'ghi “Thái độ phục vụ” là 3',
    ],
  ])('names what is right beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test('holds places against the column of the period that is named', () => {
    const spent = free('Phụ lục III', [
      ['TT', 'Nội dung chi', 'Quý II', 'Quý III', 'Cộng'],
      [1, 'Đường truyền, bản quyền', 60, 62, 122],
      [2, 'Tập huấn', 55, 75, 130],
      [3, 'Camera, wifi', 70, 70, 140],
      [4, 'Thiết bị', 150, 170, 320],
    ]);
    const text =
      'Riêng quý III, khoản chi lớn thứ hai là camera, wifi với 70 triệu đồng (Phụ lục III).';
    expect(found('PL16', withFree(paragraph(text), spent))[0]?.message).toContain(
      'lớn thứ hai là “Tập huấn”',
    );
    const right = text.replace('quý III', 'quý II').replace('Phụ lục II)', 'Phụ lục III)');
    expect(found('PL16', withFree(paragraph(right), spent))).toEqual([]);
  });
  test('counts the rows that are beyond a goal', () => {
    const nouns = free('Phụ lục III', [
      ['STT', 'Thôn', 'Tỷ lệ (%)'],
      [1, 'Bãi Dài', 95],
      [2, 'Gò Mít', 82],
      [3, 'Vạn Chài', 71],
    ]);
    const told = (said: string) => found('PL16', withFree(paragraph(said), nouns));
    const right = 'Hai thôn đã vượt mục tiêu 80%, cao nhất là Bãi Dài (95%) (Phụ lục III).';
    expect(told(right)).toEqual([]);
    expect(told(right.replace('Hai', 'Ba'))[0]?.message).toContain(
      'có 2 (Bãi Dài 95%; Gò Mít 82%)',
    );
  });
  test('reads what is left under the column of it', () => {
    const spent = free('Phụ lục III', [
      ['TT', 'Nội dung chi', 'Dự toán', 'Đã chi', 'Còn lại'],
      [1, 'Sáng kiến, mô hình', 150, 114.5, 35.5],
      [2, 'Camera, truyền thanh', 350, 245, 105],
      [3, 'Tập huấn', 100, 80, 20],
    ]);
    const told = (text: string) => found('PL16', withFree(paragraph(text), spent));
    const right =
      'Sáng kiến, mô hình còn 35,5 triệu đồng; khoản camera, truyền thanh còn tới 105 triệu đồng.';
    expect(told(right)).toEqual([]);
    expect(told(right.replace('105', '115'))[0]?.message).toContain(
      '“Camera, truyền thanh” là 105',
    );
  });
  test('takes no number for a row’s where another row’s name stands right before it', () => {
    const buon = free('Phụ lục III', [
      ['STT', 'Buôn', 'Số hộ', 'Tỷ lệ (%)'],
      [1, 'Buôn Drang', 120, 82.47],
      [2, 'Buôn Mlang', 95, 80.5],
      [3, 'Buôn Ea Nur', 140, 70.1],
    ]);
    const text = 'Chỉ có hai buôn Drang (82,47%) và Mlang (80,5%) vượt mốc này (Phụ lục III).';
    expect(found('PL16', withFree(paragraph(text), buon))).toEqual([]);
  });
  test('knows a row by either half of its name', () => {
    const wards = free('Phụ lục III', [
      ['STT', 'Tổ dân phố', 'Trong quý', 'Lũy kế'],
      [1, 'Số 1 - Trung Hành', 62, 2208],
      [2, 'Số 2 - Trung Lực', 48, 1935],
      [3, 'Số 8 - Hạ Đoạn', 67, 2102],
    ]);
    const told = (text: string) =>
      found('PL16', withFree(paragraph(`${text} (Phụ lục III).`), wards));
    for (const right of [
      'Tổ số 8 (Hạ Đoạn) kích hoạt nhiều nhất với 67 tài khoản',
      'Văn bản số 8 có 62 mục',
      'Hạ Đoạn kích hoạt nhiều nhất với 67 tài khoản',
    ])
      expect(told(right)).toEqual([]);
    expect(
      told('Tổ số 1 (Trung Hành) kích hoạt nhiều nhất với 67 tài khoản')[0]?.message,
    ).toContain('“Số 8 - Hạ Đoạn” là 67');
  });
  test('reads under a header of many words what several rows have each', () => {
    const members = free('Phụ lục III', [
      ['STT', 'Bản', 'Thành viên tổ công nghệ số', 'Số hộ'],
      [1, 'Huổi Tao', 8, 230],
      [2, 'Tìa Dình', 7, 165],
      [3, 'Huổi Ca', 6, 118],
    ]);
    const lead = 'Các tổ công nghệ số có 21 thành viên.';
    const told = (text: string) => found('PL16', withFree(paragraph(`${lead} ${text}`), members));
    expect(
      told('Hai tổ ít nhất là của bản Huổi Ca và bản Tìa Dình, mỗi tổ 6 người.')[0]?.message,
    ).toContain('ghi “Tìa Dình” là 7');
    expect(told('Hai tổ của bản Huổi Ca và bản Tìa Dình, mỗi tổ học 2 buổi.')).toEqual([]);
  });
});

describe('PL16 on a list of an annex’s sums', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Bản', 'Người dự', 'Theo dân tộc', '', ''],
    ['', '', '', 'Thái', 'Mông', 'Khơ Mú'],
    [1, 'Nà Hán', 132, 118, 0, 14],
    [2, 'Huổi Lót', 624, 346, 149, 129],
    ['', 'Tổng cộng', 756, 464, 149, 143],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`Trong 756 người dự có ${text}.`), sheet)).map(
      ({ message }) => message,
    );
  test('names the one that is not its column’s', () => {
    expect(said('464 người Thái, 194 người Mông, 143 người Khơ Mú')).toEqual([
      'Lời ghi 194 (trong “194 người Mông”), Phụ lục II (ô E5, cột “Theo dân tộc / Mông”) ghi 149: sửa một trong hai nơi.',
    ]);
  });
  test.each([
    '464 người Thái, 149 người Mông, 143 người Khơ Mú',
    '464 người Thái, trong đó 194 nữ, và 143 người Khơ Mú',
    '464 người Thái, gần 200 người Mông, 143 người Khơ Mú',
    '464 người Thái, tăng 194 người, người Mông 149 người',
    '464 người Thái ở 12 lớp, 900 người Mông, 143 người Khơ Mú',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('PL16 where a row is known by its place, day or audience', () => {
  const classes = free('Phụ lục IV', [
    ['STT', 'Ngày mở lớp', 'Địa điểm', 'Đối tượng', 'Số người dự'],
    [1, '06/8/2026', 'Nhà văn hóa thôn Bãi Dài', 'Hội viên phụ nữ', 45],
    [2, '14/8/2026', 'Nhà văn hóa thôn Gò Mít', 'Hội viên phụ nữ', 40],
    [3, '03/9/2026', 'Nhà văn hóa thôn Vạn Chài', 'Hộ kinh doanh', 50],
    [4, '10/9/2026', 'Nhà văn hóa thôn Cầu Rồng', 'Giáo viên', 38],
    [5, '17/9/2026', 'Hội trường UBND xã', 'Tổ công nghệ số', 42],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), classes));
  test.each([
    'Đông nhất là lớp tại thôn Vạn Chài 50 người, ít nhất là lớp tại thôn Cầu Rồng 38 người.',
    'Lớp đông nhất là lớp cho hộ kinh doanh ngày 03/9/2026 với 50 người (Phụ lục IV).',
    'Lớp đông nhất trong tháng 8 là lớp ngày 06/8/2026 với 45 người (Phụ lục IV).',
    'Trong các lớp còn lại, đông nhất là lớp ngày 06/8/2026 với 45 người (Phụ lục IV).',
    'Lớp đông nhất cho hội viên phụ nữ là lớp ngày 06/8/2026 với 45 người (Phụ lục IV).',
    'Bị chê nhiều nhất là lớp cho giáo viên ngày 10/9/2026 với 38 người (Phụ lục IV).',
    'Phản ánh nhiều nhất là của thôn Bãi Dài với 50 phản ánh.',
    'Học xa nhất là lớp tại thôn Bãi Dài với 45 người.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Đông nhất là lớp tại thôn Bãi Dài 50 người.',
      'ghi “Nhà văn hóa thôn Bãi Dài” là 45; “Nhà văn hóa thôn Vạn Chài” là 50: sửa một',
    ],
    [
      'Lớp ít nhất là lớp ngày 17/9/2026 với 42 người.',
      '“Hội trường UBND xã” là 42; “Nhà văn hóa thôn Cầu Rồng” là 38: sửa tên',
    ],
    ['Lớp đông nhất là lớp cho tổ công nghệ số với 50 người.', '“Hội trường UBND xã” là 42'],
  ])('names the row at the end beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 and what a number is a part of', () => {
  const sheet = free('Phụ lục II', [
    [
      'STT',
      'Thôn',
      'Số hộ',
      'Lượt hộ được hướng dẫn',
      'Lũy kế kích hoạt',
      'Tỷ lệ (%)',
      'Tài khoản',
      '',
    ],
    ['', '', '', '', '', '', 'Kích hoạt tháng 4', 'Xếp hạng'],
    [1, 'Vàm Ngang', 640, 52, 399, 95, 24, 1],
    [2, 'Rạch Cui', 512, 40, 324, 90, 17, 4],
    [3, 'Kinh Đứng', 498, 44, 322, 92, 22, 3],
    [4, 'Cồn Nhàn', 386, 31, 255, 85, 26, 5],
    [5, 'Bãi Ghe', 574, 45, 372, 93, 21, 2],
  ]);
  const fleet = free('Phụ lục III', [
    ['TT', 'Nhóm tàu', 'Số tàu', 'Tàu ghi nhật ký điện tử'],
    [1, 'Từ 12 m đến dưới 15 m', 48, 40],
    [2, 'Từ 15 m đến dưới 24 m', 83, 71],
    [3, 'Từ 24 m trở lên', 11, 10],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(text), sheet, fleet)).map(({ message }) => message);
  test.each([
    'Còn 13 tàu từ 15 m trở lên chưa ghi nhật ký, trong đó 12 tàu thuộc nhóm từ 15 m đến dưới 24 m và 1 tàu thuộc nhóm từ 24 m trở lên.',
    'Số tàu chưa ghi nhật ký giảm xuống 13 tàu, chỉ 1 tàu thuộc nhóm từ 24 m trở lên.',
    'Cần kích hoạt thêm ít nhất 76 người: Vàm Ngang 3, Rạch Cui 14, Kinh Đứng 26, Bãi Ghe 33 (Phụ lục II).',
    'Bốn tàu mới ghi trong tháng gồm 2 tàu ở thôn Bãi Ghe, 1 tàu ở thôn Vàm Ngang và 1 tàu ở thôn Cồn Nhàn.',
    'Kích hoạt thêm 110 tài khoản trong tháng, trong đó thôn Cồn Nhàn 26 tài khoản, thôn Vàm Ngang 24 tài khoản.',
    'Đông nhất là lớp ở thôn Vàm Ngang (52 người), ít nhất là lớp ở thôn Cồn Nhàn (39 người).',
    'Trong nhóm từ 15 m đến dưới 24 m, lưới rê ghi nhật ký nhiều nhất (48 tàu) (Phụ lục III).',
    '4/5 thôn đạt từ 90% trở lên (trong đó 3 thôn trên 91%), cao nhất là thôn Vàm Ngang (95%), thấp nhất là thôn Cồn Nhàn (85%).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Nhóm từ 24 m trở lên có 12 tàu, nhóm từ 15 m đến dưới 24 m có 83 tàu (Phụ lục III).',
      'là 11',
    ],
    [
      'Kích hoạt thêm 110 tài khoản trong tháng, trong đó thôn Cồn Nhàn 62 tài khoản, thôn Vàm Ngang 24 tài khoản (Phụ lục II).',
      'là 26',
    ],
    [
      'Lượt hộ được hướng dẫn cao nhất là thôn Vàm Ngang (52 lượt hộ), ít nhất là thôn Cồn Nhàn (13 lượt hộ).',
      'là 31',
    ],
    [
      '2/5 thôn đạt từ 93% trở lên (Vàm Ngang (95%), Kinh Đứng), thấp nhất là thôn Cồn Nhàn (85%).',
      'kể cả Kinh Đứng 92%',
    ],
    [
      '3/5 thôn đạt từ 90% trở lên (trong đó 3 thôn trên 91%), thấp nhất là thôn Cồn Nhàn (85%).',
      'có 4 (',
    ],
  ])('finds “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

test('PL16 knows a name that words join with “và”', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Lĩnh vực', 'Tiếp nhận'],
    [1, 'Đất đai', 420],
    [2, 'Bảo trợ xã hội, người có công', 318],
    [3, 'Hộ tịch, chứng thực', 860],
  ]);
  const said = (many: number) =>
    found(
      'PL16',
      withFree(
        paragraph(
          `Kế đến là đất đai 420 hồ sơ, bảo trợ xã hội và người có công ${many} hồ sơ (Phụ lục II).`,
        ),
        sheet,
      ),
    ).map(({ message }) => message);
  expect(said(318)).toEqual([]);
  expect(said(381)).toEqual([expect.stringContaining('“Bảo trợ xã hội, người có công” là 318')]);
});

test('PL16 takes no group’s Roman numeral for a quarter, and no mark for a share', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Bản', 'Người dự', 'Tỷ lệ (%)'],
    ['I', 'Các bản vùng thấp', 516, 86],
    [1, 'Nà Hán', 516, 86],
    ['II', 'Các bản vùng cao', 240, 71],
    [2, 'Huổi Lót', 240, 71],
  ]);
  const said = (text: string) => found('PL16', withFree(paragraph(text), sheet));
  expect(
    said('Mở 5 lớp cho 205 người trong quý I, 6 lớp cho 252 người trong quý II (Phụ lục II).'),
  ).toEqual([]);
  expect(said('Có 1 bản vượt 80% là Nà Hán (Phụ lục II).')).toEqual([]);
  expect(said('Các bản vùng cao có 204 người dự (Phụ lục II).')).toHaveLength(1);
});

test('PL16 knows the column of what a row is held against by that row', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Tổ dân phố', 'Chỉ tiêu năm', 'Lũy kế', 'Thực hiện quý IV'],
    [1, 'Hồ Ngọc', 500, 475, 54],
    [2, 'Đồi Gió', 400, 304, 38],
    [3, 'Lan Rừng', 380, 294, 31],
  ]);
  const said = (held: string) =>
    found(
      'PL16',
      withFree(paragraph(`Tổ dân phố Hồ Ngọc kích hoạt 54 tài khoản, nhiều hơn ${held}.`), sheet),
    ).map(({ message }) => message);
  expect(said('tổ dân phố Lan Rừng (38 tài khoản) 16 tài khoản')).toEqual([
    expect.stringContaining('ghi “Lan Rừng” là 31; “Đồi Gió” là 38'),
  ]);
  expect(said('tổ dân phố Lan Rừng (31 tài khoản) 23 tài khoản')).toEqual([]);
  expect(said('tổ dân phố Lan Rừng (38 máy tính)')).toEqual([]);
  expect(said('quý III (38 tài khoản) 16 tài khoản')).toEqual([]);
});

describe('PL16 on the least of shares told behind what they are of', () => {
  const sheet = free('Phụ lục III', [
    ['STT', 'Đơn vị', 'Thôn', 'Đang quản lý (ha)', 'Đã gắn mã (ha)', 'Tỷ lệ gắn mã (%)'],
    [1, 'Hợp tác xã Hương Quế', 'Khuổi Quế', 86, 72.5, 84.3],
    [2, 'Hợp tác xã Đại Lâm', 'Nà Lốc', 64, 48, 75],
    [3, 'Tổ hợp tác Pú Trạng', 'Pú Trạng', 35, 14, 40],
    [4, 'Tổ hợp tác Cốc Mạ', 'Cốc Mạ', 25, 9, 36],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), sheet));
  test.each([
    'Tỷ lệ thấp nhất là Tổ hợp tác Cốc Mạ với 9/25 ha (36%).',
    'Trong các tổ hợp tác, cao nhất là Tổ hợp tác Pú Trạng với 14/35 ha (40%).',
    'Tỷ lệ thấp nhất là Tổ hợp tác Pú Trạng với 12/30 hộ (40%).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('names the row that has less', () => {
    expect(said('Tỷ lệ thấp nhất là Tổ hợp tác Pú Trạng với 14/35 ha (40%).')).toEqual([
      expect.stringContaining('Cốc Mạ'),
    ]);
  });
});

describe('PL16 on ends and bounds of a column', () => {
  const areas = free('Phụ lục 2', [
    ['STT', 'Thôn, làng', 'Diện tích (ha)', 'Có mã (ha)', 'Tỷ lệ (%)'],
    [1, 'Làng Breng', 55, 33, 60],
    [2, 'Làng Tơ Drah', 40, 18, 45],
    [3, 'Thôn Phú Vinh', 48, 36, 75],
    [4, 'Thôn Cao Lạng', 30, 24, 80],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(`${text}.`), areas));
  test.each([
    'Làng Tơ Drah thấp nhất với 45% (18/40 ha)',
    'Làng Breng tăng thấp nhất với 60% (12/20 hộ)',
    'Tại làng Breng mới có 11/55 hộ có sóng 4G, đạt 20%',
    'Thôn Cao Lạng dẫn đầu với 80%; có 2/4 thôn, làng đạt từ 75% trở lên (Phụ lục II)',
    'Thôn Cao Lạng dẫn đầu với 80%; phấn đấu có 3/4 thôn, làng đạt từ 75% trở lên (Phụ lục II)',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Làng Breng thấp nhất với 60% (33/55 ha)', '“Làng Tơ Drah” là 45%'],
    [
      'Thôn Cao Lạng dẫn đầu với 80%; có 3/4 thôn, làng đạt từ 75% trở lên (Phụ lục II)',
      'có 2 (Thôn Phú Vinh 75%; Thôn Cao Lạng 80%)',
    ],
  ])('says of “%s” what the annex has', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 over a table whose columns are places', () => {
  const sheet = free('Phụ lục 4', [
    ['Nội dung', 'Đơn vị tính', 'Bến Đá', 'Gò Sim', 'Thôn 2', 'Cộng'],
    ['Diện tích chè', 'ha', 68, 52, 45, 165],
    ['Đã gắn mã', 'ha', 48.5, 36, 27, 111.5],
    ['Tỷ lệ gắn mã', '%', 71.32, 69.23, 60, 67.58],
    ['Số hộ', 'hộ', 96, 70, 55, 221],
  ]);
  const shares = free('Phụ lục 1', [
    ['STT', 'Thôn', 'Tỷ lệ (%)'],
    [1, 'Bến Đá', 90],
    [2, 'Gò Sim', 86],
    [3, 'Thôn 2', 85],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), sheet, shares));
  test.each([
    'Xét về tỷ lệ, Bến Đá cũng dẫn đầu với 71,32%, kế đến là Gò Sim 69,23% (Phụ lục 4).',
    'Diện tích chè đã gắn mã là 111,5 ha (Phụ lục 4).',
    'Bến Đá và Gò Sim cộng lại có 84,5 ha đã gắn mã (Phụ lục 4).',
    'Thôn Bến Đá (90%) cao nhất, sau đó là Gò Sim (86%), thấp nhất là Thôn 2 (85%) (Phụ lục 1).',
    'Nhiều hộ nhất là Bến Đá với 96 hộ, ít nhất là Thôn 2 với 55 hộ (Phụ lục 4).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('names the row in which a place has another number', () => {
    expect(said('Gò Sim đạt 62,93% (Phụ lục 4).')).toEqual([
      expect.stringContaining('(ô D4, hàng “Tỷ lệ gắn mã (%)”) ghi “Gò Sim” là 69,23%'),
    ]);
    expect(said('Bến Đá gắn mã nhiều nhất là 48,5 ha, Gò Sim ít nhất là 36 ha.')).toEqual([
      expect.stringContaining('“Thôn 2” là 27'),
    ]);
  });
});

describe('PL16 over fields told in turn, and one that has all', () => {
  const sheet = free('Phụ lục 2', [
    ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Trực tuyến', 'Đã giải quyết', 'Quá hạn'],
    [1, 'Hộ tịch, chứng thực', 72, 69, 68, 0],
    [2, 'Đất đai', 44, 37, 31, 2],
    [3, 'Bảo trợ xã hội', 26, 23, 24, 0],
    [4, 'Đăng ký kinh doanh', 18, 18, 17, 0],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), sheet));
  test.each([
    'Hộ tịch, chứng thực nhiều hồ sơ nhất (72 hồ sơ), kế đến là đất đai (44 hồ sơ) và bảo trợ xã hội (26 hồ sơ).',
    'Hộ tịch, chứng thực nhiều hồ sơ nhất (72 hồ sơ), kế đến là đất đai (37 hồ sơ nộp trực tuyến) và bảo trợ xã hội (26 hồ sơ).',
    'Về trực tuyến, nhiều nhất là hộ tịch, chứng thực (69 hồ sơ), kế đến là đất đai (37 hồ sơ) và bảo trợ xã hội (23 hồ sơ).',
    'Hộ tịch, chứng thực (72 hồ sơ) nhiều nhất, kế đến là đất đai (44 hồ sơ), bảo trợ xã hội (26 hồ sơ).',
    '2 hồ sơ quá hạn đều thuộc lĩnh vực đất đai.',
    '2 hồ sơ quá hạn tuần trước đều thuộc lĩnh vực bảo trợ xã hội.',
    '3 hồ sơ quá hạn đều thuộc lĩnh vực bảo trợ xã hội.',
    'Đất đai là khâu chậm nhất: 2 hồ sơ quá hạn thuộc lĩnh vực này.',
    'Hộ tịch, chứng thực đông người đến nộp hồ sơ nhất (72 hồ sơ) nhưng tỷ lệ thấp nhất.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Hộ tịch, chứng thực nhiều hồ sơ nhất (72 hồ sơ), kế đến là đất đai (37 hồ sơ) và bảo trợ xã hội (26 hồ sơ).',
      '“Đất đai” là 44',
    ],
    ['2 hồ sơ quá hạn đều thuộc lĩnh vực bảo trợ xã hội.', '“Đất đai” là 2'],
  ])('names what the annex has beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
