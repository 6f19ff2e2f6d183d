import { found, line } from '../../workbook';

type Info = Readonly<Record<string, string | number>>;

const under = (heading: string, text: string) => [line('I', heading), line('Đoạn', text)];

const WEEK = {
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  'Từ ngày': '2026-04-02',
  'Đến ngày': '2026-04-08',
  'Ngày chốt số liệu': '2026-04-08',
  'Kỳ sau từ ngày': '2026-04-09',
  'Kỳ sau đến ngày': '2026-04-15',
  'Ngày ban hành': '09/4/2026',
};

const week = (more: Record<string, string>) => ({ info: { ...WEEK, ...more } });

const words = (level: string, heading: string, text: string) => [
  line('I', heading),
  line(level, text),
];

describe('KY09', () => {
  const plan = (text: string, info: Info = {}, heading = 'NHIỆM VỤ TRỌNG TÂM') =>
    found('KY09', {
      info: { 'Kỳ sau từ ngày': '2026-04-09', 'Kỳ sau đến ngày': '2026-04-15', ...info },
      outline: under(heading, text),
    });

  test.each([
    'Tập huấn ngày 09/4/2026.',
    'Tập huấn ngày 15/4/2026.',
    'Theo Công văn số 12/CV-UBND ngày 03/4/2026.',
    'Theo Công văn số 12 ,  ngày  03/4/2026.',
    'Làm xong chậm nhất 30/4/2026.',
    'Làm xong trước hết ngày 30/4/2026.',
    'Kể từ 30/4/2026 áp dụng.',
    'Theo báo giá ngày 03/4/2026, mỗi bộ 1,8 triệu đồng.',
    'Làm căn cứ kết quả rà soát ngày 03/4/2026.',
    'Làm xong đến 30/4/2026.',
    'Nhiệm vụ thay camera tuy đến hạn ngày 30/4/2026 cũng phải làm ngay trong tuần.',
    'Ưu tiên việc có hạn vào ngày 30/4/2026.',
    'Hai nhiệm vụ có hạn muộn hơn (20/5/2026 và 30/6/2026) tiếp tục theo dõi.',
    'Gửi về Văn phòng trước 16 giờ ngày 30/4/2026.',
    'Làm xong sớm hơn một tháng so với thời hạn (30/5/2026).',
  ])('is silent on “%s”', (text) => {
    expect(plan(text)).toEqual([]);
  });
  test.each([
    ['Tập huấn ngày 08/4/2026.', '08/4/2026'],
    ['Tập huấn ngày 16/4/2026.', '16/4/2026'],
    ['Đôn đốc việc quá hạn, ngày 16/4/2026 họp.', '16/4/2026'],
    ['Theo kế hoạch ngày 16/4/2026 tập huấn.', '16/4/2026'],
    ['Theo báo giá, ngày 16/4/2026 mua máy.', '16/4/2026'],
    ['Tập huấn từ 01/4 - 08/4/2026.', '01/4 - 08/4/2026'],
    ['Đến dự hội thi 16/4/2026.', '16/4/2026'],
    ['Làm đến 16/4 - 18/4/2026.', '16/4 - 18/4/2026'],
    ['Xã A, ngày hội số: 16/4/2026.', '16/4/2026'],
  ])('finds the day of “%s”', (text, days) => {
    expect(plan(text)[0]?.message).toContain(`Việc kỳ sau ghi “${days}”, ngoài kỳ sau`);
  });
  test('is silent without a next period, on results and on headings', () => {
    const text = 'Tập huấn ngày 16/4/2026.';
    expect(plan(text, { 'Kỳ sau từ ngày': '' })).toEqual([]);
    expect(plan(text, { 'Kỳ sau đến ngày': '' })).toEqual([]);
    expect(plan(text, {}, 'KẾT QUẢ')).toEqual([]);
    const info = { 'Kỳ sau từ ngày': '2026-04-09', 'Kỳ sau đến ngày': '2026-04-15' };
    const outline = [line('I', 'PHƯƠNG HƯỚNG (16/4/2026 - 18/4/2026)')];
    expect(found('KY09', { info, outline })).toEqual([]);
  });
});

describe('KY09', () => {
  const plan = (text: string) => ({
    ...week({}),
    outline: words('-', 'PHƯƠNG HƯỚNG, NHIỆM VỤ TUẦN 16', text),
  });
  test('is silent on days of the next week, of documents, and up to which something runs', () => {
    for (const text of [
      'Tập huấn từ ngày 10/4 - 12/4/2026.',
      'Theo Kế hoạch số 51/KH-SKH-CN, ngày 03/4/2026.',
      'Xong bản đồ số trước ngày 14/4/2026. Hạn ban đầu của hai nhiệm vụ lần lượt là ngày 20/3/2026 và ngày 31/3/2026.',
      'Xin phần mềm. Tại hội nghị ngày 02/4/2026, Sở nêu: “100% hồ sơ có nhật ký số”.',
      'Hoàn thành trước ngày 30/6/2026.',
    ])
      expect(found('KY09', plan(text))).toEqual([]);
  });
  test('finds Chiêm Hóa’s 17/4–28/4 among the tasks of week 16', () => {
    const [finding] = found(
      'KY09',
      plan('Phổ cập kỹ năng số tại 5 thôn từ ngày 17/4 - 28/4/2026.'),
    );
    expect(finding?.message).toContain('ngoài kỳ sau (09/4/2026–15/4/2026)');
  });
});

describe('KY09 on a heading', () => {
  const heading = (text: string) =>
    found('KY09', {
      info: WEEK,
      outline: [line('I', text), line('Đoạn', 'Tập huấn.')],
    });

  test.each([
    'NHIỆM VỤ TUẦN 16 (từ ngày 09/4/2026 đến ngày 15/4/2026)',
    'NHIỆM VỤ TRỌNG TÂM TUẦN 16',
    'NHIỆM VỤ TRỌNG TÂM ĐẾN HẾT NGÀY 30/4/2026',
    'NHIỆM VỤ TRỌNG TÂM (theo Kế hoạch từ 01/4/2026 đến 30/4/2026)',
  ])('is silent: %s', (text) => {
    expect(heading(text)).toEqual([]);
  });

  test.each([
    'NHIỆM VỤ TUẦN 16 (từ ngày 10/4/2026 đến ngày 15/4/2026)',
    'NHIỆM VỤ TRỌNG TÂM (09/4 - 16/4/2026)',
  ])('holds the days of the next period against Thông tin: %s', (text) => {
    const [finding] = heading(text);
    expect(finding?.message).toContain('09/4/2026–15/4/2026');
    expect(finding?.also).toHaveLength(2);
  });
});
