import { found, line, messagesOf, paragraph } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const mended = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).flatMap(({ fix }) => fix?.changes.map(({ after }) => after) ?? []);

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

/** A place name with the fault in it, which is nobody's to mend. */
const NAMED = (fault: string) => ({ info: { 'Địa danh': fault } });

describe('ND10', () => {
  test('counts both ways and turns the rarer, either of them', () => {
    expect(messages('ND10', 'Số hoá, văn hoá, xã hội hóa.')).toEqual([
      'Vị trí dấu thanh không thống nhất: “hóa” (1 chỗ) trong khi nơi khác viết kiểu “hoá” (2 chỗ).',
    ]);
    expect(mended('ND10', 'Số hoá, văn hoá, xã hội hóa.')).toEqual([
      'Số hoá, văn hoá, xã hội hoá.',
    ]);
    expect(mended('ND10', 'Số hoá và văn hóa.')).toEqual(['Số hóa và văn hóa.']);
  });
  test('is silent on one way of either kind, and on names', () => {
    expect(mended('ND10', 'Số hoá, văn hoá.')).toEqual([]);
    expect(mended('ND10', 'Số hóa, văn hóa.')).toEqual([]);
    expect(found('ND10', { ...NAMED('Chiêm hoá'), ...outline('Số hóa.') })).toEqual([]);
  });
});

describe('ND10', () => {
  test('is silent on one way, on quý and quỹ, and on names', () => {
    expect(found('ND10', paragraph('Số hóa, lũy kế, khỏe; quý I, quỹ; Chiêm Hoá.'))).toEqual([]);
  });
  test('turns the rarer way into the other', () => {
    const [finding] = found('ND10', paragraph('Số hóa hồ sơ, xã hội hoá, văn hóa.'));
    expect(finding?.fix?.changes[0]?.after).toBe('Số hóa hồ sơ, xã hội hóa, văn hóa.');
  });
});
