import { found } from '../workbook';

const lines = (...all: readonly string[]) => ({ info: { 'Nơi nhận': all.join('\n') } });

describe('TT07', () => {
  test('is silent on As above with its dash and marks, and on no recipient at all', () => {
    for (const first of ['- Như trên;', '–Như trên', 'NHƯ TRÊN (b/c)'])
      expect(found('TT07', lines(first, 'Lưu: VT'))).toEqual([]);
    expect(found('TT07', lines(''))).toEqual([]);
  });
  test('is not content with another line that ends so', () => {
    expect(found('TT07', lines('Gửi như trên', 'Lưu: VT'))).toHaveLength(1);
  });
});

describe('TT08', () => {
  const faults = (...all: readonly string[]) =>
    found('TT08', lines(...all)).map(({ message }) => /dòng \d.*$/u.exec(message)?.[0]);

  test('wants a semicolon within and a full stop at the end', () => {
    expect(faults('Như trên.', 'Công an xã,', 'Lưu: VT;')).toEqual([
      'dòng 1 “Như trên.” phải kết thúc bằng “;”, không có dấu “;” ở giữa.',
      'dòng 2 “Công an xã,” phải kết thúc bằng “;”, không có dấu “;” ở giữa.',
      'dòng 3 “Lưu: VT;” phải kết thúc bằng “.”, không có dấu “;” ở giữa.',
    ]);
  });
  test('leaves brackets of the archive line alone, not of the others', () => {
    expect(faults('Như trên', 'Lưu: VT; (Linh)')).toEqual([]);
    expect(faults('Như trên', '- Lưu: VT; (Linh).')).toEqual([]);
    expect(faults('Trung tâm lưu trữ;(b/c)', 'Lưu: VT')).toHaveLength(1);
  });
});

describe('TT09', () => {
  const archive = (text: string) => found('TT09', lines('Như trên', text));

  test.each([
    'Lưu VT, VP',
    'Lưu:VT,VP',
    'Lưu : VT , vhxh.',
    '– Lưu: VT.',
    '-Lưu: VT.',
    'LƯU: VT, VHXH (Linh, 03b).',
    'Lưu: VT',
  ])('is silent on “%s”', (text) => {
    expect(archive(text)).toEqual([]);
  });
  test('is silent where nobody receives', () => {
    expect(found('TT09', { info: { 'Nơi nhận': '' } })).toEqual([]);
  });
  test.each([
    ['Phòng lưu: VT', 'Cảnh báo', 'cần dạng “Lưu: VT, đơn vị soạn thảo.”'],
    ['Lưu: VX', 'Cảnh báo', 'cần dạng “Lưu: VT'],
    ['Lưu: VT; VHXH.', 'Cảnh báo', 'giữa VT và đơn vị soạn thảo dùng dấu phẩy'],
    ['Lưu: VT, pvhxx (Linh).', 'Gợi ý', 'đơn vị “pvhxx” có vẻ gõ nhầm (VHXH?)'],
    ['Lưu: VT, XYZ.', 'Gợi ý', 'kiểm tra chữ viết tắt “XYZ” của đơn vị soạn thảo'],
  ])('says of “%s”', (text, severity, words) => {
    const [finding] = archive(text);
    expect(finding).toMatchObject({ severity, at: { cell: 'B26' } });
    expect(finding?.message).toContain(words);
  });
});
