import { found, line } from '../workbook';

describe('CH05', () => {
  const said = (text: string) => found('CH05', { outline: [line('Đoạn', text)] });
  test('is silent on degrees, litres, names and codes', () => {
    for (const text of ['Giữ 24oC, mua 10l dầu, mạng 5G, khí CO2, khổ A0, Chợ 4.0.'])
      expect(said(text)).toEqual([]);
  });
  test('writes figures for the letters O and l', () => {
    const [finding] = said('Có 15.12O/16.480 người, 1l2 hộ.');
    expect(finding?.fix?.changes[0]?.after).toBe('Có 15.120/16.480 người, 112 hộ.');
  });
});
