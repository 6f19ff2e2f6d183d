import { cells, figure, found, line, messagesOf } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

describe('ND23 and ND24', () => {
  test('say nothing of names that no figure bears, and of decimals', () => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })];
    const workbook = { figures, ...outline('Có {hoso.khac} và { HOSO.tiep_nhan } hồ sơ.') };
    expect(found('ND23', workbook)[0]?.fix?.changes[0]?.after).toBe(
      'Có {hoso.khac} và {{HOSO.tiep_nhan}} hồ sơ.',
    );
    expect(cells('ND24', outline('Có 97,25 lượt và 1,250,500 lượt.'))).toEqual(['Nội dung!C5']);
    expect(messages('ND24', 'Có 1,250,500 lượt.')).toEqual([
      '“1,250,500” dùng dấu phẩy ngăn hàng nghìn: có lẽ là “1.250.500”.',
    ]);
  });
});

describe('ND23', () => {
  const said = (text: string) =>
    found('ND23', {
      figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })],
      outline: [line('Đoạn', text)],
    });
  test('is silent on two braces, on literal ones and on names that are none', () => {
    for (const text of ['Có {{hoso.tiep_nhan}} hồ sơ.', 'Ghi \\{hoso.tiep_nhan}.', 'Tập {a}.'])
      expect(said(text)).toEqual([]);
  });
  test('doubles the braces around a figure', () => {
    expect(said('Có {hoso.tiep_nhan} hồ sơ.')).toMatchObject([
      { severity: 'Cảnh báo', fix: { changes: [{ after: 'Có {{hoso.tiep_nhan}} hồ sơ.' }] } },
    ]);
  });
});
