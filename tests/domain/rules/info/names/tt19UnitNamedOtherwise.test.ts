import { found, line, messagesOf } from '../../workbook';

describe('TT19', () => {
  const said = (text: string, info: Record<string, string> = {}) =>
    found('TT19', { info, documents: [], outline: [line('Đoạn', text)] });

  test('is silent on a unit of another kind or with marks in its name', () => {
    expect(said('UBND phường An Bình.', { 'Loại đơn vị': 'Thôn' })).toEqual([]);
    expect(said('UBND phường An (Bình.', { 'Tên đơn vị': 'An (Bình' })).toEqual([]);
    expect(said('UBND phường (An Bình.', { 'Tên đơn vị': '(An Bình' })).toEqual([]);
  });
  test('reads names with a number or an apostrophe', () => {
    expect(said('UBND phường 12.', { 'Tên đơn vị': '12' })).toHaveLength(1);
    expect(said('UBND phường Ea H’leo.', { 'Tên đơn vị': 'Ea H’leo' })).toHaveLength(1);
  });
  test('doubts the words where both are said as often', () => {
    const [finding] = said('UBND phường An Bình; Đảng ủy xã An Bình.');
    expect(finding).toMatchObject({
      at: { cell: 'C5' },
      also: [{ sheet: 'Thông tin', cell: 'B5' }],
    });
    expect(finding?.message).toContain('“phường An Bình” (1 chỗ)');
  });
  test('doubts the declared kind where the words say another more often, at every place', () => {
    const outline = ['UBND phường An Bình.', 'Đảng ủy phường An Bình.'].map((t) => line('Đoạn', t));
    expect(found('TT19', { documents: [], outline })).toMatchObject([
      { at: { sheet: 'Thông tin', cell: 'B5' }, also: [{ cell: 'C5' }, { cell: 'C6' }] },
    ]);
  });
  test.each<readonly [string, Record<string, string>]>([
    [
      'the province is named with its kind',
      { 'Tỉnh, thành phố': 'tỉnh Thái Nguyên', 'Kính gửi': 'UBND tỉnh Thái Nguyên' },
    ],
    ['no province is declared', { 'Tỉnh, thành phố': '', 'Kính gửi': 'UBND tỉnh Thái Bình' }],
    ['one of two is its own', { 'Kính gửi': 'UBND tỉnh Thái Bình\nUBND tỉnh Thái Nguyên' }],
    ['more follows the name', { 'Kính gửi': 'UBND tỉnh Thái Nguyên Sở' }],
    ['no addressee names one', { 'Kính gửi': 'UBND tỉnh' }],
  ])('is silent where %s', (_, info) => {
    expect(said('', info)).toEqual([]);
  });
  test('quotes the other province without what parts it', () => {
    const [finding] = said('', { 'Kính gửi': 'UBND tỉnh Thái Bình - Phòng' });
    expect(said('', { 'Kính gửi': 'Sở Nội vụ tỉnh Thái Bình về' })[0]?.message).toContain(
      '“tỉnh Thái Bình”',
    );
    expect(finding?.at.cell).toBe('B7');
  });
});

