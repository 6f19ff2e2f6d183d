import { khaSon } from '../../../support/khaSon';
import { found, paragraph } from '../workbook';

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
