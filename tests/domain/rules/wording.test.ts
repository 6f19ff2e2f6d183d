import { khaSon } from '../../support/khaSon';
import { cells, CLEAN_OUTLINE, figure, found, line, paragraph } from './workbook';

describe('ND01', () => {
  test('is silent on automatic numbers, levels left out and a new start in each part and annex', () => {
    expect(found('ND01', khaSon())).toEqual([]);
    const outline = [
      line('Phần', 'KẾT QUẢ'),
      line('I', 'A'),
      line('1', 'B'),
      line('1.1', 'C'),
      line('1.1', 'D'),
      line('1', 'E'),
      line('a', 'F'),
      line('Phần', 'NHIỆM VỤ'),
      line('I', 'G'),
      line('a', 'H'),
      line('Phụ lục', 'DANH MỤC'),
      line('I', 'K'),
    ];
    expect(found('ND01', { outline })).toEqual([]);
  });
  test('finds Tân Cương’s 1.1 → 2.2 and d → e, and Dân Tiến’s 11 → III', () => {
    const outline = [
      line('I', 'A'),
      line('1', 'B'),
      line('1.1', 'C'),
      line('1.1', 'D', '2.2'),
      line('II', 'X'),
      line('a', 'a'),
      line('a', 'b'),
      line('a', 'c'),
      line('a', 'd'),
      line('a', 'e', 'e'),
    ].filter(({ Cấp: level }) => level !== 'II');
    const findings = found('ND01', { outline });
    expect(findings.map(({ at }) => at.cell)).toEqual(['B8', 'B13']);
    expect(findings[0]?.fix?.changes).toMatchObject([{ cell: 'B8', before: '2.2', after: '' }]);
    expect(findings[0]?.message).toContain('từ “1.1.” sang “2.2.”');
    expect(findings[1]?.message).toContain('từ “d)” sang “e)”');
    const jump = [
      ...Array.from({ length: 11 }, (_, n) => line('1', `Mục ${n}`)),
      line('I', 'Tồn tại', 'III'),
    ];
    const [first] = found('ND01', { outline: jump });
    expect(first?.message).toContain('từ “11.” sang “III.”');
    expect(first?.fix).toBeUndefined();
  });
});

describe('ND03', () => {
  test('is silent on Roman parts', () => {
    expect(found('ND03', { outline: [line('Phần', 'A'), line('Phần', 'B')] })).toEqual([]);
  });
  test('writes Phần I for Tân Cương’s Phần 1', () => {
    const [finding] = found('ND03', { outline: [line('Phần', 'TÌNH HÌNH', '1')] });
    expect(finding).toMatchObject({
      at: { cell: 'B5' },
      fix: { changes: [{ before: '1', after: 'I' }] },
    });
  });
  test('offers no numeral for a number that has none', () => {
    for (const number of ['0', '4000', 1818343123467606]) {
      const [finding] = found('ND03', { outline: [{ ...line('Phần', 'A'), Số: number }] });
      expect(finding?.message).toMatch(/phải dùng số La Mã\.$/);
      expect(finding?.fix).toBeUndefined();
    }
  });
});

