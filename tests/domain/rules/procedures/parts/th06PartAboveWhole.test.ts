import type { CellValue } from '../../../../../src/domain/grid';
import { figure, found, line, paragraph, target } from '../../workbook';

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
  test('names the fraction that the words have where a digit is missing', () => {
    const workbook = (result: string) => ({
      targets: [target({ 'Kết quả': result })],
      outline: [line('-', 'Đã thanh toán trực tuyến 1.386/1.540 hồ sơ.')],
    });
    expect(found('TH06', workbook('1386/154'))[0]?.message).toContain('(nơi khác ghi 1.386/1.540)');
    expect(found('TH06', workbook('1386/155'))[0]?.message).not.toContain('nơi khác');
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

describe('TH06 over what was planned', () => {
  const said = (text: string) => found('TH06', paragraph(text)).length;
  test.each([
    'Mở lớp cho 486/450 người theo kế hoạch.',
    'Mở lớp cho 486/450 người so với kế hoạch.',
    'Mở lớp cho 486/450 người kế hoạch giao.',
    'Tập huấn 486/450 người được giao.',
    'Tập huấn 486/450 người, vượt 36 người.',
    'Tập huấn 486/450 người (mục tiêu tỉnh giao).',
    'Tập huấn vượt kế hoạch (486/450 người).',
    'So với mục tiêu đạt 486/450 người.',
    'Hoàn thành vượt chỉ tiêu: 486/450 người.',
    'Đã xây 12/10 mô hình đề ra từ đầu năm.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toBe(0);
  });
  test.each([
    'Theo Kế hoạch số 31/KH-UBND, đã giải quyết 486/450 hồ sơ.',
    'Đã hoàn thành 15/14 nhiệm vụ được giao.',
    'Đã đạt 13/12 chỉ tiêu theo kế hoạch.',
    'Đã số hóa 486/450 hồ sơ.',
    'Lắp ở 11/9 ấp theo kế hoạch.',
    'Thực hiện kế hoạch. Giải quyết 486/450 hồ sơ.',
  ])('finds “%s”', (text) => {
    expect(said(text)).toBe(1);
  });
  test('takes a target’s own goal below its result, and no other whole', () => {
    const of = (more: Row) => ofTarget('TH06', { 'Mục tiêu': 450, ...more }).length;
    expect(of({ 'Đơn vị tính': 'người', 'Kết quả': '486/450' })).toBe(0);
    expect(of({ 'Đơn vị tính': 'người', 'Kết quả': '486/440' })).toBe(1);
    expect(of({ 'Đơn vị tính': '%', 'Kết quả': '486/450' })).toBe(1);
    const targets = [target({ 'Đơn vị tính': 'người', 'Mục tiêu': 450, 'Kết quả': 486 })];
    expect(found('TH06', { targets, ...paragraph('Có 486/450 người dự.') })).toEqual([]);
    expect(found('TH06', { targets, ...paragraph('Có 487/450 người dự.') })).toHaveLength(1);
  });
});
