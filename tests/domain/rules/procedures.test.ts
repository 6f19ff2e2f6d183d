import {
  cells,
  document,
  figure,
  found,
  free,
  line,
  paragraph,
  target,
  withFree,
} from './workbook';

describe('TH10', () => {
  test('is silent up to 100, on growth and against a plan', () => {
    for (const text of [
      '100% cán bộ dùng chữ ký số.',
      'Tăng 120% hồ sơ so với năm trước.',
      'Đạt 150% kế hoạch.',
    ])
      expect(found('TH10', paragraph(text))).toEqual([]);
    expect(
      found('TH10', { figures: [figure('cds.a', { 'Đơn vị tính': '%', 'Kỳ này': 95 })] }),
    ).toEqual([]);
  });
  test('finds 984% of the files', () => {
    expect(found('TH10', paragraph('Có 984% hồ sơ được số hóa.'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'C6' } },
    ]);
    expect(
      cells('TH10', { figures: [figure('cds.a', { 'Đơn vị tính': '%', 'Kỳ này': 950 })] }),
    ).toEqual(['Số liệu!D5']);
  });
});

describe('TH11', () => {
  test('is silent on Tân Cương’s 91,62% and 8,38%', () => {
    expect(
      found(
        'TH11',
        paragraph('Có 2996/3270 = 91,62% hồ sơ toàn trình, 274/3270 = 8,38% hồ sơ một phần.'),
      ),
    ).toEqual([]);
  });
  test('finds shares of one whole that make 101', () => {
    const [finding] = found(
      'TH11',
      paragraph('Có 2996/3270 = 91,62% hồ sơ toàn trình, 274/3270 = 9,38% hồ sơ một phần.'),
    );
    expect(finding?.message).toContain('cộng 101%');
  });
  const said = (text: string) => found('TH11', paragraph(text)).map(({ message }) => message);
  test('reckons the share of a part, where the other part’s is right', () => {
    for (const text of [
      'Có 2.430 hồ sơ trực tuyến, trong đó toàn trình 1.701 hồ sơ, đạt 75%; một phần 729 hồ sơ, đạt 30%.',
      'Trong 2.430 hồ sơ trực tuyến có 1.701 hồ sơ toàn trình (đạt 75%) và 729 hồ sơ một phần (đạt 30%).',
      'Có toàn trình 1.701 hồ sơ, đạt 75%; một phần 729, đạt 30%.',
    ])
      expect(said(text)).toEqual([
        'Các tỷ lệ 75% + 30% cộng 105%, không bằng 100%: 1.701/2.430 = 70%, sửa 75%.',
      ]);
  });
  test('reckons a share whose digits are swapped, where the whole is given', () => {
    const late = (share: string) =>
      `Đã giải quyết 7.480 hồ sơ, trong đó đúng hạn 7.461 hồ sơ (đạt ${share}%), quá hạn 19 hồ sơ.`;
    expect(said(late('99,57'))).toEqual([
      'Tỷ lệ ghi 99,57% nhưng 7.461/7.480 = 99,75%: sửa tỷ lệ.',
    ]);
    expect(said(late('99,75'))).toEqual([]);
    expect(said(late('93,26'))).toEqual([]);
    expect(said(late('99,57').replace('7.480', '7.488'))).toEqual([]);
  });
  test('leaves shares of another whole, and what each part reached', () => {
    for (const text of [
      'Có toàn trình 1.701 hồ sơ, đạt 60%; một phần 729 hồ sơ, đạt 26%.',
      'Có trực tuyến 60 hồ sơ (60%), trực tiếp 40 hồ sơ (100%).',
      'Có trước hạn 50 hồ sơ (60%), đúng hạn 10 hồ sơ, quá hạn 40 hồ sơ (40%).',
      'Có toàn trình 60 hồ sơ (70%), một phần 40 giấy (40%).',
      'Có toàn trình 60 hồ sơ (đạt 70% kế hoạch), một phần 40 hồ sơ (40%).',
      'Có toàn trình 60 hồ sơ, tăng 12 hồ sơ, đạt 70%, giảm 3 hồ sơ, một phần 40 hồ sơ (40%).',
    ])
      expect(said(text)).toEqual([]);
  });
});

