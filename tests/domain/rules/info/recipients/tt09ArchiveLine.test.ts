import { found } from '../../workbook';

const lines = (...all: readonly string[]) => ({ info: { 'Nơi nhận': all.join('\n') } });

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

describe('TT09', () => {
  const archive = (text: string) => found('TT09', { info: { 'Nơi nhận': `Như trên\n${text}` } });
  test('is silent on a known office, with initials too', () => {
    expect(archive('Lưu: VT, VHXH(Linh).')).toEqual([]);
    expect(archive('- Lưu: VT, LĐVP.')).toEqual([]);
    expect(archive('Lưu: VT')).toEqual([]);
  });
  test('knows how the Party ends the list', () => {
    const line = 'Lưu Văn phòng Đảng ủy.';
    const party = { 'Cơ quan ban hành': 'ĐẢNG ỦY XÃ', 'Nơi nhận': `Như trên\n${line}` };
    expect(found('TT09', { info: party })).toEqual([]);
    expect(archive(line)).toHaveLength(1);
  });
  test('doubts VHXXH, and wants a comma after VT', () => {
    expect(archive('Lưu: VT, VHXXH(Linh).')).toMatchObject([{ severity: 'Gợi ý' }]);
    expect(archive('Lưu: VT; VH-XH.')).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
  test('misses the line altogether', () => {
    expect(archive('Công an xã')).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});
