import { found, line, messagesOf, target } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

describe('CT12', () => {
  const missed = target({ TT: '1', 'Chỉ tiêu': 'Số trạm lắp mới', 'Kết quả': 72.5 });
  const group = (name: string, tt = 'I') => ({ TT: tt, 'Chỉ tiêu': name });
  const praise = (text: string, ...targets: RowOf[]) =>
    messagesOf('CT12', {
      targets,
      outline: [line('I', 'ĐÁNH GIÁ CHUNG'), line('Đoạn', text), line('Đoạn', 'Hết.')],
    });
  const good = 'Hạ tầng số đáp ứng yêu cầu.';

  test('knows a target’s subject by its group', () => {
    expect(praise(good, group('Hạ tầng số'), missed)).toEqual([
      'Lời “Hạ tầng số đáp ứng yêu cầu.” trong khi chỉ tiêu “Số trạm lắp mới” chưa đạt: sửa lời, hoặc nêu rõ phần chưa đạt.',
    ]);
    expect(praise(good, group('Nhân lực'), missed)).toEqual([]);
    expect(praise(good, group('Hạ tầng số'), target({}), group('Nhân lực', 'II'), missed)).toEqual(
      [],
    );
    expect(praise(good, missed)).toEqual([]);
  });

  test('quotes the one part of a sentence that praises', () => {
    for (const gap of ['; ', ';'])
      expect(
        praise(
          `Nhân lực còn hạn chế${gap}hạ tầng số đáp ứng yêu cầu.`,
          group('Hạ tầng số'),
          missed,
        )[0],
      ).toContain('Lời “hạ tầng số đáp ứng yêu cầu.”');
  });

  test('heeds what is owned before the praise, not what comes after it', () => {
    const after = 'Hạ tầng số đáp ứng yêu cầu triển khai nhiệm vụ, song tốc độ chưa cao.';
    expect(praise(after, group('Hạ tầng số'), missed)).toHaveLength(1);
    const before = 'Hạ tầng số chưa thật sự đáp ứng yêu cầu.';
    expect(praise(before, group('Hạ tầng số'), missed)).toEqual([]);
  });

  test('takes praise of all targets as praise of each', () => {
    expect(praise('Xã đã hoàn thành toàn bộ chỉ tiêu được giao.', missed)).toHaveLength(1);
  });

  test.each([
    'Tất cả các chỉ tiêu đều đạt và vượt kế hoạch.',
    'Cả 2 chỉ tiêu theo dõi hằng tuần đều đạt.',
    'Toàn bộ chỉ tiêu được giao đã hoàn thành.',
  ])('hears that every target is met: %s', (text) => {
    expect(praise(text, target({}), missed)).toEqual([
      `Lời “${text}” trong khi chỉ tiêu “Số trạm lắp mới” chưa đạt: sửa lời, hoặc nêu rõ phần chưa đạt.`,
    ]);
  });

  test.each([
    'Cả 5 chỉ tiêu về dịch vụ công đều đạt.',
    'Tất cả các chỉ tiêu về nhân lực đều đạt.',
    'Tất cả các chỉ tiêu đều đạt, trừ chỉ tiêu lắp trạm.',
    'Chưa thể nói tất cả các chỉ tiêu đều đạt.',
    'Tất cả các chỉ tiêu đạt trên 70% kế hoạch.',
    'Phần lớn chỉ tiêu đạt kế hoạch.',
  ])('but not of some of them: %s', (text) => {
    expect(praise(text, target({}), missed)).toEqual([]);
  });

  test('takes 100% of what is counted as a figure, of targets as praise', () => {
    const fiveG = target({ 'Kết quả': 72.5 });
    expect(praise('Có 12/12 thôn có internet cáp quang, đạt 100%.', fiveG)).toEqual([]);
    expect(praise('Số thôn có internet đạt 100% kế hoạch.', fiveG)).toHaveLength(1);
  });
});

describe('CT12', () => {
  const missed = [{ TT: 'I', 'Chỉ tiêu': 'Phát triển hạ tầng' }, target({ 'Kết quả': 72.5 })];
  const said = (text: string, targets = missed) =>
    found('CT12', { targets, outline: [line('I', 'ĐÁNH GIÁ CHUNG'), line('Đoạn', text)] });
  test('is silent when targets are met, on other subjects and where the lack is owned', () => {
    expect(said('Hạ tầng số đáp ứng yêu cầu triển khai nhiệm vụ.', [target({})])).toEqual([]);
    expect(said('Người dân tích cực tham gia, đáp ứng yêu cầu về đội ngũ.')).toEqual([]);
    expect(said('Hạ tầng số chưa đáp ứng đầy đủ yêu cầu.')).toEqual([]);
  });
  test('finds Kha Sơn’s praise beside 5G at 72,5 of 90', () => {
    const [finding] = said('Hạ tầng số đáp ứng yêu cầu triển khai nhiệm vụ.');
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { sheet: 'Nội dung', cell: 'C6' },
      also: [{ sheet: 'Chỉ tiêu', cell: 'F6' }],
    });
  });
});

describe('CT12 where none is said to be missed', () => {
  const told = (text: string) =>
    messagesOf('CT12', {
      targets: [target({ 'Kết quả': 72.5, 'Mục tiêu': 90 })],
      outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text)],
    }).length;
  test.each([
    'Không có chỉ tiêu nào chưa đạt.',
    'Không chỉ tiêu nào không đạt mục tiêu.',
    'Chưa có chỉ tiêu nào không đạt.',
    'Đến nay, các chỉ tiêu đều đạt và vượt.',
    'Chỉ tiêu nào cũng đạt.',
  ])('finds %s', (text) => {
    expect(told(text)).toBe(1);
  });
  test.each([
    'Nhóm kinh tế số không có chỉ tiêu nào chưa đạt.',
    'Các chỉ tiêu đều đạt thấp.',
    'Các chỉ tiêu đều đạt từ 70% trở lên.',
    'Trừ phủ sóng 5G, không có chỉ tiêu nào chưa đạt.',
    'Các chỉ tiêu còn lại đều đạt.',
  ])('is silent on %s', (text) => {
    expect(told(text)).toBe(0);
  });
});
