import { found, line, messagesOf, task } from '../../workbook';

describe('KY15', () => {
  const said = (text: string) => messagesOf('KY15', { outline: [line('Đoạn', text)] });
  test.each([
    'Họp ngày 20/12.',
    'Mỗi ngày 31/15 hồ sơ.',
    'Kỷ niệm ngày 29/2/1900.',
    'Họp ngày  30/4/2026.',
    'Họp các ngày 08/4/2026 và 30/6/2026.',
    'Theo hồ sơ số 31/6/2026 và văn bản 31/6/2026/QĐ, 31/6/2026-TB.',
    'Toàn xã nhập được 15200/20150, tương đương 75,43%.',
    'Đạt 31/6/2026 hồ sơ; 1.031/6/2026; 31/6/1826.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('takes a name with a capital letter for a weekday, whatever is counted', () => {
    expect(said('Kiểm điểm lần thứ nhất vào thứ Tư, ngày 16/6/2026.')[0]).toContain('là thứ Ba');
    expect(said('Trạm thứ nhất xong, trạm thứ hai ngày 12/8/2026.')).toEqual([]);
  });
  test.each([
    [
      'Họp ngày 31/6.',
      '“ngày 31/6”: không có ngày này trong lịch (tháng 6 chỉ có 30 ngày): có lẽ là 30/6.',
    ],
    [
      'Họp các ngày 08/4/2026 và 31/6/2026.',
      '“31/6/2026”: không có ngày này trong lịch (tháng 6 chỉ có 30 ngày): có lẽ là 30/6/2026.',
    ],
    [
      'Từ 01/4/2026 đến 31/4/2026.',
      '“31/4/2026”: không có ngày này trong lịch (tháng 4 chỉ có 30 ngày): có lẽ là 30/4/2026.',
    ],
    [
      'Họp ngày 5/13/2026.',
      '“ngày 5/13/2026”: không có ngày này trong lịch (một năm có 12 tháng): có lẽ là 13/5/2026.',
    ],
    [
      'Họp ngày  31/6/2026.',
      '“ngày 31/6/2026”: không có ngày này trong lịch (tháng 6 chỉ có 30 ngày): có lẽ là 30/6/2026.',
    ],
    [
      'Họp ngày 29/2/1901.',
      '“ngày 29/2/1901”: không có ngày này trong lịch (tháng 2 chỉ có 28 ngày): có lẽ là 28/02/1901.',
    ],
    [
      'Làm xong trước ngày 30/4/20226, mỗi tuần báo cáo.',
      'Năm ghi “30/4/20226”, thừa một chữ số: có lẽ là 30/4/2026.',
    ],
    [
      'Họp thứ hai (ngày 17/5/2026).',
      '“thứ hai (ngày 17/5/2026”: ngày 17/5/2026 là Chủ nhật, sửa thứ hoặc ngày.',
    ],
  ])('finds “%s”', (text, message) => {
    expect(said(text)).toEqual([message]);
  });
});

