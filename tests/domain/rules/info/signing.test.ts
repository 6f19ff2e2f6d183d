import { found } from '../workbook';

type Info = Record<string, string>;

describe('TT01 and TT02', () => {
  test('print the blank number with the report’s own symbol, else the usual one', () => {
    const printed = (symbol: string) =>
      found('TT01', { info: { 'Số báo cáo': ' ', 'Ký hiệu': symbol } })[0]?.message;
    expect(printed('BC-BCĐ')).toContain('/BC-BCĐ”');
    expect(printed('')).toContain('/BC-UBND”');
  });
  test('say that a blank day will print open, and leave an unreadable one to its own rule', () => {
    const day = (typed: string) => found('TT02', { info: { 'Ngày ban hành': typed } });
    expect(day('')[0]?.message).toBe('Chưa có ngày ban hành; ngày, tháng, năm sẽ in khoảng trống.');
    expect(day('sắp ký')).toEqual([]);
  });
});

describe('TT10', () => {
  const signed = (info: Info) => found('TT10', { info }).map(({ message }) => message);
  const DEPUTY = 'PHÓ CHỦ TỊCH';

  test.each<readonly [string, string]>([
    ['TM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH', DEPUTY],
    ['T/M ỦY BAN NHÂN DÂN\nKT . CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'],
    ['T M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['T / M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['', ''],
  ])('is silent on “%s” before “%s”', (lines, position) => {
    expect(signed({ 'Ký thay mặt': lines, 'Chức vụ người ký': position })).toEqual([]);
  });
  test.each<readonly [string, string, string]>([
    ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Phó Chủ tịch ký cần có dòng'],
    ['TM. ỦY BAN NHÂN DÂN\nGhi chú KT. CHỦ TỊCH', DEPUTY, 'Phó Chủ tịch ký cần có dòng'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'CHỦ TỊCH', 'Chủ tịch ký thì không ghi'],
    ['Thay mặt UBND', 'CHỦ TỊCH', 'nên có dòng “TM. ỦY BAN NHÂN DÂN”'],
    ['Ủy ban T.M', 'CHỦ TỊCH', 'nên có dòng “TM. ỦY BAN NHÂN DÂN”'],
  ])('doubts “%s” before “%s”', (lines, position, words) => {
    const [message = '', ...others] = signed({
      'Ký thay mặt': lines,
      'Chức vụ người ký': position,
    });
    expect(others).toEqual([]);
    expect(message).toContain(words);
  });
  test('asks no other body for TM.', () => {
    const info = {
      'Cơ quan ban hành': 'BAN CHỈ ĐẠO',
      'Ký thay mặt': '',
      'Chức vụ người ký': 'TRƯỞNG BAN',
    };
    expect(signed(info)).toEqual([]);
  });
});

describe('TT14', () => {
  const issued = (info: Info) => found('TT14', { info });
  const DAYS = { 'Ngày ban hành': '20/4/2026' };

  test('is silent where one of the two days is missing', () => {
    expect(issued({ 'Ngày ban hành': '' })).toEqual([]);
    expect(issued({ ...DAYS, 'Ngày chốt số liệu': '', 'Đến ngày': '' })).toEqual([]);
  });
  test('names the cell of the cut-off, else of the period’s end', () => {
    expect(issued(DAYS)).toMatchObject([{ also: [{ sheet: 'Thông tin', cell: 'B21' }] }]);
    const [finding] = issued({ ...DAYS, 'Ngày chốt số liệu': '' });
    expect(finding?.also).toEqual([{ sheet: 'Thông tin', cell: 'B20' }]);
    expect(finding?.message).toContain('(ô B20)');
  });
});

describe('TT20', () => {
  const typed = (info: Info) => found('TT20', { info });

  test.each<Info>([
    { 'Số báo cáo': '5a' },
    { 'Số báo cáo': '12345' },
    { 'Ký hiệu': '' },
    { 'Ký hiệu': 'TTr-HĐND' },
    { 'Tên loại': 'KẾ HOẠCH', 'Ký hiệu': 'BC-UBDN' },
    { 'Cơ quan ban hành': 'ĐẢNG ỦY', 'Ký hiệu': 'BC-UBDN' },
  ])('is silent on %o', (info) => {
    expect(typed(info)).toEqual([]);
  });
  test.each([
    ['05/BC-UBND', '05'],
    ['Số: 12', '12'],
    ['số 7 / BC', '7'],
  ])('takes the number out of “%s”', (text, number) => {
    const [finding] = typed({ 'Số báo cáo': text });
    expect(finding?.message).toBe(
      `Số báo cáo ghi “${text}”: chỉ ghi số (${number}), ký hiệu ở mục Ký hiệu.`,
    );
    expect(finding?.fix).toEqual({
      label: `Ghi ${number}`,
      certain: true,
      changes: [{ sheet: 'Thông tin', cell: 'B10', before: text, after: number, format: '@' }],
    });
  });
  test.each(['năm 05', '05 và 06', '123456', 'a5', '5AB'])('has no number for “%s”', (text) => {
    const [finding] = typed({ 'Số báo cáo': text });
    expect(finding?.message).toBe(`Số báo cáo ghi “${text}”: chỉ ghi số, ký hiệu ở mục Ký hiệu.`);
    expect(finding?.fix).toBeUndefined();
  });
});
