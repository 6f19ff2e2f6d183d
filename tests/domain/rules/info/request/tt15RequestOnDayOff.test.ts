import { found } from '../../workbook';

describe('TT15', () => {
  const doubt = (day: string, info: Record<string, string> = {}) =>
    found('TT15', {
      info: { 'Văn bản yêu cầu': `Công văn số 4484/UBND-KGVX ngày ${day} của UBND tỉnh`, ...info },
    }).map(({ message }) => message.split(' ngày ').slice(1).join(' ngày '));

  test('is silent on a day that there is not, and on the end of a month that is only named', () => {
    expect(doubt('31/2/2026')).toEqual([]);
    expect(doubt('30/4/2026', { 'Ngày chốt số liệu': '4/2026' })).toEqual([]);
  });
  test('names the Sunday where no cut-off is given, and the cut-off on a weekday', () => {
    expect(doubt('26/4/2026', { 'Ngày chốt số liệu': '' })).toEqual([
      '26/4/2026 là Chủ nhật: kiểm tra lại ngày.',
    ]);
    expect(doubt('24/4/2026', { 'Ngày chốt số liệu': '24/4/2026' })).toEqual([
      '24/4/2026 trùng ngày chốt số liệu 24/4/2026: kiểm tra lại ngày.',
    ]);
  });
});

describe('TT15', () => {
  test('is silent on a working day', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 6725/UBND-KGVX ngày 09/12/2025 của UBND tỉnh' };
    expect(found('TT15', { info })).toEqual([]);
  });
  test('doubts Kha Sơn’s request of Sunday 26/4/2026, its own cut-off', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh' };
    const [finding] = found('TT15', { info });
    expect(finding?.message).toContain('là Chủ nhật, trùng ngày chốt số liệu');
  });
});
