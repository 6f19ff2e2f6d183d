import { document, found, line, messagesOf, paragraph } from '../../workbook';

describe('TH19 on lists below', () => {
  const listed = (announced: string, ...items: readonly ReturnType<typeof line>[]) =>
    messagesOf('TH19', {
      outline: [line('Đoạn', announced), ...items, line('Đoạn', 'Hết.')],
    });
  const dash = (count: number, level = '-') =>
    Array.from({ length: count }, (_, n) => line(level, `Mục thứ ${n}`));

  test.each<readonly [string, ReturnType<typeof dash>]>([
    ['Ban hành 06 văn bản, gồm 04 kế hoạch và 02 công văn:', dash(6)],
    ['Ban hành 06 văn bản, gồm 04 kế hoạch và 02 công văn:', dash(2)],
    ['Ban hành 06 văn bản, trong đó 03 kế hoạch và 02 công văn:', dash(5)],
    ['Ban hành 03 kế hoạch và 02 công văn:', dash(5)],
    ['Ban hành 03 kế hoạch sau đây.', dash(2)],
    ['Ban hành 03 kế hoạch, cụ thể: đã triển khai:', dash(2)],
    ['Ban hành 03 kế hoạch:', []],
    ['Ban hành 02 kế hoạch:', [line('-', 'A'), ...dash(4, '+'), line('-', 'B')]],
    ['Ban hành 02 kế hoạch:', [line('-', 'A'), line('-', 'B'), line('1', 'Khác'), ...dash(3)]],
    ['Có 02 nhóm:', [line('+', 'A'), line('+', 'B'), line('-', 'Khác')]],
    ['Có 02 nhóm:', [line('I', 'KHÁC'), ...dash(3)]],
  ])('is silent on “%s”', (announced, items) => {
    expect(listed(announced, ...items)).toEqual([]);
  });
  test.each<readonly [string, ReturnType<typeof dash>, string]>([
    ['Ban hành 06 văn bản, gồm 04 kế hoạch và 02 công văn:', dash(5), '06 văn bản nhưng liệt kê 5'],
    ['Ban hành 03 kế hoạch và 02 công văn:', dash(4), '02 công văn nhưng liệt kê 4'],
    ['Có 03 nhóm:', dash(2, '+'), '03 nhóm nhưng liệt kê 2'],
    ['Có 02 nhóm:', [...dash(1), ...dash(3, '+')], '02 nhóm nhưng liệt kê 1'],
  ])('finds that “%s” has another number', (announced, items, words) => {
    expect(listed(announced, ...items)[0]).toContain(words);
  });
  test('counts deeper items below an item that announces them', () => {
    const outline = [
      line('-', 'Có 03 nhóm:'),
      ...dash(2, '+'),
      line('-', 'Có 02 mô hình:'),
      line('-', 'Hết.'),
    ];
    expect(found('TH19', { outline })).toMatchObject([{ at: { cell: 'C5' } }]);
  });
  test('finds fewer names than counted, and more', () => {
    const said = (text: string) => found('TH19', paragraph(text))[0]?.message;
    expect(said('Hỗ trợ 02 trường (THCS A, THCS B, THCS C).')).toContain(
      '02 trường nhưng liệt kê 3',
    );
    expect(said('Hỗ trợ 04 trường (THCS A, THCS B, THCS C).')).toContain(
      '04 trường nhưng liệt kê 3',
    );
  });
});

describe('TH19', () => {
  const list = (count: string, items: number) => ({
    outline: [
      line('Đoạn', `Xây dựng và ban hành ${count} kế hoạch:`),
      ...Array.from({ length: items }, (_, n) => line('-', `Kế hoạch thứ ${n}`)),
      line('Đoạn', 'Hết.'),
    ],
  });
  test('is silent on counts that fit their lists', () => {
    expect(found('TH19', list('06', 6))).toEqual([]);
    for (const text of [
      'Hỗ trợ 03 trường học (THCS Phúc Thịnh, THCS Xuân Quang, Tiểu học Ngọc Hội).',
      'Còn 8 xóm có điểm lõm sóng gồm các xóm: Đồng Nhất, Nà Canh, Na Bả, Đồng Dong, Làng Mười, Lân Vai, Tân Tiến, Bắc Phong.',
      'Có 02 lớp tập huấn (kinh phí do tỉnh cấp).',
      'Bốn tổ dân phố mở 2 lớp (Chợ Cũ, Bến Đò, Giếng Đá, Vườn Ươm).',
    ])
      expect(found('TH19', paragraph(text))).toEqual([]);
  });
  test('finds Dân Tiến’s three seats of which two are named', () => {
    const text =
      'Hiện dùng 03 trụ sở đang sử dụng, đủ chỗ làm việc (Trụ sở HĐND và UBND xã; Trụ sở Công an xã).';
    expect(found('TH19', paragraph(text))[0]?.message).toContain('Ghi 03 trụ sở nhưng liệt kê 2');
  });
  test('does not count the “Không có” of an empty list', () => {
    const empty = (count: string) => ({
      documents: [document({ 'Loại văn bản': 'Quyết định' })],
      outline: [
        line('Đoạn', `Ban hành ${count} kế hoạch:`),
        line('Danh sách', 'Văn bản: Trích yếu ? Loại văn bản = Kế hoạch'),
      ],
    });
    expect(found('TH19', empty('00'))).toEqual([]);
    expect(found('TH19', empty('01'))[0]?.message).toContain('Ghi 01 kế hoạch nhưng liệt kê 0');
  });
  test('waits until guidance among the items is replaced', () => {
    const outline = [
      line('Đoạn', 'Ban hành 06 kế hoạch:'),
      line('-', '[kê các kế hoạch]'),
      line('Đoạn', 'Hết.'),
    ];
    expect(found('TH19', { outline })).toEqual([]);
  });
  test('speaks of the part that is listed, where all below are of its kind', () => {
    const below = (items: readonly string[]) =>
      found('TH19', {
        outline: [
          line('Đoạn', 'Ban hành 08 văn bản, trong đó có 04 kế hoạch:'),
          ...items.map((item) => line('-', item)),
          line('Đoạn', 'Hết.'),
        ],
      })[0]?.message;
    const plans = ['Kế hoạch tuần', 'Kế hoạch tháng'];
    expect(below(plans)).toContain('Ghi 04 kế hoạch nhưng liệt kê 2');
    expect(below([...plans, 'Công văn'])).toContain('Ghi 08 văn bản nhưng liệt kê 3');
    expect(below([...plans, ...plans])).toBeUndefined();
  });
  test('finds six plans announced above five', () => {
    expect(found('TH19', list('06', 5))[0]).toMatchObject({
      at: { sheet: 'Nội dung', cell: 'C5' },
    });
  });
});

