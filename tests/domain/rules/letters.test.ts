import { fromTcvn3, fromVni } from '../../../src/domain/rules/letters/oldEncodings';
import { isSyllable } from '../../../src/domain/rules/letters/syllable';

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
