import { found, line } from '../../workbook';

const said = (text: string) =>
  found('TT23', {
    info: { 'Tỉnh, thành phố': 'Lào Cai', 'Kính gửi': 'UBND tỉnh Lào Cai' },
    outline: [line('Đoạn', text)],
  });

describe('TT23', () => {
  test('is silent on the own province and documents of former ones', () => {
    expect(said('Thực hiện Công văn số 207/UBND-VX ngày 08/6/2026 của UBND tỉnh Lào Cai.')).toEqual(
      [],
    );
    expect(said('Theo Kế hoạch số 12/KH-UBND ngày 08/3/2025 của UBND tỉnh Yên Bái.')).toEqual([]);
  });
  test('names the own province', () => {
    const [finding] = said(
      'Thực hiện Công văn số 207/UBND-VX ngày 08/6/2026 của UBND tỉnh Phú Thọ.',
    );
    expect(finding?.message).toContain('có lẽ là “tỉnh Lào Cai”');
  });

  test('knows a province behind any of its bodies, though a sentence beside tells of former units', () => {
    const [finding] = said('Đề nghị Sở Y tế tỉnh Phú Thọ hỗ trợ. Số liệu gồm hai xã cũ.');
    expect(finding?.message).toContain('“tỉnh Lào Cai”');
    expect(said('Đoàn công tác học tập mô hình của Sở Y tế tỉnh Phú Thọ.')).toEqual([]);
  });
});
