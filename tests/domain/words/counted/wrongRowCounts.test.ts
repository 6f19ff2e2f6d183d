import { wrongRowCounts } from '../../../../src/domain/words/counted/wrongRowCounts';
import { document, factsOf, gridsOf, paragraph, target, task } from '../../rules/workbook';

const OFFICE = 'Văn phòng HĐND và UBND';
const tasks = [
  task({ STT: '1', 'Nguồn giao': 'Tỉnh giao', 'Cơ quan chủ trì': OFFICE }),
  task({
    STT: '2',
    'Nguồn giao': 'Tỉnh giao',
    'Thời hạn': '2026-05-01',
    'Ngày hoàn thành': '2026-05-09',
  }),
  task({
    STT: '3',
    'Nguồn giao': 'Đảng ủy giao',
    'Cơ quan chủ trì': OFFICE,
    'Trạng thái': 'Chưa thực hiện',
  }),
  task({ STT: '4', 'Nguồn giao': 'UBND xã giao', 'Cơ quan chủ trì': OFFICE }),
  task({ STT: '5', 'Nguồn giao': 'UBND xã giao', 'Cơ quan chủ trì': 'Trạm Y tế xã' }),
];
const documents = [
  document({ STT: '1', 'Ngày ban hành': '2026-07-03' }),
  document({
    STT: '2',
    'Loại văn bản': 'Công văn',
    'Số, ký hiệu': '32/UBND-VX',
    'Ngày ban hành': '2026-07-08',
  }),
  document({
    STT: '3',
    'Loại văn bản': 'Nghị quyết',
    'Cấp ban hành': 'HĐND',
    'Cơ quan ban hành': 'HĐND xã An Bình',
    'Số, ký hiệu': '04/NQ-HĐND',
    'Ngày ban hành': '2026-08-08',
  }),
];
const group = (TT: string, name: string) =>
  target({ TT, 'Chỉ tiêu': name, 'Đơn vị tính': '', 'Mục tiêu': '', 'Kết quả': '' });
const targets = [
  group('I', 'Hạ tầng, kinh phí'),
  target({ TT: '1' }),
  target({ TT: '2', 'Chỉ tiêu': 'Tỷ lệ hồ sơ được số hóa', 'Kết quả': 80 }),
  group('II', 'Chính quyền số'),
  target({ TT: '3', 'Chỉ tiêu': 'Tỷ lệ ký số văn bản', 'Kết quả': 90 }),
];

function wrong(text: string) {
  const facts = factsOf(gridsOf({ ...paragraph(text), tasks, documents, targets }));
  return wrongRowCounts(facts).map(({ count, right }) => `${count.text} → ${right}`);
}

