import type { CellValue } from '../../../../../src/domain/grid';
import { found, paragraph, target } from '../../workbook';

type Row = Readonly<Record<string, CellValue>>;

const ofTarget = (id: string, row: Row) => found(id, { targets: [target(row)] });

describe('TH08', () => {
  test.each(['258/262 (98,47%)', '258/262', '98,47', '0/0 (0%)', '262/262 (100%)'])(
    'is silent on the result %s',
    (result) => {
      expect(ofTarget('TH08', { 'Kết quả': result })).toEqual([]);
    },
  );
  test('finds a wrong rate of a target and hints at a coarse one', () => {
    const [wrong] = ofTarget('TH08', { 'Kết quả': '258/262 (99,1%)' });
    expect(wrong).toMatchObject({ severity: 'Lỗi', at: { cell: 'F5' } });
    expect(wrong?.message).toBe('Tỷ lệ ghi 99,1% nhưng 258/262 = 98,47%: sửa tỷ lệ hoặc phân số.');
    const [coarse] = ofTarget('TH08', { 'Kết quả': '258/262 (98%)' });
    expect(coarse).toMatchObject({ severity: 'Gợi ý' });
    expect(coarse?.message).toContain('chính xác là 258/262 = 98,47%: nên ghi 98,47%.');
  });
  test('takes one decimal for fine enough, and a whole of 0 for no ratio', () => {
    expect(found('TH08', paragraph('Số hóa 258/262 hồ sơ, đạt 98,5%.'))).toEqual([]);
    expect(found('TH08', paragraph('Số hóa 0/0 hồ sơ, đạt 98%.'))).toEqual([]);
  });
  test('reads a rate of thousands, as a slip among the figures prints it', () => {
    expect(found('TH08', paragraph('Số hóa 258/2,62 hồ sơ, đạt 9.847,33%.'))).toEqual([]);
    expect(found('TH08', paragraph('Số hóa 9.847/100 hồ sơ, đạt 9.847%.'))).toEqual([]);
    const [wrong] = found('TH08', paragraph('Số hóa 9.847/100 hồ sơ, đạt 9.848,5%.'));
    expect(wrong?.message).toContain('Tỷ lệ ghi 9.848,5% nhưng 9.847/100 = 9.847%');
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

describe('TH08 behind the bracket of a ratio', () => {
  const told = (text: string) =>
    found('TH08', paragraph(text)).filter(({ severity }) => severity === 'Lỗi').length;
  test.each([
    'Chưa đạt là trạm quan trắc (5/6 trạm), số hóa kết quả (98%) và hóa đơn điện tử (75%).',
    'Chưa đạt là trạm quan trắc (5/6 trạm) và số hóa kết quả (98%).',
    'Chưa đạt là trạm quan trắc (5/6 trạm), và tỷ lệ số hóa (98%).',
    'Chưa đạt là trạm quan trắc (5/6 trạm), số hóa kết quả đạt 98%.',
    'Còn thấp: camera (18/20 điểm), ký số văn bản mới đạt 92%.',
    'Còn thấp: camera (18/20 điểm) và ký số văn bản chỉ bằng 92%.',
    'Đạt là tổ công nghệ (9/9 tổ), nộp trực tuyến (90%), thanh toán (96,25%).',
    'Đạt là tổ công nghệ (9/10 tổ), cáp quang đến hộ dân chiếm 95%.',
    'Lắp trạm (5/6 trạm), đạt 83,33%.',
    'Số hóa (258/262 hồ sơ), tỷ lệ đạt 98,47%.',
  ])('is silent on “%s”', (text) => {
    expect(told(text)).toBe(0);
  });
  test.each([
    'Lắp trạm (5/6 trạm), đạt 98%.',
    'Lắp trạm (5/6 trạm), tỷ lệ đạt 98%.',
    'Lắp trạm (5/6 trạm) đạt 98%.',
    'Lắp 5/6 trạm (98%).',
    'Lắp trạm đạt 98% (5/6 trạm).',
    'Số hóa (258/262 hồ sơ), đã đạt 99,1%.',
  ])('finds “%s”', (text) => {
    expect(told(text)).toBe(1);
  });
});
