import { found, line } from '../../workbook';

describe('ND24', () => {
  const said = (text: string) => found('ND24', { outline: [line('Đoạn', text)] });
  test('is silent on decimals and on thousands behind a dot', () => {
    for (const text of ['Có 97.250 lượt khách.', 'Đạt 97,25% hồ sơ.', 'Rộng 12,345 ha.'])
      expect(said(text)).toEqual([]);
  });
  test('writes 97.250 lượt for 97,250 lượt', () => {
    expect(said('Có 97,250 lượt khách.')).toMatchObject([
      { severity: 'Cảnh báo', fix: { changes: [{ after: 'Có 97.250 lượt khách.' }] } },
    ]);
  });
});
