import { found, line, messagesOf, paragraph } from '../../workbook';

describe('KY18', () => {
  const said = (text: string) => found('KY18', paragraph(text));
  test('is silent on the own days, on plans and on days well before', () => {
    for (const text of [
      'Tính đến hết ngày 26/4/2026, xã có 12 mô hình.',
      'Tính đến ngày 31/3/2026, xã có 10 mô hình.',
      'Cùng kỳ năm trước, đến ngày 26/4/2025, xã có 9 mô hình.',
      'Máy bảo hành 36 tháng tính đến hết ngày 13/4/2029.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds the day of another year and the day beside', () => {
    const [finding] = said('Đến ngày 26/4/2025 đã chi 428 triệu đồng.');
    expect(finding?.message).toContain('Thông tin ghi 26/4/2026');
    expect(said('Tính đến hết ngày 25/4/2026, xã có 12 mô hình.')).toHaveLength(1);
  });

  test('takes a bracket behind an earlier stretch for its end', () => {
    const open = (stretch: string) => said(`${stretch} (đến 26/4/2025) xã mở 8 lớp.`);
    for (const stretch of ['Một năm đầu', 'Năm đầu tiên', 'Giai đoạn một', 'Đợt đầu'])
      expect(open(stretch)).toEqual([]);
    for (const stretch of ['Lũy kế', 'Trong 4 tháng đầu năm'])
      expect(open(stretch)).toHaveLength(1);
  });

  test('holds the days of the opening against the period', () => {
    const opened = (days: string) =>
      messagesOf('KY18', {
        outline: [
          line('Đoạn', `UBND xã An Bình báo cáo (số liệu ${days}) như sau:`),
          line('I', 'KẾT QUẢ'),
        ],
      });
    expect(opened('từ ngày 01/01/2026 đến ngày 26/4/2026')).toEqual([]);
    expect(opened('từ ngày 01/01/2026 đến ngày 26/3/2026')[0]).toContain('Đến ngày 26/4/2026');
    expect(opened('từ ngày 01/01/2025 đến ngày 26/4/2026')[0]).toContain('Từ ngày 01/01/2026');
  });

  test('holds the day up to which the whole report counts against the cut-off', () => {
    const opened = (text: string) =>
      messagesOf('KY18', {
        info: { 'Ngày chốt số liệu': '2026-04-24' },
        outline: [line('Đoạn', `UBND xã An Bình báo cáo như sau ${text}:`), line('I', 'KẾT QUẢ')],
      });
    expect(opened('(số liệu tính đến hết ngày 24/4/2026)')).toEqual([]);
    expect(opened('(số liệu tính đến ngày 15/4/2026 của Công an xã)')).toEqual([]);
    expect(opened('(kèm danh sách hộ đến ngày 15/4/2026)')).toEqual([]);
    expect(opened('(số liệu tính đến hết ngày 14/4/2026)')).toEqual([
      expect.stringContaining('Thông tin ghi 24/4/2026'),
    ]);
  });

  test('lets a working week end on Friday', () => {
    const [friday, monday] = [
      paragraph('Từ ngày 20/4/2026 đến ngày 24/4/2026 ký 7 văn bản.'),
      { info: { 'Từ ngày': '2026-04-20' } },
    ];
    expect(found('KY18', { ...friday, ...monday })).toEqual([]);
    const saturday = paragraph('Từ ngày 20/4/2026 đến ngày 25/4/2026 ký 7 văn bản.');
    expect(found('KY18', { ...saturday, ...monday })).toHaveLength(1);
  });
});
