import { linesOf, outline, reportOf } from '../reportOf';

const WORDS = {
  'Nội dung': outline(
    ['I', 'Kết quả thực hiện'],
    ['Đoạn', 'Trân trọng báo cáo./.'],
    ['Đoạn', 'Hết.'],
    ['Phụ lục', 'Danh mục'],
    ['Đoạn', 'Không có.'],
  ),
};
const PARTY = {
  'Cơ quan chủ quản': 'Đảng bộ tỉnh Thái Nguyên',
  'Cơ quan ban hành': 'ĐẢNG ỦY',
  'Ký hiệu': 'BC/ĐU',
  'Số báo cáo': '5',
  'Ký thay mặt': 'TM. ĐẢNG ỦY',
  'Chức vụ người ký': 'PHÓ BÍ THƯ',
};

test('a Party body gets the Party’s form: number without colon, I-, no ./., T/M', () => {
  const report = reportOf(WORDS, PARTY);
  expect(report.layout.form).toBe('party');
  expect(report.header).toMatchObject({
    parentBody: 'ĐẢNG BỘ TỈNH THÁI NGUYÊN',
    issuingBody: ['ĐẢNG ỦY', 'XÃ SƠN THỦY'],
    number: 'Số 05-BC/ĐU',
  });
  expect(report.signature.authority).toEqual(['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ']);
  const lines = linesOf(report);
  expect(lines[0]).toBe('I- KẾT QUẢ THỰC HIỆN');
  expect(lines).toContain('Hết.');
  expect(lines.find((line) => line.startsWith('(Kèm'))).toBe(
    '(Kèm theo Báo cáo số 05-BC/ĐU, ngày   /4/2026 của Đảng ủy xã Sơn Thủy)',
  );
});

test('until a workbook asks for it the form is the State’s, and a row of Thông tin decides against the issuing body', () => {
  expect(reportOf(WORDS).layout.form).toBe('state');
  expect(reportOf(WORDS, { 'Cơ quan ban hành': 'HỘI ĐỒNG NHÂN DÂN' }).layout.form).toBe('state');
  expect(reportOf(WORDS, { ...PARTY, 'Thể thức': 'Nhà nước' }).header.number).toBe('Số: 05/BC/ĐU');
  expect(reportOf(WORDS, { 'Thể thức': 'Đảng' }).layout.form).toBe('party');
});