describe('TH12', () => {
  const annex = (now: number, all: number) =>
    free(
      'Phụ lục IV',
      [
        ['STT', 'Số hồ sơ trực tuyến', '', 'Số hồ sơ trực tiếp', ''],
        ['', '5 tháng đầu năm', 'Lũy kế đến hiện tại', '5 tháng đầu năm', 'Lũy kế đến hiện tại'],
        [1, now, all, 0, 911],
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    );
  const words = paragraph(
    'Trong đó có 2996/3270 = 91,62% hồ sơ trực tuyến toàn trình, 274/3270 = 8,38% hồ sơ trực tuyến một phần.',
  );
  const figures = [
    figure('hoso.truc_tuyen', { 'Kỳ này': 3270, 'Lũy kế': 8452 }),
    figure('hoso.tiep_nhan', { 'Kỳ này': 262 }),
  ];
  test('is silent where all places agree', () => {
    expect(found('TH12', withFree(words, annex(3270, 8452)))).toEqual([]);
    expect(found('TH12', withFree({ ...words, figures }, annex(3270, 8452)))).toEqual([]);
  });
  test('finds Tân Cương’s 3270 in the words and 3199 in the annex', () => {
    const [finding] = found('TH12', withFree(words, annex(3199, 8452)));
    expect(finding).toMatchObject({
      severity: 'Lỗi',
      at: { sheet: 'Phụ lục IV', cell: 'B3' },
      also: [{ sheet: 'Nội dung', cell: 'C6' }],
    });
    expect(finding?.message).toContain('3.199');
    expect(finding?.message).toContain('3.270');
  });
  test('holds the annex against Số liệu, this period and cumulative apart', () => {
    expect(cells('TH12', withFree({ figures }, annex(3199, 8452)))).toEqual(['Phụ lục IV!B3']);
    expect(cells('TH12', withFree({ figures }, annex(3270, 8542)))).toEqual(['Phụ lục IV!C3']);
  });
  test('holds typed words against Số liệu, unless another sentence already agrees', () => {
    expect(
      cells('TH12', { ...paragraph('Trung tâm tiếp nhận 226 hồ sơ; đã xong.'), figures }),
    ).toEqual(['Nội dung!C6']);
    const outline = [
      line('Đoạn', 'Trung tâm tiếp nhận 262 hồ sơ.'),
      line('Đoạn', 'Công an xã tiếp nhận 50 hồ sơ.'),
    ];
    expect(found('TH12', { figures, outline })).toEqual([]);
  });
  test('finds two counts of the community teams', () => {
    const outline = [
      line('Đoạn', 'Có 46 tổ công nghệ số cộng đồng.'),
      line('Đoạn', 'Duy trì 64 tổ công nghệ số cộng đồng.'),
    ];
    expect(cells('TH12', { outline })).toEqual(['Nội dung!C6']);
  });
});

describe('TH16', () => {
  test('is silent on the maxima of the index', () => {
    expect(
      found(
        'TH16',
        paragraph(
          'Mức độ hài lòng của người dân đạt 18/18 điểm. Tiến độ giải quyết đạt 19,78/20 điểm.',
        ),
      ),
    ).toEqual([]);
  });
  test('doubts Tân Cương’s 10/10 for online services, whose maximum is 12', () => {
    expect(
      found('TH16', paragraph('Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt: 10/10 điểm')),
    ).toMatchObject([{ severity: 'Gợi ý' }]);
  });
});

describe('TH17', () => {
  test('is silent on scores called scores and rates called rates', () => {
    expect(
      found('TH17', paragraph('Mức độ hài lòng đạt 18/18 điểm; tỷ lệ hồ sơ trực tuyến đạt 100%.')),
    ).toEqual([]);
  });
  test('finds Tân Cương’s rate of 10/10 points, and a target that is one', () => {
    expect(
      cells('TH17', paragraph('Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt: 10/10 điểm')),
    ).toEqual(['Nội dung!C6']);
    expect(
      cells('TH17', { targets: [target({ 'Chỉ tiêu': 'Tỷ lệ hài lòng', 'Đơn vị tính': 'điểm' })] }),
    ).toEqual(['Chỉ tiêu!C5']);
  });
});

describe('TH18', () => {
  test('is silent on parts that make their total, and on parts that need not', () => {
    for (const text of [
      'Tổng số 64 máy tính (trong đó khối Đảng, Mặt trận Tổ quốc 24; HĐND và UBND xã 40 máy).',
      'Tổng số thủ tục: 413 thủ tục; trong đó trực tuyến toàn trình: 36 thủ tục, trực tuyến một phần: 377 thủ tục.',
      'Tiếp nhận 262 hồ sơ; đã giải quyết 258 hồ sơ, 04 hồ sơ đang trong hạn giải quyết.',
      'Có 300 người dự, trong đó 20 đảng viên, 35 đoàn viên.',
    ])
      expect(found('TH18', paragraph(text))).toEqual([]);
  });
  test('is silent on notes, names, comparisons and parts split once more', () => {
    for (const text of [
      'Đã giải quyết 2.904 hồ sơ, trong đó đúng hạn 2.871 hồ sơ (98,86%), quá hạn 33 hồ sơ; đang giải quyết 111 hồ sơ.',
      'Tiếp nhận 184 hồ sơ, trong đó trực tuyến 179 hồ sơ, gồm toàn trình 96 hồ sơ, một phần 83 hồ sơ; trực tiếp 5 hồ sơ.',
      'Tổ chức 26 buổi, trong đó trực tuyến 20 buổi với 400 người, trực tiếp 6 buổi với 120 người.',
      'Tiếp nhận 184 hồ sơ (tăng 8 hồ sơ so với tuần trước, giảm 16 hồ sơ so với cùng kỳ).',
    ])
      expect(found('TH18', paragraph(text))).toEqual([]);
  });
  test('adds up an annex’s column above its row Cộng, and leaves rates alone', () => {
    const annex = (total: number) =>
      withFree(
        {},
        free('Phụ lục I', [
          ['STT', 'Cơ quan', 'Số văn bản', 'Tỷ lệ'],
          [1, 'Đảng ủy xã', 2, 14],
          [2, 'UBND xã', 12, 86],
          ['', 'Cộng', total, 100],
        ]),
      );
    expect(found('TH18', annex(14))).toEqual([]);
    const [finding] = found('TH18', annex(15));
    expect(finding?.at).toEqual({ sheet: 'Phụ lục I', cell: 'C4' });
    expect(finding?.message).toContain('15 ≠ 2 + 12 = 14 (lệch 1)');
  });
  test('finds Dân Tiến’s machines when they no longer make 64', () => {
    const [finding] = found(
      'TH18',
      paragraph(
        'Tổng số 64 máy tính (trong đó khối Đảng, Mặt trận Tổ quốc 24; HĐND và UBND xã 41 máy).',
      ),
    );
    expect(finding?.message).toContain('64 ≠ 24 + 41 = 65 (lệch 1)');
  });
  test('takes what is missing from the posts given', () => {
    const said = (text: string) => found('TH18', paragraph(text));
    const [finding] = said('Phường được giao 71 biên chế, đã bố trí 66 người, còn thiếu 03 người.');
    expect(finding?.message).toContain('71 biên chế − đã bố trí 66 = 5, lời ghi còn thiếu 3');
    for (const text of [
      'Phường được giao 71 biên chế, đã bố trí 68 người, còn thiếu 03 người (Phụ lục V kèm theo).',
      'Phường được giao 71 biên chế, đã bố trí 66 người, còn thiếu 03 công chức tin học.',
      'Phường được giao 71 biên chế, đã bố trí 66 người, còn thiếu 2,5% so với nhu cầu.',
      'Phường được giao 71 biên chế và 05 hợp đồng, đã bố trí 66 người, còn thiếu 03 người.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds procedures that do not add up, and files', () => {
    expect(
      found(
        'TH18',
        paragraph('Tổng số 413 thủ tục; trong đó toàn trình: 36 thủ tục, một phần: 277 thủ tục.'),
      ),
    ).toMatchObject([{ severity: 'Lỗi' }]);
    const [finding] = found(
      'TH18',
      paragraph(
        'Tiếp nhận 262 hồ sơ; đã giải quyết 258 hồ sơ, 05 hồ sơ đang trong hạn giải quyết.',
      ),
    );
    expect(finding?.message).toContain('262 ≠ đã giải quyết 258 + đang giải quyết 5 (lệch 1)');
  });
  test('finds Tân Cương’s 45 posts, 1 filled, 0 open', () => {
    const staff = (open: number) =>
      withFree(
        {},
        free('Phụ lục VII', [
          [
            'STT',
            'Số biên chế được giao',
            'Số người đã được bố trí',
            'Số người còn thiếu',
            'Lý do chưa bố trí đủ',
          ],
          [1, 45, 1, open, ''],
        ]),
      );
    expect(found('TH18', staff(44))).toEqual([]);
    const [finding] = found('TH18', staff(0));
    expect(finding?.at).toEqual({ sheet: 'Phụ lục VII', cell: 'D2' });
    expect(finding?.message).toContain('= 44');
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

describe('TH21', () => {
  const said = (text: string) => found('TH21', paragraph(text));
  test('is silent where the growth fits its two figures, and without the second', () => {
    for (const text of [
      'Trang thông tin có 18.450 lượt tương tác, tăng 2,96% so với tuần trước (17.920 lượt).',
      'Phủ sóng 5G đạt 96,4%, tăng 4,3 điểm phần trăm so với quý I/2026 (92,1%).',
      'Tiếp nhận 184 hồ sơ, giảm 16 hồ sơ so với tuần trước (200 hồ sơ).',
      'Tiếp nhận 184 hồ sơ, tăng 12% so với cùng kỳ.',
      'Hồ sơ trực tuyến đạt 95,1%, tăng 2,7% so với quý trước (92,4%).',
      'Có 14 sản phẩm, tăng 5 sản phẩm so với năm 2025 (120 hộ).',
    ])
      expect(said(text)).toEqual([]);
  });
  test('reckons the growth anew, in percent, in points and in things', () => {
    const [rate] = said('Có 18.450 lượt tương tác, tăng 9,26% so với tuần trước (17.920 lượt).');
    expect(rate).toMatchObject({ severity: 'Lỗi', at: { cell: 'C6' } });
    expect(rate?.message).toContain('tăng 9,26% nhưng theo hai con số là tăng 2,96%');
    const [points] = said('Đạt 92,1%, tăng 4,3 điểm phần trăm so với quý I/2026 (96,4%).');
    expect(points?.message).toContain('là giảm 4,3 điểm phần trăm');
    const [things] = said('Tiếp nhận 184 hồ sơ, giảm 26 hồ sơ so với tuần trước (200 hồ sơ).');
    expect(things?.message).toContain('là giảm 16 hồ sơ');
  });
});

describe('TH22', () => {
  const late = (current: number) => ({
    figures: [figure('hoso.dang_qua_han', { 'Kỳ này': current })],
    ...paragraph('Đã giải quyết 171 hồ sơ; không có hồ sơ quá hạn.'),
  });
  test('is silent where nothing is late', () => {
    expect(found('TH22', late(0))).toEqual([]);
    expect(found('TH22', paragraph('Không có hồ sơ quá hạn.'))).toEqual([]);
  });
  test('names the two files that are', () => {
    const [finding] = found('TH22', late(2));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { sheet: 'Nội dung', cell: 'C6' } });
    expect(finding?.message).toContain('2 hồ sơ đang giải quyết đã quá hạn');
  });
});

describe('TH23', () => {
  const files = 'Trong đó 2996/3270 = 91,62% hồ sơ trực tuyến toàn trình, 274/3270 hồ sơ một phần.';
  const paid = (ratio: string) => ({
    outline: [line('Đoạn', files), line('Đoạn', `Thanh toán trực tuyến ${ratio} hồ sơ.`)],
  });
  test('is silent where no more is paid for than came in, and where the relation TH13 speaks', () => {
    expect(found('TH23', paid('3.117/3.223'))).toEqual([]);
    const figures = [
      figure('hoso.thanh_toan_tong', { 'Kỳ này': 3323 }),
      figure('hoso.tiep_nhan', { 'Kỳ này': 3270 }),
    ];
    expect(found('TH23', { ...paid('3.317/3.323'), figures })).toEqual([]);
  });
  test('adds up the files that came online and directly, where only those are entered', () => {
    const figures = [
      figure('hoso.thanh_toan_tong', { 'Kỳ này': 3323 }),
      figure('hoso.truc_tuyen', { 'Kỳ này': 3270 }),
      figure('hoso.truc_tiep', { 'Kỳ này': 0 }),
    ];
    expect(found('TH23', { ...paid('3.317/3.323'), figures })).toHaveLength(1);
  });
  test('finds Tân Cương’s 3.323 payments for 3.270 files', () => {
    const [finding] = found('TH23', paid('3.317/3.323'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'C6' } });
    expect(finding?.message).toContain('3.270');
  });
});