describe('KY15', () => {
  const said = (text: string) => found('KY15', { outline: [line('Đoạn', text)] });
  test('is silent on days of the calendar, on hours and on weekdays that are right', () => {
    for (const text of [
      'Hoàn thành trước ngày 30/6/2026; họp ngày 29/02; trực cả ngày 24/24 giờ.',
      'Ra quân sáng thứ Bảy ngày 16/5/2026, Chủ nhật, ngày 17/5/2026.',
      'Kỷ niệm Ngày 19/5/1890 và ngày 22 tháng 12 năm 1944.',
      'Bình quân mỗi ngày 20/25 hồ sơ được nộp trực tuyến.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a day that is none, and a weekday that is another', () => {
    expect(said('Trước ngày 31/6/2026.')[0]?.message).toContain('không có ngày này');
    expect(said('Từ ngày 31 tháng 4 năm 2026.')).toHaveLength(1);
    expect(said('Sáng thứ Bảy ngày 17/5/2026.')[0]?.message).toContain('là Chủ nhật');
  });

  test('takes a day without a year for one near the report', () => {
    expect(said('Ngày cao điểm là thứ Hai 13/4 với 61 hồ sơ.')).toEqual([]);
    expect(said('Ngày cao điểm là thứ Hai 14/4 với 61 hồ sơ.')[0]?.message).toBe(
      '“thứ Hai 14/4”: ngày 14/4/2026 là thứ Ba, sửa thứ hoặc ngày.',
    );
    expect(said('Họp Chủ nhật, ngày 18/5.')).toHaveLength(1);
    for (const text of [
      'Năm 2025, xã ra quân thứ Hai 14/4.',
      'Họp thứ Tư 31/12, thứ Bảy 02/5.',
      'Đợt thứ hai 14/4, lần thứ Hai 10/12 hộ.',
    ])
      expect(said(text)).toEqual([]);
  });
  test.each([
    ['Rà soát xong vào ngày 10/92026.', '10/9/2026'],
    ['Rà soát xong ngày 109/2026.', '10/9/2026'],
    ['Rà soát xong ngày 10//9/2026.', '10/9/2026'],
    ['Rà soát xong ngày 10/9.2026.', '10/9/2026'],
  ])('mends the signs of “%s”', (text, day) => {
    const said = found('KY15', { outline: [line('Đoạn', text)] });
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringContaining(`có lẽ là ${day}`),
    ]);
  });
  test('leaves months, ratios and numbers of documents', () => {
    const text = 'Trong tháng 5-7/2026 xã nhận 1/2026 văn bản, theo số 10/92026/QĐ và 10/9/2026.';
    expect(found('KY15', { outline: [line('Đoạn', text)] })).toEqual([]);
  });

  test('names a day of the workbook that is another month’s', () => {
    const tasks = [task({ 'Tên nhiệm vụ': 'Số hóa hộ tịch', 'Thời hạn': '31/10/2026' })];
    const outline = [line('Đoạn', 'Hoàn thành trước ngày 31/11/2026.')];
    expect(messagesOf('KY15', { tasks, outline })).toEqual([
      '“ngày 31/11/2026”: không có ngày này trong lịch (tháng 11 chỉ có 30 ngày): có lẽ là 31/10/2026 (Thời hạn của “Số hóa hộ tịch”) hoặc 30/11/2026.',
    ]);
  });

  test('names the day of the task that stands before it, among several alike', () => {
    const due = (name: string, day: string) =>
      task({ 'Tên nhiệm vụ': name, 'Thời hạn': day, 'Ngày hoàn thành': '' });
    const tasks = [
      due('Kiện toàn tổ công nghệ số', '20/10/2026'),
      due('Diễn tập ứng cứu sự cố mạng', '20/11/2026'),
      due('Số hóa hộ tịch', '20/12/2026'),
    ];
    const text =
      'Việc kiện toàn tổ công nghệ số (hạn ngày 20/10/2026) và diễn tập ứng cứu sự cố (hạn ngày 20/13/2026) đã xong.';
    expect(messagesOf('KY15', { tasks, outline: [line('Đoạn', text)] })).toEqual([
      expect.stringContaining('có lẽ là 20/11/2026 (Thời hạn của “Diễn tập ứng cứu sự cố mạng”).'),
    ]);
  });
});

describe('KY15 on the weekday of several days', () => {
  const said = (text: string) =>
    messagesOf('KY15', {
      info: { Năm: '2026' },
      outline: [line('Đoạn', `${text}.`)],
    });
  test.each([
    'Sao lưu dữ liệu vào các tối thứ sáu (ngày 04, 11, 18 và 25/9)',
    'Xã họp lần thứ năm (các ngày 07, 08 và 09/9)',
    'Tổ trực các sáng thứ hai và chiều thứ tư (ngày 07, 09, 14/9)',
    'Kiểm tra đột xuất ngoài thứ bảy (ngày 07, 15 và 23/9/2026)',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('names the weekday that all of them are, or the one day that is another', () => {
    expect(said('Sao lưu dữ liệu vào các tối thứ năm (ngày 04, 11, 18 và 25/9)')).toEqual([
      expect.stringContaining('(04/9, 11/9, 18/9, 25/9/2026) đều là thứ sáu'),
    ]);
    expect(said('Phát thanh vào các sáng thứ sáu (các ngày 04, 11, 19 và 25/9/2026)')).toEqual([
      expect.stringContaining('có lẽ là 18/9'),
    ]);
  });
});
