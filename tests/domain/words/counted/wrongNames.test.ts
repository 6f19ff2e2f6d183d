import { wrongNames } from '../../../../src/domain/words/counted/wrongNames';
import { factsOf, gridsOf, paragraph, target, task } from '../../rules/workbook';

const targets = [
  target({ TT: '1', 'Chỉ tiêu': 'Thôn có sóng di động 4G', 'Kết quả': 80 }),
  target({ TT: '2', 'Chỉ tiêu': 'Tin, bài đã đăng, phát', 'Kết quả': 70 }),
  target({ TT: '3', 'Chỉ tiêu': 'Học sinh có học bạ số' }),
  target({ TT: '4', 'Chỉ tiêu': 'Hộ gia đình có điện lưới quốc gia' }),
];
const open = { 'Trạng thái': 'Đang triển khai thực hiện' };
const tasks = [
  task({ STT: '1', 'Tên nhiệm vụ': 'Số hóa sổ hộ tịch', 'Trạng thái': 'Chưa thực hiện' }),
  task({
    STT: '2',
    'Tên nhiệm vụ': 'Lắp camera giám sát bãi biển',
    ...open,
    'Thời hạn': '2026-03-01',
  }),
  task({ STT: '3', 'Tên nhiệm vụ': 'Lập bản đồ số du lịch', ...open, 'Thời hạn': '2026-12-01' }),
];

function wrong(text: string) {
  const facts = factsOf(gridsOf({ ...paragraph(text), tasks, targets }));
  return wrongNames(facts).map(({ named, claim, right, sheet }) =>
    named
      ? `${named.name} = ${sheet.names.get(named.row) ?? ''}`
      : `${claim.count?.digits ?? ''} → ${right}`,
  );
}

describe('rows named under a status', () => {
  test.each([
    'Hai chỉ tiêu chưa đạt là sóng 4G (80%, thiếu 10 điểm) và tin, bài.',
    '02 chỉ tiêu chưa đạt: tin, bài (70%); sóng 4G (80%).',
    'Hai chỉ tiêu chưa đạt gồm: thôn có sóng 4G (mới 80%), tin bài đăng phát (thiếu 5 tin); chỉ cần thêm 1 thôn là đạt.',
    'Quá hạn chưa hoàn thành: 01 nhiệm vụ (camera bãi biển).',
    'Nhiệm vụ quá hạn là lắp camera giám sát bãi biển: thời hạn 01/3/2026.',
    'Nhiệm vụ số hóa sổ hộ tịch chưa thực hiện vì thiếu máy.',
    'Nhiệm vụ lắp camera giám sát bãi biển đã hoàn thành 75% khối lượng.',
    'Nhiệm vụ số hóa sổ hộ tịch phải hoàn thành trước ngày 30/6/2026.',
    'Đạt 02 chỉ tiêu (01 chỉ tiêu vượt), chưa đạt 02 chỉ tiêu (Phụ lục II).',
    '02 chỉ tiêu chưa đạt; nguyên nhân là thiếu trạm.',
    '01 nhiệm vụ quá hạn là lắp camera giám sát bãi biển, 01 nhiệm vụ chưa thực hiện là số hóa sổ hộ tịch.',
    '01 nhiệm vụ chưa thực hiện là số hóa sổ hộ tịch và 01 nhiệm vụ quá hạn là lắp camera giám sát bãi biển.',
    '02 chỉ tiêu chưa đạt gồm sóng 4G và tin, bài; còn 02 chỉ tiêu đạt là học bạ số và điện lưới.',
  ])('leaves alone “%s”', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test.each([
    ['Hai chỉ tiêu chưa đạt là sóng 4G và học bạ số.', ['học bạ số = Học sinh có học bạ số']],
    ['Chưa đạt 03 chỉ tiêu: sóng 4G (80%), tin đã đăng (70%).', ['03 → 2']],
    [
      'Quá hạn: 02 nhiệm vụ (camera bãi biển; bản đồ số du lịch).',
      ['bản đồ số du lịch = Lập bản đồ số du lịch'],
    ],
    [
      '01 nhiệm vụ quá hạn là số hóa sổ hộ tịch, 01 nhiệm vụ chưa thực hiện là lập bản đồ số du lịch.',
      ['số hóa sổ hộ tịch = Số hóa sổ hộ tịch', 'lập bản đồ số du lịch = Lập bản đồ số du lịch'],
    ],
    [
      'Nhiệm vụ số hóa sổ hộ tịch đã hoàn thành ngày 01/3/2026.',
      ['Nhiệm vụ số hóa sổ hộ tịch đã hoàn thành = Số hóa sổ hộ tịch'],
    ],
  ])('finds what is wrong in “%s”', (text, said) => {
    expect(wrong(text)).toEqual(said);
  });
});
