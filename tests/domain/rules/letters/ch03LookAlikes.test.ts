import { found, paragraph } from '../workbook';

const CLEAN =
  'Ủy ban nhân dân xã đã số hóa 98% hồ sơ – “phi tiếp xúc”, ≥ 98; Wi-Fi, shopee, TikTok Shop… của Trường THCS Ðắk Lắk'.replace(
    'Ð',
    'Đ',
  );

describe('CH03', () => {
  test('is silent on our letters and on a foreign word', () => {
    expect(found('CH03', paragraph(`${CLEAN}; Москва; Ελλάδα`))).toEqual([]);
  });
  test('finds Cyrillic а in xã’s neighbour and Icelandic Ð', () => {
    const [finding] = found('CH03', paragraph('Ðảng ủy xã và cáс bộ phận.'));
    expect(finding?.fix?.changes[0]?.after).toBe('Đảng ủy xã và các bộ phận.');
  });
});
