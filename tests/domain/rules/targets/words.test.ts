import { found, line, paragraph, target, task, type Changes } from '../workbook';

type RowOf = Parameters<typeof target>[0];

const said = (id: string, changes: Changes) => found(id, changes).map(({ message }) => message);

/** Targets in table order, and one sentence. */
const words = (text: string, ...rows: RowOf[]): Changes => ({
  targets: rows.map((row, n) => target({ TT: `${n + 1}`, ...row })),
  outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text), line('Đoạn', 'Hết.')],
});

const online: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến', 'Kết quả': 96.4 };
const full: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến toàn trình', 'Kết quả': 80 };
const homes: RowOf = {
  'Chỉ tiêu': 'Số hộ dân có kết nối internet',
  'Đơn vị tính': 'hộ',
  'Mục tiêu': 1500,
  'Kết quả': 1204,
  'Kỳ trước': 1100,
};

describe('CT11 holds a sentence against the target that it names', () => {
  test('says both figures', () => {
    expect(said('CT11', words('Tỷ lệ hồ sơ xử lý trực tuyến đạt 94,6%.', online))).toEqual([
      'Lời ghi 94,6% (“Tỷ lệ hồ sơ xử lý trực tuyến đạt 94,6%.”), bảng Chỉ tiêu ghi 96,4: sửa một trong hai nơi.',
    ]);
  });

  test.each([
    'Hồ sơ xử lý trực tuyến đạt 94,6%.',
    'Theo kết quả rà soát đến hết kỳ của các phòng, ban, cơ quan, hồ sơ xử lý trực tuyến đạt 94,6%.',
    'Hồ sơ xử lý trực tuyến đạt 946/1000 (94,6%).',
  ])('wherever it stands: %s', (text) => {
    expect(found('CT11', words(text, online))).toHaveLength(text.includes('(') ? 0 : 1);
  });

  test.each<[string, RowOf, string, string]>([
    ['two columns', { 'Kết quả': '', 'Tử số': 241, 'Mẫu số': 250 }, 'G5', '241/250 = 96,4%'],
    ['a fraction', { 'Kết quả': '241/250' }, 'F5', '241/250 = 96,4%'],
  ])('with a result in %s', (_, row, cell, shown) => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    const [finding] = found('CT11', words(text, { ...online, ...row }));
    expect(finding?.also).toMatchObject([{ sheet: 'Chỉ tiêu', cell }]);
    expect(finding?.message).toContain(`bảng Chỉ tiêu ghi ${shown}: sửa`);
  });

  test('takes the longer of two names that a sentence holds', () => {
    const text = 'Hồ sơ xử lý trực tuyến toàn trình đạt 70%.';
    const [finding, ...others] = found('CT11', words(text, online, full));
    expect(others).toEqual([]);
    expect(finding?.also).toMatchObject([{ cell: 'F6' }]);
  });

  test('reads only what follows a long name', () => {
    const text =
      'Theo kết quả rà soát 12 kỳ của các phòng, ban, hồ sơ xử lý trực tuyến toàn trình đạt 70%.';
    expect(said('CT11', words(text, full))[0]).toContain('Lời ghi 70%');
    expect(said('CT11', words('Hộ dân có kết nối internet là 1.200 hộ.', homes))[0]).toContain(
      'bảng Chỉ tiêu ghi 1.204: sửa',
    );
  });

  test('is not kept from the shorter one by a longer that is not named', () => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    expect(found('CT11', words(text, online, full))).toMatchObject([{ also: [{ cell: 'F5' }] }]);
  });

  test('is silent on two targets of one name', () => {
    const twice = { ...online, 'Chỉ tiêu': 'Số lượng hồ sơ xử lý trực tuyến', 'Kết quả': 50 };
    expect(found('CT11', words('Hồ sơ xử lý trực tuyến đạt 94,6%.', online, twice))).toEqual([]);
  });

  test.each<[string, number]>([
    ['Hộ có cáp quang', 1],
    ['Hộ có internet', 0],
  ])('needs a name of four words: %s', (name, findings) => {
    const row = { 'Chỉ tiêu': name, 'Kết quả': 96.4 };
    expect(found('CT11', words(`Toàn xã ${name.toLowerCase()} đạt 94,6%.`, row))).toHaveLength(
      findings,
    );
  });

  test('says nothing of a target without a figure', () => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    expect(found('CT11', words(text, { ...online, 'Kết quả': 'Đạt' }))).toEqual([]);
  });
});

describe('CT11 reads the figure with its unit', () => {
  test.each([
    ['Hộ dân có kết nối internet là 1.200 hộ.', ['1.200 hộ']],
    ['Hộ dân có kết nối internet là 1.200.', []],
    ['Hộ dân có kết nối internet là 1.200 người.', []],
    ['Hộ dân có kết nối internet đạt 75%.', []],
    ['Hộ dân có kết nối internet là 1.204 hộ.', []],
    ['Hộ dân có kết nối internet là 1204 hộ.', []],
    ['Hộ dân có kết nối internet là khoảng 1.200 hộ.', []],
    ['Hộ dân có kết nối internet kỳ trước là 1.100 hộ.', []],
    ['Hộ dân có kết nối internet phải là 1.500 hộ.', []],
    ['Toàn xã có 1.200 hộ dân có kết nối internet.', ['1.200 hộ']],
    ['Toàn xã có 1.204 hộ dân có kết nối internet.', []],
    ['Toàn xã có hơn 1.200 hộ dân có kết nối internet.', []],
    ['Toàn xã có các hộ dân có kết nối internet.', []],
    ['Xã có 1.200 hộ; các hộ dân có kết nối internet.', []],
  ])('%s', (text, figures) => {
    const printed = said('CT11', words(text, homes)).map(
      (message) => /Lời ghi (.+?) \(/.exec(message)?.[1],
    );
    expect(printed).toEqual(figures);
  });

  test('takes a figure before the name only where the name begins with its unit', () => {
    const text = 'Trong kỳ có 94 hồ sơ xử lý trực tuyến.';
    expect(found('CT11', words(text, online))).toEqual([]);
    expect(found('CT11', words(text, { ...online, 'Đơn vị tính': '' }))).toEqual([]);
  });

  test('is silent on a percentage of a target that is counted in nothing', () => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    expect(found('CT11', words(text, { ...online, 'Đơn vị tính': '' }))).toEqual([]);
    expect(found('CT11', words(text, { ...online, 'Đơn vị tính': 'hồ sơ' }))).toEqual([]);
  });
});

