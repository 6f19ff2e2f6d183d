import { evaluate } from '../../../src/domain/expression/evaluate';
import { figuresOf } from '../report/figuresOf';

const FIGURES = figuresOf({
  'hoso.tiep_nhan': 3270,
  'hoso.toan_trinh': 2996,
  'hoso.mot_phan': 274,
  'hoso.ky_truoc': 2906,
  'hoso.qua_han': null,
  'kinh_phi.duoc_cap': 1.5,
  'van_ban.khong': 0,
  'ct.dat': 6,
  dia_danh: 'Kha Sơn',
  nam: '2026',
});

const text = (source: string): string => {
  const result = evaluate(source, FIGURES);
  return result.ok ? result.text : `! ${result.problem}`;
};

test('a name alone prints as it was entered, grouped', () => {
  expect(text('hoso.tiep_nhan')).toBe('3.270');
  expect(text(' HOSO . TIEP_NHAN ')).toMatch(/^!/);
  expect(text(' HoSo.Tiep_Nhan ')).toBe('3.270');
  expect(text('kinh_phi.duoc_cap')).toBe('1,5');
});

test('an item of Thông tin prints as text, and reckoning with the year is not grouped', () => {
  expect(text('dia_danh')).toBe('Kha Sơn');
  expect(text('nam')).toBe('2026');
  expect(text('nam + 1')).toBe('2027');
  expect(text('1000 * 2,5')).toBe('2.500');
});

test('the four operations keep their order and round half up to two decimals', () => {
  expect(text('hoso.toan_trinh + hoso.mot_phan')).toBe('3.270');
  expect(text('1 + 2 * 3 - 4 / 2')).toBe('5');
  expect(text('(1 + 2) * 3')).toBe('9');
  expect(text('-hoso.mot_phan')).toBe('-274');
  expect(text('1 / 8')).toBe('0,13');
  expect(text('0,1 + 0,2')).toBe('0,3');
  expect(text('1,005 * 1')).toBe('1,01');
  expect(text('2 / 3 * 3')).toBe('2');
});

test('a rate prints with its sign, two decimals unless asked', () => {
  expect(text('tyle(hoso.toan_trinh; hoso.tiep_nhan)')).toBe('91,62%');
  expect(text('tyle(258; 262; 0)')).toBe('98%');
  expect(text('TyLe(258;262)')).toBe('98,47%');
  expect(text('tyle(99999; 100000)')).toBe('99,999%');
});

test('fixed decimals, two digits and changes print the Vietnamese way', () => {
  expect(text('so(kinh_phi.duoc_cap; 2)')).toBe('1,50');
  expect(text('so(1234567; 0)')).toBe('1.234.567');
  expect(text('hai_so(ct.dat)')).toBe('06');
  expect(text('hai_so(hoso.tiep_nhan)')).toBe('3.270');
  expect(text('tang_giam(hoso.tiep_nhan; hoso.ky_truoc)')).toBe('tăng 12,53%');
  expect(text('tang_giam(97; 100)')).toBe('giảm 3%');
  expect(text('tang_giam(5; 5)')).toBe('không đổi');
});

test('an unknown name is answered with the nearest known one', () => {
  expect(text('hoso.tiep_nha')).toBe('! không có “hoso.tiep_nha”; có phải “hoso.tiep_nhan”?');
  expect(text('toan_trinh')).toBe('! không có “toan_trinh”; có phải “hoso.toan_trinh”?');
  expect(text('hồ_sơ.tiếp_nhận')).toMatch(/^! không có/);
  expect(text('xyz.abc_def')).toBe('! không có “xyz.abc_def”');
  expect(text('tile(1; 2)')).toBe('! không có hàm “tile”; có phải “tyle”?');
  expect(text('tyle')).toBe('! “tyle” cần viết dạng “tyle(a; b)”');
});

test('a figure not entered is named, and counts as 0 only when asked', () => {
  expect(evaluate('hoso.tiep_nhan - hoso.qua_han', FIGURES)).toMatchObject({
    ok: false,
    problem: 'chưa nhập “hoso.qua_han”',
    missing: ['hoso.qua_han'],
    names: ['hoso.tiep_nhan', 'hoso.qua_han'],
  });
  expect(evaluate('hoso.tiep_nhan - hoso.qua_han', FIGURES, { missingAsZero: true })).toMatchObject(
    {
      ok: true,
      text: '3.270',
      workings: '3.270 - 0',
    },
  );
});

test('workings show the values in place of the names', () => {
  const result = evaluate('(hoso.toan_trinh + hoso.mot_phan) * 2 - (ct.dat - 1)', FIGURES);
  expect(result).toMatchObject({ workings: '(2.996 + 274) * 2 - (6 - 1)' });
});

test.each([
  ['', 'chưa ghi tên số liệu'],
  ['1 +', 'biểu thức chưa hết: thiếu số hoặc tên ở cuối'],
  ['(1 + 2', 'thiếu dấu đóng ngoặc “)”'],
  ['1 2', 'thừa “2”'],
  ['* 2', '“*” đứng sai chỗ'],
  ['--1', '“-” đứng sai chỗ'],
  ['3.270 + 1', 'số trong biểu thức không có dấu chấm phân nhóm: viết “3270”'],
  ['0.5 * 2', 'số thập phân trong biểu thức dùng dấu phẩy, ví dụ “0,5”'],
  ['tyle(1, 2)', 'các phần trong ngoặc cách nhau bằng dấu “;”, không phải dấu phẩy'],
  ['tyle(1)', '“tyle” cần viết dạng “tyle(a; b)”'],
  ['1 / van_ban.khong', 'chia cho 0'],
  ['tyle(1; van_ban.khong)', 'mẫu số bằng 0, không tính được tỷ lệ'],
  ['hai_so(1,5)', '“hai_so” chỉ dùng cho số nguyên không âm'],
  ['dia_danh + 1', '“dia_danh” là chữ, không tính toán được'],
  ['alert("x")', 'không dùng được ký tự “"”; chỉ có + - * / ( ) ; và tên số liệu'],
  ['constructor(1)', 'không có hàm “constructor”'],
  ['ct.dat.constructor', 'không có “ct.dat.constructor”'],
])('%s is refused with a sentence', (source, problem) => {
  expect(text(source)).toBe(`! ${problem}`);
});

test('the limits of length and depth are the contract’s', () => {
  const longest = `-${Array(100).fill('1').join('+')}`;
  expect(text(longest)).toBe('98');
  expect(text(`${longest}+1`)).toBe('! biểu thức dài quá 200 phần tử');
  expect(text(`${'('.repeat(20)}1${')'.repeat(20)}`)).toBe('1');
  expect(text(`${'('.repeat(21)}1${')'.repeat(21)}`)).toBe('! ngoặc lồng nhau quá 20 lớp');
});
