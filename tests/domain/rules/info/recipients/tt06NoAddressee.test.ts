import { found } from '../../workbook';

describe('TT06', () => {
  test('is silent when someone is addressed', () => {
    expect(found('TT06', {})).toEqual([]);
  });
  test('is silent on a report of the Party, which addresses no one', () => {
    const info = { 'Kính gửi': '', 'Cơ quan ban hành': 'ĐẢNG ỦY' };
    expect(found('TT06', { info })).toEqual([]);
  });
  test('only hints, since three of the real reports address no one', () => {
    expect(found('TT06', { info: { 'Kính gửi': '' } })).toMatchObject([{ severity: 'Gợi ý' }]);
  });
});