describe('rows counted in words', () => {
  test.each([
    'Xã được giao 05 nhiệm vụ; số đã hoàn thành tính theo nguồn lần lượt là 2 nhiệm vụ, 0 nhiệm vụ và 2 nhiệm vụ.',
    'Xã được giao 05 nhiệm vụ, gồm tỉnh giao 02, Đảng ủy giao 01 và 02 nhiệm vụ UBND xã giao.',
    'Trong 05 nhiệm vụ, 04 nhiệm vụ đã hoàn thành (trong hạn 03, quá hạn 01); 01 nhiệm vụ chưa thực hiện.',
    'Về đầu mối, Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ; Công an xã và Trạm Y tế mỗi đơn vị 01 nhiệm vụ.',
    'Về đầu mối, Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ; Công an xã và Trạm Y tế đều chủ trì 01 nhiệm vụ.',
    'Trong 04 nhiệm vụ có thời hạn rơi vào quý II, 03 nhiệm vụ hoàn thành trong hạn, 01 nhiệm vụ hoàn thành quá hạn, 01 nhiệm vụ đang triển khai.',
    'Xã có 03 nhiệm vụ đến hạn trong tháng 4, đã hoàn thành 02 nhiệm vụ, chưa thực hiện 01 nhiệm vụ.',
    'Đối với 02 nhiệm vụ về hạ tầng số, 01 nhiệm vụ đã hoàn thành, 01 nhiệm vụ chưa thực hiện.',
    'Xã ban hành 03 văn bản, gồm 01 nghị quyết, 01 kế hoạch và 01 công văn; HĐND và UBND ban hành 03 văn bản.',
    'Xã ban hành ba văn bản (HĐND 01, UBND 02), nhiều hơn quý II 01 văn bản; tháng 7 có 02, tháng 8 còn 01.',
    'Trong 03 chỉ tiêu, có 02 chỉ tiêu đạt (01 chỉ tiêu vượt), chưa đạt 01 chỉ tiêu.',
    'Trong 05 nhiệm vụ có 04 nhiệm vụ đã hoàn thành; Văn phòng HĐND và UBND hoàn thành 02 nhiệm vụ.',
    'Lĩnh vực đất đai có 02 nhiệm vụ, trong đó 02 nhiệm vụ quá hạn.',
    'Trong 05 nhiệm vụ có 04 nhiệm vụ do tỉnh giao hoặc UBND xã giao; 04 nhiệm vụ đã hoàn thành.',
    'Trong 05 nhiệm vụ có 04 nhiệm vụ đã hoàn thành; 03 nhiệm vụ đang làm hoặc chưa làm xong báo cáo tuần sau.',
    'Văn phòng HĐND và UBND có 03 nhiệm vụ, đã hoàn thành 02 nhiệm vụ; Trạm Y tế có 01 nhiệm vụ, đã hoàn thành 01 nhiệm vụ.',
    'Trong 05 nhiệm vụ, còn 01 nhiệm vụ chưa hoàn thành, trong đó 01 nhiệm vụ còn trong hạn.',
    'Nhóm hạ tầng có 02 chỉ tiêu, đạt 01; nhóm chính quyền số có 01 chỉ tiêu, đạt 01.',
    'Xã xử lý 1.240 văn bản, trong đó 02 kế hoạch gửi chậm.',
    '03 nhiệm vụ do Văn phòng HĐND và UBND chủ trì, Trạm Y tế chủ trì 01 nhiệm vụ, Công an xã 01 nhiệm vụ.',
    'Xét theo nơi giao, tỉnh giao 2 nhiệm vụ thì xong 2, Đảng ủy giao 1 thì chưa xong, UBND xã giao 2 thì xong 2.',
    'Riêng 02 nhiệm vụ tỉnh giao đều đã hoàn thành; 01 nhiệm vụ hoàn thành trong hạn, 01 nhiệm vụ hoàn thành quá hạn.',
    'Hồi đó đã hoàn thành 03 nhiệm vụ.',
    'Riêng nhóm tỉnh giao không còn nhiệm vụ nào chưa thực hiện (2/2 nhiệm vụ).',
    'Hai đơn vị còn lại đã hoàn thành cả 02 nhiệm vụ của mình.',
    'Có 02 nhiệm vụ của Công an xã, Trạm Y tế và 03 nhiệm vụ của Văn phòng HĐND và UBND.',
    'Văn phòng HĐND và UBND hoàn thành 2/3 nhiệm vụ; Trạm Y tế hoàn thành 1/1 nhiệm vụ.',
    'Trạm Y tế hoàn thành 0/1 hồ sơ tồn.',
    'Văn phòng HĐND và UBND hoàn thành 4/6 nhiệm vụ của đảng ủy tỉnh.',
    'Tháng 6, Văn phòng HĐND và UBND mới hoàn thành 1/3 nhiệm vụ.',
    'Quý I, Trạm Y tế hoàn thành 0/1 nhiệm vụ.',
    'Nhóm hạ tầng đạt 1/2 chỉ tiêu, nhóm chính quyền số đạt 1/1 chỉ tiêu.',
    'Nhóm hạ tầng đạt 2/3 chỉ tiêu.',
    'Theo từng nhóm, hạ tầng đạt 1/2 chỉ tiêu, chính quyền số đạt 1/1 chỉ tiêu.',
    'Về hạ tầng, xã đã lắp 2 trạm; đạt 2/2 chỉ tiêu của tỉnh.',
    'Hạ tầng đạt 2/3 chỉ tiêu của kế hoạch tỉnh.',
    'Có 02 văn bản ban hành trong tháng 7, 01 văn bản ký tháng 8.',
    'Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, trong đó tỉnh giao 01 nhiệm vụ.',
    'Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, trong tháng 2 hoàn thành 01 nhiệm vụ.',
    'Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, phối hợp 04 nhiệm vụ.',
    'Năm 2025 Văn phòng HĐND và UBND chủ trì 05 nhiệm vụ.',
    'Văn phòng HĐND và UBND chủ trì 02 nhiệm vụ về hạ tầng số.',
    'Văn phòng HĐND và UBND 3, Công an xã 2 công chức làm nhiệm vụ chuyển đổi số.',
    'Theo đơn vị: Văn phòng HĐND và UBND 3, Công an xã 1, Trạm Y tế 1 nhiệm vụ.',
    'Văn phòng HĐND và UBND hoàn thành 2 nhiệm vụ, Công an xã hoàn thành 1 nhiệm vụ, Trạm Y tế hoàn thành 1 nhiệm vụ.',
    'Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, gồm 02 nhiệm vụ đã xong và 01 nhiệm vụ còn trong hạn.',
    'Hai văn bản phát hành vào tháng 7, một văn bản phát hành vào tháng 8.',
    'Trong 04 nhiệm vụ đã hoàn thành có tới 02 nhiệm vụ của Văn phòng HĐND và UBND, 01 nhiệm vụ quá hạn.',
    'Trong 05 nhiệm vụ có 04 nhiệm vụ đã hoàn thành; 01 nhiệm vụ chưa thực hiện vẫn còn trong hạn.',
    'Tỉnh giao 02, Đảng ủy giao 01, xã giao 02 nhiệm vụ. Riêng trong tháng 3, nhóm tỉnh giao hoàn thành 01 nhiệm vụ.',
    'Tỉnh giao 02, Đảng ủy giao 01, xã giao 02 nhiệm vụ. Riêng Trạm Y tế được giao thêm 02 nhiệm vụ, chưa hoàn thành 01 nhiệm vụ.',
    'Xã ban hành 03 văn bản về lĩnh vực này: 01 nghị quyết, 01 kế hoạch và 01 công văn; HĐND ban hành 01 văn bản, 02 văn bản còn lại do UBND ban hành.',
    'Trong 02 nhiệm vụ có vướng mắc về vốn, đã xong 01 nhiệm vụ.',
  ])('leaves alone “%s”', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test.each([
    [
      'Xã được giao 05 nhiệm vụ, gồm tỉnh giao 03, Đảng ủy giao 01, UBND xã giao 01.',
      ['tỉnh giao 03 → 2', 'ubnd xã giao 01 → 2'],
    ],
    [
      'Trong 04 nhiệm vụ đã hoàn thành có tới 03 nhiệm vụ của Văn phòng HĐND và UBND, đều trước hạn.',
      ['03 nhiệm vụ của văn phòng hđnd và ubnd → 2'],
    ],
    [
      'Trong 02 nhiệm vụ chờ vốn có việc quá hạn: 01 nhiệm vụ. Trái lại, trong 04 nhiệm vụ đã xong có 01 nhiệm vụ của Văn phòng HĐND và UBND.',
      ['01 nhiệm vụ của văn phòng hđnd và ubnd → 2'],
    ],
    [
      'Trong 05 nhiệm vụ, đã hoàn thành 04 nhiệm vụ; 01 nhiệm vụ chưa thực hiện đều đã quá hạn.',
      ['01 nhiệm vụ chưa thực hiện đều đã quá hạn → 0'],
    ],
    [
      'Tỉnh giao 02, Đảng ủy giao 01, xã tự giao 02 nhiệm vụ. Riêng nhóm tỉnh giao đã xong 01 nhiệm vụ.',
      ['đã xong 01 → 2'],
    ],
    [
      'Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, Trạm Y tế 01, riêng Văn phòng HĐND và UBND đã xong 01.',
      ['đã xong 01 → 2'],
    ],
    [
      'HĐND ban hành 01 văn bản; 01 văn bản còn lại do UBND xã ban hành.',
      ['01 văn bản còn lại do ubnd xã → 2'],
    ],
    [
      'Trong 05 nhiệm vụ, đã hoàn thành 04 nhiệm vụ (trong hạn 02, quá hạn 02).',
      ['trong hạn 02 → 3', 'quá hạn 02 → 1'],
    ],
    [
      'Về đầu mối, Văn phòng HĐND và UBND chủ trì nhiều việc nhất với 04 nhiệm vụ; Công an xã và Trạm Y tế mỗi đơn vị 01 nhiệm vụ.',
      ['văn phòng hđnd và ubnd chủ trì nhiều việc nhất với 04 → 3'],
    ],
    [
      'Tỉnh giao 02 nhiệm vụ, Đảng ủy giao 02 nhiệm vụ, UBND xã giao 01 nhiệm vụ.',
      ['đảng ủy giao 02 → 1', 'ubnd xã giao 01 → 2'],
    ],
    [
      'Văn phòng HĐND và UBND có 03 nhiệm vụ, đã hoàn thành 01 nhiệm vụ; Trạm Y tế có 01 nhiệm vụ, đã hoàn thành 01 nhiệm vụ.',
      ['đã hoàn thành 01 → 2'],
    ],
    [
      'Nhóm hạ tầng có 02 chỉ tiêu, chưa đạt 02; nhóm chính quyền số có 01 chỉ tiêu, đạt 01.',
      ['chưa đạt 02 → 1'],
    ],
    ['Văn phòng HĐND và UBND chủ trì 04 nhiệm vụ.', ['văn phòng hđnd và ubnd chủ trì 04 → 3']],
    ['Xã ban hành 03 văn bản; tháng 7 có 01, sang tháng 8 còn 01.', ['tháng 7 có 01 → 2']],
    ['Xã ban hành 03 văn bản: HĐND 02, UBND 01.', ['hđnd 02 → 1', 'ubnd 01 → 2']],
    ['Xã ban hành 03 văn bản, trong đó có 01 thông báo.', ['01 thông báo → 0']],
    [
      'Xã theo dõi 03 chỉ tiêu; 02 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt.',
      ['02 chỉ tiêu chưa đạt → 1'],
    ],
    [
      '03 nhiệm vụ do Văn phòng HĐND và UBND chủ trì, 02 nhiệm vụ do Trạm Y tế chủ trì, Công an xã chủ trì 01 nhiệm vụ.',
      ['02 nhiệm vụ do trạm y tế chủ trì → 1'],
    ],
    [
      'Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, 02 nhiệm vụ của Trạm Y tế, Công an xã 01 nhiệm vụ.',
      ['02 nhiệm vụ của trạm y tế → 1'],
    ],
    ['Văn phòng HĐND và UBND hoàn thành 3/3 nhiệm vụ.', ['hoàn thành 3/3 → 2']],
    ['Văn phòng HĐND và UBND chủ trì 03 nhiệm vụ, đã hoàn thành 03.', ['đã hoàn thành 03 → 2']],
    [
      'Theo đơn vị: Văn phòng HĐND và UBND 3, Công an xã 2, Trạm Y tế 1 nhiệm vụ.',
      ['công an xã 2 → 1'],
    ],
    ['Nhóm hạ tầng đạt cả 2/2 chỉ tiêu.', ['đạt cả 2/2 → 1']],
    [
      'Văn phòng HĐND và UBND đã hoàn thành cả 3 nhiệm vụ, Công an xã hoàn thành 1 nhiệm vụ, Trạm Y tế hoàn thành 1 nhiệm vụ.',
      ['đã hoàn thành cả 3 → 2'],
    ],
    ['Theo từng nhóm, hạ tầng đạt 2/2 chỉ tiêu, chính quyền số đạt 1/1 chỉ tiêu.', ['đạt 2/2 → 1']],
    ['Hạ tầng: đạt 2/2 chỉ tiêu.', ['đạt 2/2 → 1']],
    ['Nhóm hạ tầng có 2/2 chỉ tiêu đạt.', ['2/2 chỉ tiêu đạt → 1']],
    ['Nhóm hạ tầng đạt 1/2 chỉ tiêu, nhóm chính quyền số đạt 0/1 chỉ tiêu.', ['đạt 0/1 → 1']],
    [
      'Xã ban hành 03 văn bản, 01 văn bản ban hành trong tháng 7, 02 văn bản ký tháng 8.',
      ['01 văn bản ban hành trong tháng 7 → 2', '02 văn bản ký tháng 8 → 1'],
    ],
    [
      'Xã ban hành 03 văn bản; hai văn bản phát hành vào tháng 8.',
      ['hai văn bản phát hành vào tháng 8 → 1'],
    ],
  ])('finds what is wrong in “%s”', (text, said) => {
    expect(wrong(text).map((one) => one.toLowerCase())).toEqual(said);
  });
});

describe('rows called by their status', () => {
  test.each([
    ['Ngoài ra, 2 nhiệm vụ vẫn ở trạng thái chưa thực hiện.', '→ 1'],
    ['Đến nay 3 nhiệm vụ đang ở trạng thái đã hoàn thành.', '→ 4'],
    ['Hiện còn 4 nhiệm vụ trong trạng thái chưa thực hiện, phải đôn đốc.', '→ 1'],
  ])('are counted otherwise in “%s”', (text, right) => {
    expect(wrong(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Hiện còn 1 nhiệm vụ ở trạng thái chưa thực hiện.',
    'Kỳ trước, 2 nhiệm vụ ở trạng thái chưa thực hiện.',
    'Phòng Kinh tế có 2 nhiệm vụ ở trạng thái chưa thực hiện.',
    'Trong số tỉnh giao, 2 nhiệm vụ ở trạng thái đã hoàn thành.',
    'Các thôn báo 2 nhiệm vụ riêng chưa thực hiện.',
  ])('are right in “%s”', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
