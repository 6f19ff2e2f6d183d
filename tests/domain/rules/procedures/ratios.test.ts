import type { CellValue } from '../../../../src/domain/grid';
import { figure, found, paragraph, target } from '../workbook';

type Row = Readonly<Record<string, CellValue>>;

const ofTarget = (id: string, row: Row) => found(id, { targets: [target(row)] });
const ofFigure = (id: string, row: Row) => found(id, { figures: [figure('cds.a', row)] });

describe('TH06', () => {
  test.each<Row>([
    { 'Kết quả': '30/30' },
    { 'Kết quả': '5/0' },
    { 'Kết quả': 142, 'Mục tiêu': 30 },
    { 'Tử số': 30, 'Mẫu số': 30 },
    { 'Tử số': 30, 'Mẫu số': 0 },
    { 'Tử số': 30, 'Mẫu số': 'chưa rõ' },
    { 'Tử số': 'chưa rõ', 'Mẫu số': 3 },
  ])('is silent on a target with %o', (row) => {
    expect(ofTarget('TH06', row)).toEqual([]);
  });
  test('finds a result above its whole, and a part above it', () => {
    const [result] = ofTarget('TH06', { 'Kết quả': '1420/300' });
    expect(result).toMatchObject({ severity: 'Lỗi', at: { sheet: 'Chỉ tiêu', cell: 'F5' } });
    expect(result?.message).toBe(
      'Tử số 1.420 lớn hơn mẫu số 300 ở Kết quả của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số”: sửa một trong hai số.',
    );
    const [part] = ofTarget('TH06', { 'Tử số': 31, 'Mẫu số': 30 });
    expect(part).toMatchObject({ at: { cell: 'G5' }, also: [{ cell: 'H5' }] });
    expect(part?.message).toContain('Tử số 31 lớn hơn mẫu số 30 của chỉ tiêu “Tỷ lệ phủ sóng');
  });
  test.each<Row>([{ 'Kỳ này': '30/30' }, { 'Kỳ này': '5/0' }, { 'Kỳ này': 142 }])(
    'is silent on a figure with %o',
    (row) => {
      expect(ofFigure('TH06', row)).toEqual([]);
    },
  );
  test.each([
    ['Kỳ này', 'D5'],
    ['Lũy kế', 'E5'],
    ['Kỳ trước', 'F5'],
  ])('finds a figure’s %s above its whole', (column, cell) => {
    const [finding] = ofFigure('TH06', { [column]: '142/30', 'Nội dung': 'Hồ sơ một phần' });
    expect(finding?.at).toEqual({ sheet: 'Số liệu', cell });
    expect(finding?.message).toContain('142 lớn hơn mẫu số 30 của số liệu “Hồ sơ một phần”');
    const [unnamed] = ofFigure('TH06', { [column]: '142/30', 'Nội dung': '' });
    expect(unnamed?.message).toContain('của số liệu “cds.a”');
  });
  test('is silent on as many as there are, in words', () => {
    expect(found('TH06', paragraph('Giải quyết 30/30 hồ sơ; 5/0 hồ sơ.'))).toEqual([]);
  });
});

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

