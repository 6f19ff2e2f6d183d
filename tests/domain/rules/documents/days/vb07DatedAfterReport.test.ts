import { document, found, messagesOf } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB07', () => {
  const dated = (day: string, info: Record<string, string> = {}) =>
    messagesOf('VB07', { info, ...rows({ 'Ngày ban hành': day }) });
  test('goes by the day of issue, the month of issue, then the cut-off', () => {
    expect(dated('2026-04-28')).toEqual([]);
    expect(dated('2026-04-29')[0]).toContain('29/4/2026 sau ngày ban hành báo cáo 28/4/2026');
    const month = { 'Ngày ban hành': '4/2026' };
    expect(dated('2026-04-30', month)).toEqual([]);
    expect(dated('2026-05-01', month)[0]).toContain('tháng ban hành báo cáo, hết ngày 30/4/2026');
    const none = { 'Ngày ban hành': '' };
    expect(dated('2026-04-26', none)).toEqual([]);
    expect(dated('2026-04-27', none)[0]).toContain('sau ngày chốt số liệu 26/4/2026');
    const nothing = { ...none, 'Ngày chốt số liệu': '', 'Đến ngày': '' };
    expect(dated('2026-05-31', nothing)).toEqual([]);
    expect(dated('sắp có')).toEqual([]);
    expect(dated('2026-11-18')[0]).toContain('có lẽ là 18/01/2026, hoặc chuyển');
    expect(dated('2026-08-18')[0]).toContain('sửa ngày, hoặc chuyển');
  });
});

describe('VB07', () => {
  test('is silent on older documents', () => {
    expect(found('VB07', row({ 'Ngày ban hành': '2025-07-18' }))).toEqual([]);
  });
  test('finds a document dated after the report', () => {
    expect(found('VB07', row({ 'Ngày ban hành': '2026-05-31' }))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
  });
});