describe('TT19', () => {
  const said = (text: string, info: Record<string, string> = {}) =>
    found('TT19', { info, outline: [line('Đoạn', text)] });
  test('is silent on the declared kind and province, and on what the commune was made from', () => {
    expect(said('UBND xã An Bình báo cáo như sau:')).toEqual([]);
    expect(said('Xã thành lập trên cơ sở sáp nhập thị trấn An Bình và xã Tân Bình.')).toEqual([]);
    const recipients = 'Như trên\nUBND tỉnh\nThường trực Đảng ủy\nLưu: VT, VHXH';
    expect(said('', { 'Nơi nhận': recipients })).toEqual([]);
    expect(said('', { 'Kính gửi': 'Sở Khoa học và Công nghệ tỉnh Thái Nguyên' })).toEqual([]);
  });
  test('finds another kind of unit, at its words or where it is declared', () => {
    const text = 'UBND xã An Bình và Đảng ủy xã An Bình; UBND phường An Bình.';
    expect(said(text)).toMatchObject([{ severity: 'Cảnh báo', at: { sheet: 'Nội dung' } }]);
    expect(said(text, { 'Loại đơn vị': 'Phường' })[0]?.at.sheet).toBe('Thông tin');
  });
  test('finds a province that no addressee is of', () => {
    const [finding] = said('', { 'Kính gửi': 'UBND tỉnh Thái Bình' });
    expect(finding?.message).toContain('“Thái Nguyên” trong khi Kính gửi');
  });

  const report = (...texts: readonly string[]) =>
    found('TT19', { documents: [], outline: texts.map((text) => line('Đoạn', text)) }).map(
      ({ message }) => message,
    );
  const own = [
    'Toàn xã có 9 thôn.',
    'UBND xã ban hành kế hoạch.',
    'Đến nay, xã tiếp nhận 12 hồ sơ.',
  ];

  test.each([
    ['Lũy kế 9 tháng, phường tiếp nhận 5.210 hồ sơ.', 'xã tiếp nhận'],
    ['Toàn phường kích hoạt 115 tài khoản.', 'Toàn xã'],
    ['Công tác này được UBND đặc khu chỉ đạo.', 'UBND xã'],
  ])('names the own kind where another is left over: %s', (text, right) => {
    expect(report(...own, text)).toEqual([expect.stringContaining(`“${right}”`)]);
  });

  test.each([
    'Phối hợp với UBND phường Bình Yên.',
    'Trao đổi với các phường, xã đã làm trước.',
    'UBND xã, phường thuộc tỉnh đã báo cáo.',
    'Trên địa bàn phường cũ đã lắp 4 camera.',
    'Chia sẻ với UBND phường bạn.',
  ])('is silent on others, and on what was: %s', (text) => {
    expect(report(...own, text)).toEqual([]);
  });

  test('is silent where another kind is said as often', () => {
    expect(report(...own.slice(0, 2), 'Toàn phường có 9 khu phố.')).toEqual([]);
  });

  const inCity = (text: string, province = 'Cần Thơ') =>
    messagesOf('TT19', {
      info: { 'Tỉnh, thành phố': province, 'Kính gửi': `UBND thành phố ${province}` },
      outline: [line('Đoạn', 'UBND thành phố, Thành ủy và Công an thành phố.'), line('Đoạn', text)],
    });
  test.each([
    ['Đề nghị UBND tỉnh hỗ trợ 350 triệu đồng.', '“UBND thành phố”'],
    ['Kính trình UBND tỉnh xem xét, chỉ đạo.', '“UBND thành phố”'],
    ['Có 04 nhiệm vụ do tỉnh giao.', '“do thành phố giao”'],
    ['Thực hiện chỉ đạo của Tỉnh ủy, phường đã họp 02 phiên.', '“Thành ủy”'],
    ['Đề nghị tỉnh hỗ trợ 350 triệu đồng.', '“Đề nghị thành phố hỗ trợ”'],
    ['Công an tỉnh đã kiểm tra.', '“Công an thành phố”'],
    ['Sở Khoa học và Công nghệ tỉnh đã tập huấn.', 'thành phố”'],
  ])('finds a province’s body in the report of a city’s commune: %s', (text, right) => {
    expect(inCity(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'UBND tỉnh Sóc Trăng đã ban hành.',
    'UBND các tỉnh, thành phố; UBND tỉnh, thành phố trực thuộc Trung ương.',
    'Dịch vụ công cấp tỉnh đạt 95%.',
    'Tuyến đường tỉnh 923 và đường tỉnh lộ.',
    'Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh.',
    'Trước sáp nhập, UBND tỉnh giao 12 chỉ tiêu.',
    'Khách ngoài tỉnh đến 1.200 lượt.',
  ])('is silent on provinces that are truly meant: %s', (text) => {
    expect(inCity(text)).toEqual([]);
  });
  test('finds a city’s body in the report of a province’s commune, and none where the province is not known', () => {
    const text = 'Đề nghị UBND thành phố hỗ trợ; UBND tỉnh và Tỉnh ủy đã chỉ đạo.';
    const at = (province: string) =>
      messagesOf('TT19', {
        info: { 'Tỉnh, thành phố': province, 'Kính gửi': `UBND tỉnh ${province}` },
        outline: [line('Đoạn', text)],
      });
    expect(at('Thái Nguyên')).toEqual([expect.stringContaining('“UBND tỉnh”')]);
    expect(at('Miền Cao')).toEqual([]);
  });
});
