import { found, messagesOf } from '../../workbook';

type Info = Record<string, string>;

describe('TT10', () => {
  const signed = (info: Info) => messagesOf('TT10', { info });
  const DEPUTY = 'PHÓ CHỦ TỊCH';

  test.each<readonly [string, string]>([
    ['TM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH', DEPUTY],
    ['T/M ỦY BAN NHÂN DÂN\nKT . CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'],
    ['T M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['T / M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['', ''],
  ])('is silent on “%s” before “%s”', (lines, position) => {
    expect(signed({ 'Ký thay mặt': lines, 'Chức vụ người ký': position })).toEqual([]);
  });
  test.each<readonly [string, string, string]>([
    ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Phó Chủ tịch ký cần có dòng'],
    ['TM. ỦY BAN NHÂN DÂN\nGhi chú KT. CHỦ TỊCH', DEPUTY, 'Phó Chủ tịch ký cần có dòng'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'CHỦ TỊCH', 'Chủ tịch ký thì không ghi'],
    ['Thay mặt UBND', 'CHỦ TỊCH', 'nên có dòng “TM. ỦY BAN NHÂN DÂN”'],
    ['Ủy ban T.M', 'CHỦ TỊCH', 'nên có dòng “TM. ỦY BAN NHÂN DÂN”'],
  ])('doubts “%s” before “%s”', (lines, position, words) => {
    const [message = '', ...others] = signed({
      'Ký thay mặt': lines,
      'Chức vụ người ký': position,
    });
    expect(others).toEqual([]);
    expect(message).toContain(words);
  });
  test('asks no other body for TM.', () => {
    const info = {
      'Cơ quan ban hành': 'BAN CHỈ ĐẠO',
      'Ký thay mặt': '',
      'Chức vụ người ký': 'TRƯỞNG BAN',
    };
    expect(signed(info)).toEqual([]);
  });
});

describe('TT10', () => {
  test('is silent on TM., KT. and a deputy', () => {
    expect(found('TT10', {})).toEqual([]);
  });
  test('misses KT. before a deputy, and TM. before a committee', () => {
    const [finding] = found('TT10', { info: { 'Ký thay mặt': 'TM. ỦY BAN NHÂN DÂN' } });
    expect(finding?.message).toContain('KT. CHỦ TỊCH');
    expect(found('TT10', { info: { 'Ký thay mặt': 'KT. CHỦ TỊCH' } })).toHaveLength(1);
  });
  test('finds KT. before the chairman himself', () => {
    expect(found('TT10', { info: { 'Chức vụ người ký': 'CHỦ TỊCH' } })).toHaveLength(1);
  });
});