describe('TH19 on names in sentences', () => {
  const said = (text: string) => messagesOf('TH19', paragraph(text));
  test.each([
    ['Bốn trạm đo mực nước tự động (Bờ Kè, Vàm Xáng, Rạch Sung) hoạt động tốt.', '04 trạm', '3'],
    [
      'Phường có 08 khu vực: Bờ Kè, Chợ Cũ, Rạch Sung, Vàm Xáng, Cồn Me, Bình Lợi và Tân Phú; ven sông.',
      '08 khu vực',
      '7',
    ],
    ['03 sản phẩm chưa lên sàn là khô cá sặc và chuối sấy.', '03 sản phẩm', '2'],
    ['Có ba loại giấy tờ được tích hợp gồm thẻ bảo hiểm y tế và giấy phép lái xe.', '03 loại', '2'],
    ['Xã gồm 05 thôn: Bãi Sậy, Cồn Trắng, Giếng Vàng và Mũi Đá.', '05 thôn', '4'],
    ['Có 06 tổ đạt chuẩn (Lò Cao, Cán Thép, Ga Đông, Bờ Kè, Cầu Mây).', '06 tổ', '5'],
    ['Năm đội vào vòng chung kết (Bến Mới, Cầu Rồng, Hải Đăng, Phú Lộc).', '05 đội', '4'],
    ['Đã lắp tại ba bến đò ngang (Cồn Me, Vàm Tắt).', '03 bến', '2'],
    ['Ba nền tảng dùng chung là văn phòng điện tử và họp trực tuyến.', '03 nền tảng', '2'],
    ['Bốn phần mềm gồm: kế toán, hộ tịch và quản lý tài sản.', '04 phần mềm', '3'],
    ['Đã phát qua 04 kênh là loa truyền thanh, Zalo và trang thông tin.', '04 kênh', '3'],
    ['Ba lĩnh vực có hồ sơ quá hạn là đất đai và hộ tịch.', '03 lĩnh vực', '2'],
    ['Có 3 ấp chưa đạt: Rạch Gốc, Bàu Sen, Cây Me và Gò Dưa.', '03 ấp', '4'],
  ])('finds a name too few or too many: %s', (text, count, listed) => {
    expect(said(text)).toEqual([expect.stringContaining(`Ghi ${count} nhưng liệt kê ${listed}`)]);
  });
  test.each([
    'Bốn trạm đo mực nước tự động (Bờ Kè, Vàm Xáng, Cồn Me, Rạch Sung) hoạt động tốt.',
    'Năm camera hỏng (Bờ Kè, Vàm Xáng) đang chờ linh kiện.',
    'Đã mở 05 lớp tập huấn (Bờ Kè, Chợ Cũ, Tân Phú).',
    'Có 09 trạm, trong đó ba trạm mới (Bờ Kè, Vàm Xáng, Cồn Me).',
    'Có 12 khu vực đã lắp, tiêu biểu như (Bờ Kè, Vàm Xáng).',
    '03 sản phẩm chưa lên sàn là khô cá sặc, mắm cá linh và chuối sấy.',
    'Hai giải pháp là tuyên truyền, vận động, hướng dẫn người dân và đầu tư thiết bị.',
    'Ba nhóm chỉ tiêu đều đạt, nguyên nhân là sự chỉ đạo và phối hợp tốt.',
    'Năm nhiệm vụ trọng tâm, trong đó có chuyển đổi số và cải cách hành chính.',
    'Ba lĩnh vực có nhiều hồ sơ là đất đai, hộ tịch và các lĩnh vực khác.',
    'Hai hệ thống là hệ thống thông tin giải quyết thủ tục hành chính và một cửa điện tử.',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
