import { figure, found, line } from '../../workbook';

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
  test('names the cell of Số liệu where what a field prints was entered', () => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': '4,266' })];
    const outline = [line('Đoạn', 'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ.')];
    expect(found('ND24', { figures, outline })).toMatchObject([
      { at: { sheet: 'Số liệu', cell: 'D5' } },
    ]);
  });
});
