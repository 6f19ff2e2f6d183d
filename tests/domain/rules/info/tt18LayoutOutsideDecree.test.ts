import { found } from '../workbook';

describe('TT18', () => {
  const layout = (info: Record<string, string | number>) =>
    found('TT18', { info }).map(({ message }) => message.split(':')[0]);

  test.each([
    { 'Cỡ chữ': '14 pt' },
    { 'Lề trên': 20, 'Lề dưới': 25, 'Lề trái': 30, 'Lề phải': 15 },
    { 'Lề trên': '20,50', 'Lề dưới': '24.25mm', 'Lề phải': ' 15 MM ' },
    { 'Lề trên': ' ', 'Số trang': ' ' },
    { 'Số trang': 'TRÊN', 'Mỗi phụ lục một trang': 'không', 'Dòng Kèm theo': 'Có' },
  ])('is silent on %o', (info) => {
    expect(layout(info)).toEqual([]);
  });
  test.each([
    [{ 'Lề trên': 19.9 }, 'Lề trên ghi “19,9” ngoài quy định'],
    [{ 'Lề dưới': '25,1' }, 'Lề dưới ghi “25,1” ngoài quy định'],
    [{ 'Lề dưới': 'khoảng 22' }, 'Lề dưới ghi “khoảng 22” không đọc được là số'],
    [{ 'Lề dưới': '22 mm thôi' }, 'Lề dưới ghi “22 mm thôi” không đọc được là số'],
    [{ 'Lề dưới': '22/5' }, 'Lề dưới ghi “22/5” không đọc được là số'],
    [{ 'Số trang': 'Giữa' }, 'Số trang ghi “Giữa” nên vẫn in như khi để trống'],
    [{ 'Mỗi phụ lục một trang': 'x' }, 'Mỗi phụ lục một trang ghi “x” nên vẫn in như khi để trống'],
  ])('finds %o', (info, words) => {
    expect(layout(info)).toEqual([words]);
  });
});

describe('TT18', () => {
  test('is silent without the optional rows, and on what the decree allows', () => {
    expect(found('TT18', {})).toEqual([]);
    const info = { 'Cỡ chữ': 13, 'Lề trên': '25 mm', 'Lề trái': 35, 'Số trang': 'dưới' };
    expect(found('TT18', { info })).toEqual([]);
    expect(found('DL09', { info })).toEqual([]);
  });
  test('names the article for margins and sizes outside the range, as a warning only', () => {
    const info = { 'Cỡ chữ': '15', 'Lề trên': 10, 'Lề trái': 'rộng', 'Lề phải': 20.5 };
    const findings = found('TT18', { info });
    expect(findings.map(({ severity }) => severity)).toEqual(Array(4).fill('Cảnh báo'));
    const messages = findings.map(({ message }) => message);
    expect(messages[0]).toContain('Cỡ chữ ghi “15” ngoài quy định: ghi từ 13 đến 14');
    expect(messages[0]).toMatch(/Báo cáo đang in cỡ 14\.$/u);
    expect(messages[1]).toMatch(/Báo cáo đang in đúng số đã ghi\.$/u);
    expect(messages[2]).toMatch(/Báo cáo đang in theo mặc định\.$/u);
    expect(messages[1]).toContain('Lề trên ghi “10” ngoài quy định: ghi từ 20 đến 25 mm');
    expect(messages[2]).toContain('Lề trái ghi “rộng” không đọc được là số');
    expect(messages[3]).toContain('từ 15 đến 20 mm');
    for (const message of messages) expect(message).toContain('Nghị định 30/2020/NĐ-CP');
    expect(found('DL13', { info })).toEqual([]);
  });
  test('says that a switch with another word prints as if it were blank', () => {
    const [finding] = found('TT18', { info: { 'Dòng Kèm theo': 'Thôi' } });
    expect(finding?.message).toContain('chọn “Có” hoặc “Không”');
  });
});
