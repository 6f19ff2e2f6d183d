import { fromTcvn3, fromVni } from '../../../src/domain/rules/letters/oldEncodings';
import { isSyllable } from '../../../src/domain/rules/letters/syllable';
import { khaSon } from '../../support/khaSon';
import { found, line, paragraph, task } from './workbook';

const CLEAN =
  'Ủy ban nhân dân xã đã số hóa 98% hồ sơ – “phi tiếp xúc”, ≥ 98; Wi-Fi, shopee, TikTok Shop… của Trường THCS Ðắk Lắk'.replace(
    'Ð',
    'Đ',
  );

describe('CH01', () => {
  test('is silent on composed letters', () => {
    expect([...found('CH01', paragraph(CLEAN)), ...found('CH01', khaSon())]).toEqual([]);
  });
  test('composes all cells of a sheet at once, names too', () => {
    const workbook = {
      info: {
        'Người ký': 'Nguyễn Văn An'.normalize('NFD'),
        'Địa danh': 'An Bình'.normalize('NFD'),
      },
    };
    const [finding, ...others] = found('CH01', workbook);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('Gợi ý');
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual(['An Bình', 'Nguyễn Văn An']);
  });
});

describe('CH02', () => {
  test('is silent on plain blanks', () => {
    expect(found('CH02', paragraph(CLEAN))).toEqual([]);
  });
  test('makes one fix of a sheet full of no-break blanks', () => {
    const outline = Array.from({ length: 7 }, (_, n) => line('Đoạn', `Kết\u00a0quả\u200b ${n}.`));
    const [finding, ...others] = found('CH02', { outline });
    expect(others).toEqual([]);
    expect(finding?.fix?.label).toBe('Sửa cả 7 ô');
    expect(finding?.fix?.changes[0]?.after).toBe('Kết quả 0.');
  });
});

describe('CH03', () => {
  test('is silent on our letters and on a foreign word', () => {
    expect(found('CH03', paragraph(`${CLEAN}; Москва; Ελλάδα`))).toEqual([]);
  });
  test('finds Cyrillic а in xã’s neighbour and Icelandic Ð', () => {
    const [finding] = found('CH03', paragraph('Ðảng ủy xã và cáс bộ phận.'));
    expect(finding?.fix?.changes[0]?.after).toBe('Đảng ủy xã và các bộ phận.');
  });
});

describe('CH04', () => {
  test('is silent on clean Unicode, with foreign words in it too', () => {
    for (const text of [
      CLEAN,
      'Công nghệ Nestlé, café, Citroën, São Paulo, naïve.',
      'Đường Nguyễn Ái Quốc nối Cầu Đỏ',
    ])
      expect(found('CH04', paragraph(text))).toEqual([]);
    expect(found('CH04', khaSon())).toEqual([]);
  });
  test('reads TCVN3 and VNI', () => {
    const tasks = [task({ 'Tên nhiệm vụ': 'Uû ban nh©n d©n x· thùc hiÖn NghÞ quyÕt' })];
    expect(found('CH04', { tasks })[0]?.fix?.changes[0]?.after).toBe(
      'Uỷ ban nhân dân xã thực hiện Nghị quyết',
    );
    const [vni] = found('CH04', paragraph('UÛy ban nhaân daân xaõ thöïc hieän chuyeån ñoåi soá'));
    expect(vni?.fix?.changes[0]?.after).toBe('Ủy ban nhân dân xã thực hiện chuyển đổi số');
  });
});

describe('the old encodings', () => {
  test('map every letter to one', () => {
    expect(fromTcvn3('ViÖt Nam, §¶ng, c«ng nghÖ, tr­êng')).toBe(
      'Việt Nam, Đảng, công nghệ, trường',
    );
    expect(fromVni('Vieät Nam, Ñaûng, coâng ngheä, tröôøng')).toBe(
      'Việt Nam, Đảng, công nghệ, trường',
    );
  });
});

describe('isSyllable', () => {
  test('knows Vietnamese syllables from others', () => {
    for (const word of [
      'nghiêng',
      'chuyển',
      'quyết',
      'Ủy',
      'hoá',
      'hóa',
      'giải',
      'khuỷu',
      'ương',
      'đổi',
    ])
      expect(isSyllable(word)).toBe(true);
    for (const word of ['ViÖt', 'nhaân', 'Nestlé', 'bắắn', 'hóá', 'str'])
      expect(isSyllable(word)).toBe(false);
  });
});

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
