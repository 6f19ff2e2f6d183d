import { found } from '../../workbook';

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

describe('TT07', () => {
  test('is silent with Như trên first, and without an addressee', () => {
    expect(found('TT07', {})).toEqual([]);
    const info = { 'Kính gửi': '', 'Nơi nhận': 'Lãnh đạo UBND xã\nLưu: VT, VHXH' };
    expect(found('TT07', { info })).toEqual([]);
  });
  test('adds the line that Tân Cương left out', () => {
    const recipients = 'Sở Khoa học và Công nghệ\nLưu: VT, PVHXX';
    const [finding] = found('TT07', { info: { 'Nơi nhận': recipients } });
    expect(finding?.fix?.changes).toMatchObject([
      { before: recipients, after: `Như trên\n${recipients}` },
    ]);
  });
});