describe('ND04', () => {
  test('is silent on headings with something below or with text of their own', () => {
    expect(found('ND04', {})).toEqual([]);
    expect(found('ND04', { outline: [line('1', 'Hợp tác quốc tế: Không có')] })).toEqual([]);
  });
  test('finds a title with nothing below it', () => {
    const outline = [
      line('I', 'KẾT QUẢ'),
      line('1', 'Chuyển đổi số'),
      line('1', 'Đề án 06'),
      line('Đoạn', 'Có.'),
    ];
    expect(cells('ND04', { outline })).toEqual(['Nội dung!C6']);
    expect(found('ND04', { outline })).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});

describe('ND13', () => {
  test('is silent on finished words', () => {
    expect(found('ND13', khaSon())).toEqual([]);
  });
  test('finds guidance that was never replaced', () => {
    expect(found('ND13', paragraph('Kết quả: [nêu kết quả nổi bật].'))).toMatchObject([
      { severity: 'Lỗi', at: { sheet: 'Nội dung', cell: 'C6' } },
    ]);
  });
});

describe('TH06', () => {
  test('is silent on parts of a whole, documents, days and round the clock', () => {
    const clean = [
      'Thanh toán 3.317/3.323 hồ sơ, đạt 99,82%.',
      'Thực hiện Quyết định số 2022/QĐ-CAT-PA05 ngày 27/11/2025 và Kế hoạch số 31/KH-UBND, ngày 3/3/2026.',
      'Trực 24/7; dịp 30/4, 2/9 và 20/11; từ 19/3 - 25/3/2026; quý II/2026; tháng 12/2025; tuần 15.',
      'Mức tương tác đạt 53.399 lượt/tuần; Nghị định số 30/2020/NĐ-CP; Ngày hội 01-10.',
      'Hỗ trợ giao dịch tại số 45/2 đường Hùng Vương.',
    ];
    for (const text of clean) expect(found('TH06', paragraph(text))).toEqual([]);
  });
  test('finds Chiêm Hóa’s 142/30', () => {
    const [finding] = found(
      'TH06',
      paragraph('Toàn trình 142 hồ sơ; 142/30 hồ sơ dịch vụ công trực tuyến một phần.'),
    );
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { sheet: 'Nội dung', cell: 'C6' } });
    expect(finding?.message).toContain('142 lớn hơn mẫu số 30');
  });
});

describe('TH08', () => {
  test('is silent where the rate is right to the decimals printed', () => {
    for (const text of [
      '2996/3270 = 91,62% hồ sơ trực tuyến toàn trình, 274/3270 = 8,38% hồ sơ một phần.',
      'Số hóa đạt 98,47% (258/262 hồ sơ).',
      '262/262 hồ sơ đều thanh toán không dùng tiền mặt đạt 100%.',
      'Hoàn thành 15/20 mô hình, đạt 150% kế hoạch.',
    ])
      expect(found('TH08', paragraph(text))).toEqual([]);
  });
  test('hints that Chiêm Hóa’s 98% of 258/262 is 98,47%', () => {
    const [finding] = found(
      'TH08',
      paragraph('Trung tâm đã số hóa hồ sơ đạt 98% (258/262 hồ sơ).'),
    );
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toContain('98,47%');
  });
  test('refuses a rate beyond rounding', () => {
    const [finding] = found('TH08', paragraph('Đã số hóa 258/262 hồ sơ, đạt 99,1%.'));
    expect(finding).toMatchObject({ severity: 'Lỗi' });
    expect(finding?.message).toContain('258/262 = 98,47%');
  });
});

describe('TH09', () => {
  test('is silent on whole numbers of things', () => {
    expect(found('TH09', {})).toEqual([]);
  });
  test('finds 0/0', () => {
    expect(cells('TH09', paragraph('Giải quyết 0/0 hồ sơ.'))).toEqual(['Nội dung!C6']);
  });
});

describe('the clean outline', () => {
  test('has neither jumps nor empty headings', () => {
    expect(cells('ND01', { outline: CLEAN_OUTLINE })).toEqual([]);
  });
});

describe('ND02', () => {
  test('is silent on two and more, and on a report of one section', () => {
    expect(
      found('ND02', {
        outline: [line('I', 'A'), line('1', 'B'), line('Đoạn', 'x.'), line('1', 'C')],
      }),
    ).toEqual([]);
    expect(found('ND02', {})).toEqual([]);
  });
  test('finds Tân Cương’s II with 1. alone', () => {
    const outline = [
      line('I', 'A'),
      line('1', 'Tình hình'),
      line('Đoạn', 'x.'),
      line('I', 'B'),
      line('Đoạn', 'y.'),
    ];
    expect(cells('ND02', { outline })).toEqual(['Nội dung!C6']);
  });
});

