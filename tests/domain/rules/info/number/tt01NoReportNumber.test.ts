import { found } from '../../workbook';

describe('TT01 and TT02', () => {
  test('print the blank number with the report’s own symbol, else the usual one', () => {
    const printed = (symbol: string) =>
      found('TT01', { info: { 'Số báo cáo': ' ', 'Ký hiệu': symbol } })[0]?.message;
    expect(printed('BC-BCĐ')).toContain('/BC-BCĐ”');
    expect(printed('')).toContain('/BC-UBND”');
    const [party] = found('TT01', {
      info: { 'Số báo cáo': ' ', 'Ký hiệu': 'BC/ĐU', 'Cơ quan ban hành': 'ĐẢNG ỦY' },
    });
    expect(party?.message).toContain('“Số      -BC/ĐU”');
  });
  test('say that a blank day will print open, and leave an unreadable one to its own rule', () => {
    const day = (typed: string) => found('TT02', { info: { 'Ngày ban hành': typed } });
    expect(day('')[0]?.message).toBe('Chưa có ngày ban hành; ngày, tháng, năm sẽ in khoảng trống.');
    expect(day('sắp ký')).toEqual([]);
  });
});

describe('TT01', () => {
  test('is silent when the number is given', () => {
    expect(found('TT01', {})).toEqual([]);
  });
  test('says how the blank number will print', () => {
    const [finding] = found('TT01', { info: { 'Số báo cáo': '' } });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { sheet: 'Thông tin', cell: 'B10' } });
    expect(finding?.message).toContain('Số:      /BC-UBND');
  });
});
