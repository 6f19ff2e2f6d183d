import { found } from '../../workbook';

describe('TT02', () => {
  test('is silent on a full date', () => {
    expect(found('TT02', {})).toEqual([]);
  });
  test('names the month that Kha Sơn gave instead of a day', () => {
    const [finding] = found('TT02', { info: { 'Ngày ban hành': '4/2026' } });
    expect(finding?.message).toContain('tháng 4 năm 2026');
    expect(finding?.at.cell).toBe('B13');
    const [january] = found('TT02', { info: { 'Ngày ban hành': '1/2027' } });
    expect(january?.message).toContain('tháng 01 năm 2027');
  });
});
