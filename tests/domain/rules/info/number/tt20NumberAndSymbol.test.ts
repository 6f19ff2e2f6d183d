import { found } from '../../workbook';

type Info = Record<string, string>;

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

describe('TT20', () => {
  const typed = (info: Record<string, string>) => found('TT20', { info });
  test('is silent on a plain number, on none and on another body’s symbol', () => {
    expect(typed({ 'Số báo cáo': '05' })).toEqual([]);
    expect(typed({ 'Số báo cáo': '' })).toEqual([]);
    expect(typed({ 'Cơ quan ban hành': 'BAN CHỈ ĐẠO', 'Ký hiệu': 'BC-BCĐ' })).toEqual([]);
  });
  test('takes the symbol out of the number and mends a slip in the symbol', () => {
    const number = typed({ 'Số báo cáo': '05/BC-UBND' });
    expect(number).toMatchObject([{ fix: { changes: [{ after: '05' }] } }]);
    const symbol = typed({ 'Ký hiệu': 'BC-UBDN' });
    expect(symbol).toMatchObject([{ fix: { changes: [{ after: 'BC-UBND' }] } }]);
  });
  test('says that a body of the Party has kept the symbol of the template', () => {
    expect(typed({ 'Cơ quan ban hành': 'ĐẢNG ỦY', 'Ký hiệu': 'BC/ĐU' })).toEqual([]);
    const [finding] = typed({ 'Cơ quan ban hành': 'ĐẢNG ỦY', 'Ký hiệu': 'BC-UBND' });
    expect(finding?.message).toBe(
      'Ký hiệu ghi “BC-UBND”, văn bản theo thể thức của Đảng có ký hiệu như “BC/ĐU”.',
    );
    expect(finding?.fix).toMatchObject({ certain: false, changes: [{ after: 'BC/ĐU' }] });
  });
});