describe('ND05', () => {
  test('is silent on finished sentences, citations of annexes and abbreviations', () => {
    for (const text of [
      'Kết quả tốt trong kỳ này.',
      'Kết quả thực hiện như sau:',
      '(Có Phụ lục IV kèm theo)',
      'Gồm TP. hà và v.v. khác.',
    ])
      expect(found('ND05', paragraph(text))).toEqual([]);
  });
  test('waits until guidance and unfilled fields are replaced', () => {
    for (const text of ['[nêu kết quả nổi bật của kỳ]', 'Đã tiếp nhận được {{hoso.khong_co}}']) {
      const outline = [line('I', 'KẾT QUẢ'), line('-', text), line('Đoạn', 'Hết báo cáo.')];
      expect(found('ND05', { outline })).toEqual([]);
    }
  });
  test('finds Tân Cương’s paragraph without a full stop before an annex', () => {
    const outline = [
      line('Đoạn', 'Nâng cao chất lượng phục vụ người dân, doanh nghiệp'),
      line('Đoạn', 'Hết báo cáo.'),
    ];
    expect(cells('ND05', { outline })).toEqual(['Nội dung!C5']);
  });
  test('writes “Tuy nhiên” after Dân Tiến’s full stop', () => {
    const [finding] = found(
      'ND05',
      paragraph('Tuyên truyền đến Nhân dân. tuy nhiên còn khó khăn.'),
    );
    expect(finding?.fix?.changes[0]?.after).toBe(
      'Tuyên truyền đến Nhân dân. Tuy nhiên còn khó khăn.',
    );
  });
});

describe('ND06', () => {
  const block = (title: string, ...labels: readonly string[]) => [
    line('1', title),
    ...labels.map((label) => line('Đoạn', `${label}: nội dung.`)),
  ];
  const ALL = [
    'Vấn đề giải quyết',
    'Giải pháp thực hiện',
    'Điều kiện triển khai',
    'Kết quả đạt được',
    'Tác động',
  ];
  test('is silent when every model has its labels', () => {
    expect(
      found('ND06', {
        outline: [...block('A', ...ALL), ...block('B', ...ALL), ...block('C', ...ALL)],
      }),
    ).toEqual([]);
  });
  test('names the two that Tân Cương’s first model lacks', () => {
    const outline = [
      line('Phần', 'ĐỘT PHÁ'),
      ...block('Thanh toán', ...ALL.slice(2)),
      ...block('Số hóa', ...ALL),
      ...block('VNeID', ...ALL),
    ];
    const [finding, ...others] = found('ND06', { outline });
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“Vấn đề giải quyết” và “Giải pháp thực hiện”');
    expect(finding?.at.cell).toBe('C6');
  });
});

describe('ND07', () => {
  test('is silent on one way, and inside document codes', () => {
    expect(
      found('ND07', paragraph('Phát triển KHCN theo Công văn số 954/SKH-CN-CDS và CĐS.')),
    ).toEqual([]);
  });
  test('writes Dân Tiến’s KH-CN, Đ-MST and C-ĐS one way', () => {
    const findings = found(
      'ND07',
      paragraph('Nguồn lực cho KHCN, ĐMST, CĐS; nhân lực cho KH-CN, Đ-MST, C-ĐS.'),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('CĐS và C-ĐS'),
      expect.stringContaining('KHCN và KH-CN'),
      expect.stringContaining('ĐMST và Đ-MST'),
    ]);
    expect(findings[1]?.fix?.changes[0]?.after).toBe(
      'Nguồn lực cho KHCN, ĐMST, CĐS; nhân lực cho KHCN, Đ-MST, C-ĐS.',
    );
  });
});

describe('ND08', () => {
  test('is silent once explained, and in headings in capitals', () => {
    expect(found('ND08', paragraph('Về thủ tục hành chính (TTHC): TTHC được rà soát.'))).toEqual(
      [],
    );
    expect(found('ND08', { outline: [line('I', 'VỀ TTHC'), line('Đoạn', 'Hết.')] })).toEqual([]);
  });
  test('names Chiêm Hóa’s KHCN and ĐMST', () => {
    expect(found('ND08', paragraph('Phát triển KHCN, ĐMST trong tuần.'))[0]?.message).toContain(
      'KHCN (khoa học, công nghệ) và ĐMST',
    );
  });
});