describe('CT11 reads what is owned to be low', () => {
  const under = (heading: string, text: string): Changes => ({
    ...words(text, online),
    outline: [line('I', heading), line('Đoạn', text), line('Đoạn', 'Hết.')],
  });
  const name = 'Hồ sơ xử lý trực tuyến';
  test.each<[string, string, number]>([
    ['KẾT QUẢ', `${name} mới đạt 94,6%.`, 1],
    ['KẾT QUẢ', `Hạn chế: chỉ tiêu ${name.toLowerCase()} mới đạt 94,6%, thấp hơn mục tiêu 98%.`, 1],
    ['KẾT QUẢ', `${name} mới đạt 96,4%.`, 0],
    ['KẾT QUẢ', `Một số thôn có ${name.toLowerCase()} mới đạt 94,6%.`, 0],
    ['KẾT QUẢ', `${name} lĩnh vực đất đai mới đạt 94,6%.`, 0],
    ['KẾT QUẢ', `${name} mới có 94,6%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `${name} mới đạt 94,6%.`, 1],
    ['TỒN TẠI, HẠN CHẾ', `${name} đạt 94,6%, thấp hơn mục tiêu 98%.`, 1],
    ['TỒN TẠI, HẠN CHẾ', `${name} chỉ đạt 94,6% do thiếu thiết bị.`, 1],
    ['TỒN TẠI, HẠN CHẾ', `${name} mới đạt 96,4%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `${name} lĩnh vực đất đai đạt 94,6%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `Quý I, ${name.toLowerCase()} chỉ đạt 94,6%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `${name} chưa đạt 98%.`, 0],
  ])('%s: %s', (heading, text, findings) => {
    expect(found('CT11', under(heading, text))).toHaveLength(findings);
  });
});

describe('CT11 reads the goal beside a result', () => {
  const row: RowOf = { ...online, 'Mục tiêu': 98 };
  const gap = (goal: string) => `Hạn chế: hồ sơ trực tuyến (96,4% so với mục tiêu ${goal}).`;
  test('that one target alone has', () => {
    expect(said('CT11', words(gap('95%'), row))).toEqual([
      'Lời ghi mục tiêu 95% (“96,4% so với mục tiêu 95%”), bảng Chỉ tiêu ghi mục tiêu 98: sửa một trong hai nơi.',
    ]);
    expect(said('CT11', words(gap('98%'), row))).toEqual([]);
    expect(said('CT11', words(gap('của tỉnh 95%'), row))).toEqual([]);
    expect(said('CT11', words(gap('95%'), row, { ...full, 'Kết quả': 96.4 }))).toEqual([]);
    expect(said('CT11', words(gap('95%'), { ...row, 'Kết quả': 90 }))).toEqual([]);
  });
});

describe('CT11 counts tasks', () => {
  const tasks = [task({}), task({ STT: '2', 'Tên nhiệm vụ': 'B', 'Trạng thái': 'Chưa thực hiện' })];
  test.each([
    [
      'Đã hoàn thành 2/2 nhiệm vụ.',
      [
        'Lời ghi “hoàn thành 2/2 nhiệm vụ”, trang tính Nhiệm vụ có 1/2 (nv.hoan_thanh): sửa một trong hai nơi, hoặc lấy số bằng {{nv.hoan_thanh}}.',
      ],
    ],
    ['Đã hoàn thành 1/2 nhiệm vụ.', []],
    [
      'Đã hoàn thành 2/2 nhiệm vụ được giao.',
      ['Lời ghi hoàn thành 2/2 nhiệm vụ, trang tính Nhiệm vụ có 1/2: sửa một trong hai nơi.'],
    ],
    ['Đã hoàn thành 2/5 nhiệm vụ của huyện.', []],
    [
      'Tổng số nhiệm vụ được giao là 03.',
      ['Lời ghi tổng số nhiệm vụ 3, trang tính Nhiệm vụ có 2: sửa một trong hai nơi.'],
    ],
    ['Tổng số nhiệm vụ được giao là 2.', []],
    ['Tổng số nhiệm vụ được giao là 75%.', []],
    ['Các nhiệm vụ đang làm.', []],
  ])('%s', (text, messages) => {
    expect(said('CT11', { tasks, ...paragraph(text) })).toEqual(messages);
  });
  test('only where there are any', () => {
    expect(said('CT11', { tasks: [], ...paragraph('Tổng số nhiệm vụ được giao là 3.') })).toEqual(
      [],
    );
  });
});

describe('CT12', () => {
  const missed = target({ TT: '1', 'Chỉ tiêu': 'Số trạm lắp mới', 'Kết quả': 72.5 });
  const group = (name: string, tt = 'I') => ({ TT: tt, 'Chỉ tiêu': name });
  const praise = (text: string, ...targets: RowOf[]) =>
    said('CT12', {
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
