import { khaSon } from '../../../support/khaSon';
import { found, paragraph, task } from '../workbook';

const CLEAN =
  'Ủy ban nhân dân xã đã số hóa 98% hồ sơ – “phi tiếp xúc”, ≥ 98; Wi-Fi, shopee, TikTok Shop… của Trường THCS Ðắk Lắk'.replace(
    'Ð',
    'Đ',
  );

describe('CH04', () => {
  test('is silent on clean Unicode, with foreign words in it too', () => {
    for (const text of [
      CLEAN,
      'Công nghệ Nestlé, café, Citroën, São Paulo, naïve.',
      'Đường Nguyễn Ái Quốc nối Cầu Đỏ',
      'Trong 18 triệu đồng, tiền camera là 2 × 4,5 = 9 triệu đồng.',
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