describe('ND09', () => {
  test('is silent on right words, names and look-alike phrases', () => {
    for (const text of ['Chuyển đổi số; phối hợp trực tuyến; chuyên đề; tiến độ; trong tâm trí.'])
      expect(found('ND09', paragraph(text))).toEqual([]);
    expect(found('ND09', { info: { 'Người ký': 'Chuyên Đổi' } })).toEqual([]);
  });
  test('offers to mend the slips of the reports, cell by cell', () => {
    const outline = [
      line('I', 'CHUYÊN ĐỔI SỐ'),
      line('Đoạn', 'Tô công nghệ số cộng đồng chuyên đổi số.'),
      line('Đoạn', 'Tiền độ tốt.'),
    ];
    const findings = found('ND09', { outline });
    expect(findings[0]?.severity).toBe('Gợi ý');
    expect(findings.map(({ fix }) => [fix?.certain, fix?.changes[0]?.after])).toEqual([
      [false, 'CHUYỂN ĐỔI SỐ'],
      [false, 'Tổ công nghệ số cộng đồng chuyển đổi số.'],
      [false, 'Tiến độ tốt.'],
    ]);
  });
});

describe('ND10', () => {
  test('is silent on one way, on quý and quỹ, and on names', () => {
    expect(found('ND10', paragraph('Số hóa, lũy kế, khỏe; quý I, quỹ; Chiêm Hoá.'))).toEqual([]);
  });
  test('turns the rarer way into the other', () => {
    const [finding] = found('ND10', paragraph('Số hóa hồ sơ, xã hội hoá, văn hóa.'));
    expect(finding?.fix?.changes[0]?.after).toBe('Số hóa hồ sơ, xã hội hóa, văn hóa.');
  });
});

describe('ND11', () => {
  const two = (a: string, b: string) => ({
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', a), line('Đoạn', b)],
  });
  test('is silent on statements that go together', () => {
    expect(
      found(
        'ND11',
        two('Đã bố trí kinh phí cho tập huấn.', 'Đội ngũ cán bộ cơ bản đáp ứng yêu cầu.'),
      ),
    ).toEqual([]);
  });
  test('finds Dân Tiến’s money that is there and is not, its staff and its coverage', () => {
    expect(
      cells(
        'ND11',
        two(
          'Kinh phí hạn hẹp, chưa có nguồn kinh phí để thực hiện.',
          'Xã đã bố trí được nguồn kinh phí.',
        ),
      ),
    ).toEqual(['Nội dung!C7']);
    expect(
      found(
        'ND11',
        two(
          'Đội ngũ cán bộ xã cơ bản đáp ứng yêu cầu nhiệm vụ.',
          'Chưa có cán bộ làm công tác KHCN.',
        ),
      ),
    ).toHaveLength(1);
    expect(
      found('ND11', two('Mạng đã phủ sóng 36/36 thôn bản.', 'Còn 8 xóm có điểm lõm sóng.')),
    ).toHaveLength(1);
  });
});

describe('ND12', () => {
  test('is silent on ordinary marks', () => {
    expect(
      found('ND12', paragraph('Các nhóm zalo... gồm a, b; c. Xem https://a.gov.vn. Hết./.')),
    ).toEqual([]);
  });
  test('mends Dân Tiến’s “môi trường mạng, .”', () => {
    const [finding] = found('ND12', paragraph('Xử lý trên môi trường mạng, .'));
    expect(finding?.fix?.changes[0]?.after).toBe('Xử lý trên môi trường mạng.');
  });
});

describe('ND14', () => {
  test('is silent on one style, years and documents', () => {
    expect(
      found('ND14', paragraph('Năm 2026 có 3.317/3.323 hồ sơ theo Quyết định số 2022/QĐ-UBND.')),
    ).toEqual([]);
    expect(found('ND14', paragraph('Có 2996/3270 hồ sơ.'))).toEqual([]);
  });
  test('groups Tân Cương’s 2996/3270 beside 3.317/3.323', () => {
    const outline = [
      line('Đoạn', 'Trực tuyến 2996/3270 hồ sơ.'),
      line('Đoạn', 'Thanh toán 3.317/3.323 hồ sơ.'),
    ];
    const [finding] = found('ND14', { outline });
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'C5' } });
    expect(finding?.fix?.changes[0]?.after).toBe('Trực tuyến 2.996/3.270 hồ sơ.');
  });
});

