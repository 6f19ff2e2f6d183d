import { khaSon } from '../../support/khaSon';
import { cells, CLEAN_OUTLINE, found, line, paragraph } from './workbook';

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
    expect(findings.map(({ at }) => at.cell)).toEqual(['C8', 'C13']);
    expect(findings[0]?.message).toContain('từ “1.1.” sang “2.2.”');
    expect(findings[1]?.message).toContain('từ “d)” sang “e)”');
    const jump = [
      ...Array.from({ length: 11 }, (_, n) => line('1', `Mục ${n}`)),
      line('I', 'Tồn tại', 'III'),
    ];
    expect(found('ND01', { outline: jump })[0]?.message).toContain('từ “11.” sang “III.”');
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
