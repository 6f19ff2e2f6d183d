import type { Changes } from '../../workbook';
import { found, task } from '../../workbook';

describe('DL12', () => {
  const due = (deadline: string): Changes => ({ tasks: [task({ 'Thời hạn': deadline })] });
  test('is silent on the ways deadlines are typed', () => {
    for (const text of ['26/4/2026', '04/2026', 'Quý II/2026', 'Thường xuyên', ''])
      expect(found('DL12', due(text))).toEqual([]);
  });
  test('DL12 finds 31/4/2026', () => {
    expect(found('DL12', due('31/4/2026'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'F5' } },
    ]);
  });
  test('DL12 offers the one reading of a day typed month first', () => {
    const said = (text: string) =>
      found('DL12', due(text)).map(({ message, fix }) => [message, fix?.changes[0]?.after]);
    expect(said('03/31/2026')).toEqual([
      [
        'Ô Thời hạn ghi “03/31/2026”: không có ngày này trong lịch, gõ tháng trước ngày sau; có lẽ là 31/3/2026.',
        46112,
      ],
    ]);
    expect(said('3-14-2026')[0]?.[1]).toBe(46095);
    for (const [text, why] of [
      ['31/4/2026', ' (tháng 4 chỉ có 30 ngày): có lẽ là 30/4/2026.'],
      ['13/13/2026', ' (một năm có 12 tháng): sửa lại.'],
    ] as const) {
      expect(said(text)).toEqual([
        [`Ô Thời hạn ghi “${text}”: không có ngày này trong lịch${why}`, undefined],
      ]);
    }
  });
});
