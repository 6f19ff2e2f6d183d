import { found, messagesOf, paragraph, task } from '../../workbook';

const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

describe('NV18', () => {
  const said = (text: string) =>
    found('NV18', { ...row({ 'Thời hạn': '2026-06-30' }), ...paragraph(text) });
  test('is silent on the same day, another task and a deadline that was moved', () => {
    for (const text of [
      'Lắp đặt camera giám sát tại các tuyến đường chính trước ngày 30/6/2026.',
      'Số hóa sổ hộ tịch trước ngày 31/5/2026.',
      'Số hóa xong sổ hộ tịch trước ngày 31/5/2026 và lắp đặt camera giám sát tại các tuyến đường chính trước ngày 30/6/2026.',
      'Lắp đặt camera giám sát tại các tuyến đường chính; sửa 3 máy hỏng trước ngày 15/6/2026.',
      'Lắp đặt camera giám sát tại các tuyến đường chính; đối soát xong 1.440 thửa đất trước ngày 31/10/2026.',
      'Camera giám sát các tuyến đường chính có 6 hồ sơ sẽ đến hạn trả trước ngày 25/6/2026.',
      'Lắp đặt camera giám sát tại các tuyến đường chính được gia hạn, xong trước ngày 31/7/2026.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('names both days and the task', () => {
    const [finding] = said(
      'Lắp đặt camera giám sát tại các tuyến đường chính trước ngày 30/7/2026.',
    );
    expect(finding?.message).toContain('thời hạn 30/7/2026, trang tính Nhiệm vụ ghi thời hạn');
    expect(finding?.message).toContain('ghi thời hạn 30/6/2026');
    const [zeros] = said(
      'Lắp đặt camera giám sát tại các tuyến đường chính trước ngày 30/07/2026.',
    );
    expect(zeros?.message).toContain('ghi thời hạn 30/06/2026');
    const next = (day: string) =>
      said(
        `Lắp đặt camera giám sát tại các tuyến đường chính đạt 60%. Thời hạn tỉnh giao cho việc này là ngày ${day}.`,
      );
    expect(next('30/7/2026')).toHaveLength(1);
    expect(next('30/6/2026')).toEqual([]);
    expect(
      said(
        'Lắp đặt camera giám sát tại các tuyến đường chính. Sau khi hoàn thành việc này, xã đã khai trương phòng trực vào ngày 05/9/2026.',
      ),
    ).toEqual([]);
  });

  test('takes the day of another deed for none of a task that has its own', () => {
    const done = row({
      'Thời hạn': '2026-06-30',
      'Trạng thái': 'Đã hoàn thành',
      'Ngày hoàn thành': '2026-06-22',
    });
    const heard = (day: string) =>
      messagesOf('NV18', {
        ...done,
        ...paragraph(
          `Lắp đặt camera giám sát tại các tuyến đường chính xong ngày ${day} (hạn 30/6/2026), diễn tập xong ngày 27/6/2026 (hạn 28/6/2026).`,
        ),
      });
    expect(heard('22/6/2026')).toEqual([]);
    expect(heard('12/6/2026')).toEqual([expect.stringContaining('xong 12/6/2026')]);
  });
  test('takes the days of a bracket for those of the task before it', () => {
    const tasks = [
      task({
        'Tên nhiệm vụ': 'Tái cấu trúc quy trình hồ sơ đất đai',
        'Thời hạn': '2026-02-20',
        'Ngày hoàn thành': '2026-02-26',
      }),
      task({
        STT: '2',
        'Tên nhiệm vụ': 'Kiểm tra việc dùng chữ ký số ở khối đoàn thể',
        'Thời hạn': '2026-03-14',
        'Ngày hoàn thành': '2026-03-18',
      }),
    ];
    const late = (first: string, second: string) =>
      messagesOf('NV18', {
        tasks,
        ...paragraph(
          `Hai nhiệm vụ trễ là tái cấu trúc quy trình hồ sơ đất đai (hạn 20/02/2026, xong ngày ${first}/2026) và kiểm tra việc dùng chữ ký số ở khối đoàn thể (hạn 14/3/2026, xong ngày ${second}/2026, chậm 4 ngày).`,
        ),
      });
    expect(late('26/02', '18/3')).toEqual([]);
    expect(late('26/02', '19/3')).toEqual([
      expect.stringContaining('ghi ngày hoàn thành 18/3/2026'),
    ]);
    expect(late('28/02', '18/3')).toEqual([
      expect.stringContaining('ghi ngày hoàn thành 26/02/2026'),
    ]);
  });

  test('takes no name that ends with “số” for a document', () => {
    const tasks = [
      task({ 'Tên nhiệm vụ': 'Sơ kết phong trào Bình dân học vụ số', 'Thời hạn': '2027-01-15' }),
    ];
    const due = (text: string) =>
      messagesOf('NV18', { tasks, ...paragraph(`${text} tiếp tục thực hiện.`) });
    const name = 'Sơ kết phong trào Bình dân học vụ số';
    expect(due(`${name} (hạn ngày 25/01/2027)`)).toEqual([
      expect.stringContaining('ghi thời hạn 15/01/2027'),
    ]);
    expect(due(`${name} (hạn ngày 15/01/2027)`)).toEqual([]);
    expect(due(`${name} theo Công văn số 25, ngày 25/01/2027`)).toEqual([]);
  });

  test('knows the day of completion wherever it stands in the sentence', () => {
    const done = (text: string) =>
      messagesOf('NV18', {
        tasks: [
          task({ 'Thời hạn': '2026-03-20', 'Ngày hoàn thành': '2026-03-18' }),
          task({ STT: '2', 'Tên nhiệm vụ': 'Số hóa sổ hộ tịch', 'Ngày hoàn thành': '2026-03-28' }),
        ],
        ...paragraph(text),
      });
    const camera = 'camera giám sát tại các tuyến đường chính được đưa vào sử dụng';
    expect(done(`Ngày 18/3/2026, 10 ${camera}.`)).toEqual([]);
    expect(done(`Ngày 28/3/2026, 10 ${camera}.`)[0]).toContain('ngày hoàn thành 18/3/2026');
    expect(done(`Các ${camera} từ ngày 15/3/2026, trước hạn 02 ngày.`)).toHaveLength(1);
    expect(done(`Theo Kế hoạch số 31/KH-UBND ngày 15/3/2026, ${camera}.`)).toEqual([]);
  });

  test('finds the task by its name and what was done of it', () => {
    const tasks = [
      task({
        'Tên nhiệm vụ': 'Đối soát, làm sạch dữ liệu đất đai',
        'Thời hạn': '2026-11-20',
        'Trạng thái': 'Đang triển khai thực hiện',
        'Ngày hoàn thành': '',
        'Kết quả': 'Đã đối soát 2.880/3.600 thửa',
      }),
      task({ STT: '2', 'Tên nhiệm vụ': 'Kiện toàn tổ công nghệ số', 'Thời hạn': '2026-11-25' }),
    ];
    const said = (text: string) => messagesOf('NV18', { tasks, ...paragraph(text) });
    const plots = 'Họp dân; đối soát nốt 720 thửa đất, bảo đảm đúng hạn tỉnh giao là ngày';
    expect(said(`${plots} 20/11/2026.`)).toEqual([]);
    expect(said(`${plots} 25/11/2026.`)[0]).toContain('ghi thời hạn 20/11/2026');
    for (const text of [
      'Đối soát nốt 720 thửa đất trước ngày 15/11/2026.',
      'Đối soát nốt 720 thửa đất rừng, đúng hạn tỉnh giao là ngày 25/11/2026.',
    ])
      expect(said(text)).toEqual([]);
  });

  describe('of several tasks', () => {
    const open = (more: Parameters<typeof task>[0]) =>
      task({ 'Trạng thái': 'Đang triển khai thực hiện', 'Ngày hoàn thành': '', ...more });
    const done = (name: string, due: string, on: string) =>
      task({ 'Tên nhiệm vụ': name, 'Thời hạn': due, 'Ngày hoàn thành': on });
    const tasks = [
      open({
        'Tên nhiệm vụ': 'Làm sạch dữ liệu đất đai',
        'Thời hạn': '2026-12-15',
        'Kết quả': 'Đã đối soát 3.150/4.200 thửa đất',
      }),
      open({
        'Tên nhiệm vụ': 'Số hóa kết quả giải quyết hồ sơ còn tồn',
        'Thời hạn': '2026-12-20',
        'Kết quả': 'Còn 22 hồ sơ chưa số hóa',
      }),
      open({ 'Tên nhiệm vụ': 'Xây dựng mô hình chợ 4.0', 'Thời hạn': '2026-10-31' }),
      open({ 'Tên nhiệm vụ': 'Rà soát hộ kinh doanh', 'Thời hạn': '2026-04-10' }),
      done('Tổ chức Ngày hội chuyển đổi số', '2026-06-25', '2026-06-16'),
      done('Diễn tập an toàn thông tin mạng', '2026-06-15', '2026-06-18'),
      done('Kiểm đếm hồ sơ lưu trữ của ba xã cũ', '2026-06-14', '2026-06-17'),
      done('Số hóa hồ sơ lưu trữ của ba xã cũ', '2026-06-20', '2026-06-20'),
      done('Lắp màn hình tra cứu tại bộ phận một cửa', '2026-06-28', '2026-06-27'),
    ].map((one, at) => ({ ...one, STT: String(at + 1) }));
    const said = (text: string) => messagesOf('NV18', { tasks, ...paragraph(text) });
    const plots = 'Đối soát xong 3.150 thửa đất trong tổng số 4.200 thửa, còn 1.050 thửa';
    const screen = 'Trung tâm lắp 1 màn hình tra cứu tại bộ phận một cửa.';
    test.each([
      `${plots} phải hoàn thành trước ngày 15/12/2026.`,
      `${plots} phấn đấu hoàn thành trước ngày 15/11/2026.`,
      `${plots} phải hoàn thành trước ngày 05/12/2026.`,
      'Số hóa xong 22 hồ sơ còn lại trước ngày 15/12/2026.',
      'Số hóa xong 34 hồ sơ còn lại trước ngày 31/12/2026.',
      'Trả nốt 22 hồ sơ còn lại trước ngày 31/12/2026.',
      'Mô hình chợ có thời hạn hoàn thành ngày 31/10/2026.',
      'Nhiệm vụ quá hạn là rà soát hộ kinh doanh (hạn 10/4/2026).',
      'Nhiệm vụ rà soát hộ kinh doanh đã quá hạn, phải xong trước ngày 10/8/2026.',
      'Ngày hội chuyển đổi số tổ chức ngày 15/6/2026 thu hút 620 người.',
      'Xây dựng xong mô hình chợ 4.0 trước ngày 25/9/2026.',
      'Tổng kết Ngày hội chuyển đổi số tổ chức ngày 17/6/2026.',
      'Tổ chức trao giải Ngày hội chuyển đổi số ngày 17/6/2026.',
      'Ngày 18/6/2026 xã diễn tập an toàn thông tin mạng, chậm 3 ngày so với thời hạn.',
      'Kiểm đếm hồ sơ lưu trữ của ba xã cũ (hạn 14/6/2026, xong 17/6/2026, chậm 3 ngày).',
      `${screen} Việc lắp đặt hoàn thành ngày 27/6/2026.`,
      `${screen} Việc kiểm tra bắt đầu ngày 29/6/2026.`,
    ])('is silent on “%s”', (text) => {
      expect(said(text)).toEqual([]);
    });
    test.each([
      [`${plots} phải hoàn thành trước ngày 15/11/2026.`, 'thời hạn 15/12/2026'],
      [`${plots} hoàn thành trước ngày 25/12/2026.`, 'thời hạn 15/12/2026'],
      ['Số hóa xong 22 hồ sơ còn lại trước ngày 31/12/2026.', 'thời hạn 20/12/2026'],
      ['Mô hình chợ có thời hạn hoàn thành ngày 30/9/2026.', 'thời hạn 31/10/2026'],
      ['Nhiệm vụ quá hạn là rà soát hộ kinh doanh (hạn 10/8/2026).', 'thời hạn 10/4/2026'],
      ['Ngày hội chuyển đổi số tổ chức ngày 17/6/2026 thu hút 620 người.', '16/6/2026'],
      [
        'Ngày 08/6/2026 xã diễn tập an toàn thông tin mạng, chậm 3 ngày so với thời hạn.',
        'hoàn thành 18/6/2026',
      ],
      [
        'Kiểm đếm hồ sơ lưu trữ của ba xã cũ (hạn 15/6/2026, xong 17/6/2026, chậm 3 ngày).',
        'thời hạn 14/6/2026',
      ],
      [
        'Kiểm đếm hồ sơ lưu trữ của ba xã cũ (hạn 14/6/2026, xong 17/8/2026), rà soát hộ kinh doanh (hạn 10/4/2026).',
        'hoàn thành 17/6/2026',
      ],
      [`${screen} Việc lắp đặt hoàn thành ngày 29/6/2026.`, 'hoàn thành 27/6/2026'],
    ])('names the other day beside “%s”', (text, right) => {
      expect(said(text)).toEqual([expect.stringContaining(right)]);
    });
  });

  test('takes the day of another task only for what more the words name', () => {
    const tasks = [
      task({ 'Tên nhiệm vụ': 'Lắp wifi công cộng tại tổ dân phố', 'Thời hạn': '2026-08-31' }),
      task({ STT: '2', 'Tên nhiệm vụ': 'Kiện toàn tổ công nghệ', 'Thời hạn': '2026-07-31' }),
    ];
    const said = (text: string) => messagesOf('NV18', { tasks, ...paragraph(text) });
    expect(said('Lắp wifi công cộng tại tổ dân phố, hạn ngày 31/7/2026.')).toHaveLength(1);
    expect(
      said('Lắp wifi công cộng tại tổ dân phố sau khi kiện toàn tổ, hạn ngày 31/7/2026.'),
    ).toEqual([]);
  });

  describe('a list of deadlines', () => {
    const open = { 'Trạng thái': 'Chưa thực hiện', 'Ngày hoàn thành': '' };
    const tasks = ['2026-08-31', '2026-09-15', '2026-10-31', '2026-12-31'].map((due, n) =>
      task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Việc ${n + 1}`, 'Thời hạn': due, ...open }),
    );
    const due = (days: string) =>
      messagesOf('NV18', {
        tasks,
        ...paragraph(`Bốn nhiệm vụ của quý sau lần lượt đến hạn vào các ngày ${days}.`),
      });
    test('finds the one that is no task’s', () => {
      expect(due('31/8, 15/9, 30/10 và 31/12/2026')).toEqual([
        expect.stringContaining('“Việc 3” có thời hạn 31/10/2026'),
      ]);
    });
    test.each([
      '31/8, 15/9, 31/10 và 31/12/2026',
      '31/8, 15/9 và 31/12/2026',
      '31/8, 20/9, 30/10 và 31/12/2026',
      '31/8, 15/9, 05/11 và 31/12/2026',
    ])('leaves alone %s', (days) => {
      expect(due(days)).toEqual([]);
    });
  });
});

test('NV18 hears a deadline where something had to be done on a day', () => {
  const late = (due: string) =>
    messagesOf('NV18', {
      ...row({ 'Thời hạn': '2026-06-30', 'Ngày hoàn thành': '2026-07-02' }),
      ...paragraph(
        `Việc lắp đặt camera giám sát tại các tuyến đường chính phải xong ngày ${due}/2026 thì ngày 02/7/2026 mới xong.`,
      ),
    });
  expect(late('30/6')).toEqual([]);
  expect(late('20/6')).toEqual([expect.stringContaining('thời hạn 20/6/2026')]);
});

test('NV18 is silent on the day by which something should have been done', () => {
  const said = (text: string) =>
    messagesOf('NV18', {
      tasks: [
        task({
          'Tên nhiệm vụ': 'Lắp camera giám sát cống Rạch Gốc',
          'Thời hạn': '2026-06-19',
          'Ngày hoàn thành': '2026-06-23',
        }),
      ],
      ...paragraph(text),
    });
  expect(
    said('Việc lắp camera giám sát cống Rạch Gốc lẽ ra xong ngày 19/6/2026, nay mới nghiệm thu.'),
  ).toEqual([]);
  expect(said('Việc lắp camera giám sát cống Rạch Gốc xong ngày 19/6/2026.')).toHaveLength(1);
});

describe('NV18 on the end of what was held', () => {
  const tasks = [
    task({
      'Tên nhiệm vụ': 'Tổ chức thi trực tuyến tìm hiểu chuyển đổi số',
      'Thời hạn': '2026-06-25',
      'Ngày hoàn thành': '2026-06-25',
    }),
  ];
  const ended = (day: string) =>
    messagesOf('NV18', {
      tasks,
      ...paragraph(`Cuộc thi trực tuyến tìm hiểu chuyển đổi số kết thúc ngày ${day}.`),
    });
  test('names the day of completion, of which it is a slip', () => {
    expect(ended('27/6/2026')).toEqual([
      expect.stringContaining('trang tính Nhiệm vụ ghi ngày hoàn thành 25/6/2026'),
    ]);
  });
  test.each(['25/6/2026', '18/6/2026'])('may lie on %s, before the report on it', (day) => {
    expect(ended(day)).toEqual([]);
  });
});

describe('NV18 on a task that the passage is about', () => {
  const tasks = [
    task({
      'Tên nhiệm vụ': 'Xây dựng bản đồ số tuyến đường hoa',
      'Thời hạn': '2026-10-15',
      'Trạng thái': 'Đang triển khai thực hiện',
    }),
    task({
      STT: '2',
      'Tên nhiệm vụ': 'Nâng cấp trang thiết bị trạm y tế thôn Hạ',
      'Thời hạn': '2026-05-30',
      'Ngày hoàn thành': '2026-05-23',
    }),
  ];
  const said = (text: string) => messagesOf('NV18', { tasks, ...paragraph(text) });
  const map =
    'Bản đồ số tuyến đường hoa đã nhập 80 điểm, còn 20 điểm phải xong chậm nhất ngày 15/10/2026. Khách quét mã để xem chỗ gửi xe.';
  test.each([
    'Đây là nhiệm vụ có thời hạn ngày 15/11/2026.',
    'Nhiệm vụ có thời hạn ngày 25/10/2026.',
    'Đây là việc hạn đến ngày 15/12/2026.',
  ])('finds “%s”', (text) => {
    expect(said(`${map} ${text}`)).toEqual([expect.stringContaining('ghi thời hạn 15/10/2026')]);
  });
  test.each([
    'Đây là nhiệm vụ có thời hạn ngày 15/10/2026.',
    'Đây là nhiệm vụ được nhiều xã học tập, có xã đặt thời hạn ngày 15/11/2026.',
    'Nhiệm vụ lắp loa có thời hạn ngày 25/11/2026.',
  ])('is silent on “%s”', (text) => {
    expect(said(`${map} ${text}`)).toEqual([]);
  });
  test.each([
    'Trang thiết bị trạm y tế thôn Hạ được nâng cấp, có 12 máy; qua kiểm tra tháng 8, phát hiện 03 máy hỏng và sửa xong ngay trong ngày 11/8/2026.',
    'Trạm y tế thôn Hạ đã nâng cấp trang thiết bị; trong đó 02 máy in lắp xong ngày 04/6/2026.',
    'Nâng cấp trang thiết bị trạm y tế thôn Hạ có 3 gói; mua bổ sung 5 ghế, hoàn thành ngày 10/6/2026.',
  ])('gives no day of another deed to the task before: “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Nâng cấp trang thiết bị trạm y tế thôn Hạ có 3 gói; việc này hoàn thành ngày 25/5/2026.',
    'Nâng cấp trang thiết bị trạm y tế thôn Hạ gồm 12 máy, hoàn thành ngày 13/5/2026.',
  ])('finds “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});