describe('ND15', () => {
  test('is silent on one way', () => {
    expect(found('ND15', paragraph('Nghị quyết số 57-NQ/TW ngày 22/12/2024.'))).toEqual([]);
  });
  test('writes Dân Tiến’s two ways as one', () => {
    const outline = [
      line('Đoạn', 'Theo Nghị quyết số 57-NQ/TW.'),
      line('Đoạn', 'Theo Nghị quyết 57-NQ/TW ngày 22/12/2024.'),
      line('Đoạn', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024.'),
    ];
    const [finding] = found('ND15', { outline });
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([
      'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
    ]);
  });
});

describe('ND22', () => {
  const long = 'Duy trì mô hình Tổ dân phố số tại 24 tổ dân phố với 186 thành viên tham gia.';
  test('is silent on short lines that come again', () => {
    const outline = [line('-', 'Kết quả thực hiện:'), line('-', 'Kết quả thực hiện:')];
    expect(found('ND22', { outline })).toEqual([]);
  });
  test('finds a paragraph that was pasted twice', () => {
    const outline = [line('Đoạn', long), line('I', 'A'), line('-', long)];
    const [finding] = found('ND22', { outline });
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { cell: 'C7' },
      also: [{ cell: 'C5' }],
    });
  });
});

describe('ND23', () => {
  const said = (text: string) =>
    found('ND23', {
      figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })],
      outline: [line('Đoạn', text)],
    });
  test('is silent on two braces, on literal ones and on names that are none', () => {
    for (const text of ['Có {{hoso.tiep_nhan}} hồ sơ.', 'Ghi \\{hoso.tiep_nhan}.', 'Tập {a}.'])
      expect(said(text)).toEqual([]);
  });
  test('doubles the braces around a figure', () => {
    expect(said('Có {hoso.tiep_nhan} hồ sơ.')).toMatchObject([
      { severity: 'Cảnh báo', fix: { changes: [{ after: 'Có {{hoso.tiep_nhan}} hồ sơ.' }] } },
    ]);
  });
});

describe('ND24', () => {
  const said = (text: string) => found('ND24', { outline: [line('Đoạn', text)] });
  test('is silent on decimals and on thousands behind a dot', () => {
    for (const text of ['Có 97.250 lượt khách.', 'Đạt 97,25% hồ sơ.', 'Rộng 12,345 ha.'])
      expect(said(text)).toEqual([]);
  });
  test('writes 97.250 lượt for 97,250 lượt', () => {
    expect(said('Có 97,250 lượt khách.')).toMatchObject([
      { severity: 'Cảnh báo', fix: { changes: [{ after: 'Có 97.250 lượt khách.' }] } },
    ]);
  });
});

describe('ND25', () => {
  const said = (text: string) => found('ND25', paragraph(text));
  test('is silent on words that are said twice and on compounds side by side', () => {
    for (const text of [
      'Xã luôn luôn quan tâm; tỷ lệ tăng dần dần qua năm năm.',
      'Cán bộ bộ phận Một cửa được tập huấn; toàn xã xã hội hóa được 12 triệu đồng.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a word typed twice', () => {
    expect(said('Toàn xã đã có có 12 mô hình.')[0]).toMatchObject({ severity: 'Gợi ý' });
    expect(said('Cả tuần tuần xử lý 12 hồ sơ.')[0]).toMatchObject({ severity: 'Gợi ý' });
  });
});

describe('ND26', () => {
  const said = (text: string) => found('ND26', paragraph(text));
  test('is silent on brackets that say something and on dots that leave off', () => {
    for (const text of [
      'Đã số hóa 12 sổ (đạt 100%), các thôn hưởng ứng…',
      'Gồm loa, máy tính, máy in, ... theo Phụ lục XX kèm theo.',
      'Bà con hỏi: thủ tục thế nào?',
    ])
      expect(said(text)).toEqual([]);
  });
  test.each([
    'Toàn xã có 12 mô hình (hỏi lại anh Tuấn).',
    'Đã hỗ trợ xx hộ.',
    'Đã cấp ??? tài khoản.',
    'Đạt … % kế hoạch.',
    'Số hộ tham gia là ..., tăng so với kỳ trước.',
  ])('finds what was left in “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});
