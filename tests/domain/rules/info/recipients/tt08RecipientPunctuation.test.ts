import { found } from '../../workbook';

const lines = (...all: readonly string[]) => ({ info: { 'Nơi nhận': all.join('\n') } });

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

describe('TT08', () => {
  test('is silent without punctuation and with the right one', () => {
    expect(found('TT08', {})).toEqual([]);
    expect(found('TT08', { info: { 'Nơi nhận': 'Như trên;\nLưu: VT, VHXH.' } })).toEqual([]);
  });
  test('sees the semicolon in the middle of “Như trên; (B/cáo)”', () => {
    const [finding] = found('TT08', { info: { 'Nơi nhận': 'Như trên; (B/cáo)\nLưu: VT, VHXH' } });
    expect(finding?.message).toContain('dòng 1');
  });
});