describe('TH09', () => {
  test.each<Row>([
    { 'Kết quả': '5/10' },
    { 'Tử số': 0, 'Mẫu số': 5 },
    { 'Kết quả': 0 },
    { 'Mẫu số': '' },
    { 'Mẫu số': 'chưa có' },
  ])('is silent on a target with %o', (row) => {
    expect(ofTarget('TH09', row)).toEqual([]);
  });
  test('finds a whole of 0, typed as one or within the result', () => {
    expect(ofTarget('TH09', { 'Kết quả': '0/0' })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
    const [typed] = ofTarget('TH09', { 'Tử số': 0, 'Mẫu số': 0 });
    expect(typed?.at.cell).toBe('H5');
    expect(typed?.message).toContain('“Tỷ lệ phủ sóng 5G trên dân số” có mẫu số bằng 0');
  });
  test('is silent on ratios of something in words', () => {
    expect(found('TH09', paragraph('Giải quyết 5/10 hồ sơ.'))).toEqual([]);
  });
});

describe('TH10', () => {
  const rate = (value: CellValue, content = 'Hồ sơ số hóa') =>
    ofFigure('TH10', { 'Đơn vị tính': '%', 'Kỳ này': value, 'Nội dung': content });
  test.each([0, 100])('is silent on %d', (value) => {
    expect(rate(value)).toEqual([]);
  });
  test.each([-1, 100.5])('finds %d', (value) => {
    expect(rate(value)).toMatchObject([{ severity: 'Cảnh báo', at: { cell: 'D5' } }]);
    expect(rate(value, 'So với kế hoạch')).toEqual([]);
  });
  test('quotes the words from the rate on', () => {
    const [finding] = found('TH10', paragraph('Trong kỳ, có 984% hồ sơ được số hóa.'));
    expect(finding?.message).toBe(
      'Tỷ lệ 984% lớn hơn 100% trong “984% hồ sơ được số hóa./.”: sửa con số.',
    );
  });
});

describe('TH11', () => {
  test('adds shares of thousands', () => {
    const words = paragraph('Nộp 900/1000 hồ sơ, đạt 1.090,5%; 100/1000 hồ sơ, đạt 10%.');
    expect(found('TH11', words)[0]?.message).toContain('cộng 1.100,5%, không bằng 100%');
  });
  const shares = (text: string) => found('TH11', paragraph(text)).map(({ message }) => message);
  test.each([
    'Có 100/300 = 33,3% hồ sơ mới, 100/300 = 33,3% hồ sơ cũ, 100/300 = 33,3% hồ sơ khác.',
    'Có 150/300 = 60% hồ sơ mới, 100/300 = 33% hồ sơ cũ.',
    'Có 300/300 = 90% hồ sơ mới.',
    'Có 150/300 hồ sơ mới, 150/300 = 40% hồ sơ cũ.',
    'Có 1/8 = 12% hồ sơ mới, 7/8 = 87% hồ sơ cũ.',
    'Có 1/8 = 13% hồ sơ mới, 7/8 = 88% hồ sơ cũ.',
  ])('is silent on “%s”', (text) => {
    expect(shares(text)).toEqual([]);
  });
  test('adds up below 100 and above', () => {
    expect(shares('Có 150/300 = 50% hồ sơ mới, 150/300 = 48% hồ sơ cũ.')).toEqual([
      'Các tỷ lệ 50% + 48% cộng 98%, không bằng 100%.',
    ]);
    expect(shares('Có 1/8 = 12,5% hồ sơ mới, 7/8 = 87,7% hồ sơ cũ.')).toEqual([
      'Các tỷ lệ 12,5% + 87,7% cộng 100,2%, không bằng 100%.',
    ]);
  });
});

describe('TH16', () => {
  const CITED = 'Mức độ hài lòng của người dân đạt';
  test.each(['9/10 hồ sơ được 5 điểm.', '18 / 18  điểm.', '17,5/18 điểm.'])(
    'is silent on “%s”',
    (text) => {
      expect(found('TH16', paragraph(`${CITED} ${text}`))).toEqual([]);
    },
  );
  test('finds another maximum however it is spaced, and reads its own clause only', () => {
    const [finding] = found('TH16', paragraph(`Số hóa tốt; ${CITED} 15 / 20 điểm.`));
    expect(finding?.message).toContain('“mức độ hài lòng” ghi 20, theo bộ chỉ số 766 là 18');
    expect(found('TH16', paragraph('Mức độ hài lòng cao. Xã đạt 15/20 điểm.'))).toEqual([]);
  });
});

describe('TH17', () => {
  test('is silent on a target that only mentions a rate, and on one in percent', () => {
    const named = (name: string, unit: string) =>
      ofTarget('TH17', { 'Chỉ tiêu': name, 'Đơn vị tính': unit });
    expect(named('Điểm về tỷ lệ hài lòng', 'điểm')).toEqual([]);
    expect(named('Tỷ lệ hài lòng', '%')).toEqual([]);
    expect(named('Tỉ lệ hài lòng', 'Điểm')).toHaveLength(1);
  });
});
