import type { Grids } from '../../../../src/domain/grid';
import { cells, figure, found, free, target, task, withFree, type Changes } from '../workbook';
import { withCell } from '../withCell';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });
const said = (id: string, workbook: Changes | Grids) =>
  found(id, workbook).map(({ message }) => message);

describe('CT01 says which half of a result is missing', () => {
  test.each<[RowOf, string]>([
    [
      { 'Kết quả': '', 'Chỉ tiêu': 'A' },
      'Thiếu kết quả cho chỉ tiêu “A”: điền số, hoặc ghi “Không phát sinh …”.',
    ],
    [
      { 'Kết quả': '', 'Chỉ tiêu': 'A', 'Tử số': 5 },
      'Chỉ tiêu “A” có Tử số mà thiếu Mẫu số: điền Mẫu số, hoặc điền Kết quả.',
    ],
    [
      { 'Kết quả': '', 'Chỉ tiêu': 'A', 'Mẫu số': 5 },
      'Chỉ tiêu “A” có Mẫu số mà thiếu Tử số: điền Tử số, hoặc điền Kết quả.',
    ],
  ])('%p', (more, message) => {
    expect(said('CT01', row(more))).toEqual([message]);
  });
  test('and leaves a missing column to DL03', () => {
    const grids = withCell({}, 'Chỉ tiêu', 'F4', 'Cột riêng');
    expect(found('CT01', grids)).toEqual([]);
  });
});

describe('CT02', () => {
  test('asks no unit of what did not occur', () => {
    expect(found('CT02', row({ 'Đơn vị tính': '', 'Kết quả': 'Không phát sinh' }))).toEqual([]);
  });
  test.each(['C4', 'E4'])('leaves the missing column %s to DL03', (header) => {
    const grids = withCell(row({ 'Đơn vị tính': '' }), 'Chỉ tiêu', header, 'Cột riêng');
    expect(found('CT02', grids)).toEqual([]);
  });
});

describe('CT03', () => {
  test('says what to do with words and with spans', () => {
    const name = 'của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số”';
    expect(said('CT03', row({ 'Kết quả': 'đang rà soát' }))).toEqual([
      `Kết quả “đang rà soát” ${name} không đọc được là số: ghi một con số, “Đạt”, “Chưa đạt” hoặc “Không phát sinh …”, phần chữ chuyển sang Ghi chú.`,
    ]);
    for (const result of ['Trên 95%', '90 - 95'])
      expect(said('CT03', row({ 'Kết quả': result }))).toEqual([
        `Kết quả “${result}” ${name} không phải một con số cụ thể nên không so được với mục tiêu: ghi đúng con số đã đạt.`,
      ]);
  });
  test('leaves an Excel error to DL14', () => {
    expect(found('CT03', row({ 'Kết quả': '#N/A' }))).toEqual([]);
  });
});

describe('CT04 tells result and goal as typed', () => {
  test.each<[RowOf, string, string]>([
    [{ 'Kết quả': 72.5 }, 'F5', '72,5 so với mục tiêu 90, bằng 80,56% mục tiêu'],
    [
      { 'Kết quả': '', 'Tử số': 1, 'Mẫu số': 2 },
      'G5',
      '1/2 so với mục tiêu 90, bằng 55,56% mục tiêu',
    ],
    [
      { 'Mục tiêu': '≥ 90', 'So sánh': '≥', 'Kết quả': 45 },
      'F5',
      '45 so với mục tiêu ≥ 90, bằng 50% mục tiêu',
    ],
    [{ 'So sánh': '≥', 'Kết quả': 45 }, 'F5', '45 so với mục tiêu ≥ 90, bằng 50% mục tiêu'],
    [{ 'Mục tiêu': 'Đạt', 'Kết quả': 'Chưa đạt' }, 'F5', 'Chưa đạt so với mục tiêu Đạt'],
  ])('%p', (more, cell, compared) => {
    const [finding] = found('CT04', row(more));
    expect(finding?.at.cell).toBe(cell);
    expect(finding?.message).toBe(
      `Chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” chưa đạt: ${compared}. Cần nêu nguyên nhân ở mục hạn chế.`,
    );
  });
});

describe('CT07 at its boundaries', () => {
  test.each<[RowOf, readonly string[]]>([
    [{ 'Mục tiêu': 100, 'Kết quả': 990 }, ['Chỉ tiêu!F5']],
    [{ 'Mục tiêu': 900, 'Kết quả': 100 }, ['Chỉ tiêu!E5']],
    [{ 'Mục tiêu': 100, 'Kết quả': 100 }, []],
    [{ 'Mục tiêu': '≥ 120', 'Kết quả': 130 }, []],
    [{ 'Mục tiêu': '≥ 120', 'Kết quả': 95 }, ['Chỉ tiêu!E5']],
    [{ 'Mục tiêu': 90, 'Kết quả': 'Trên 120%' }, []],
    [{ 'Mục tiêu': 90, 'Kết quả': '≥ 98%' }, []],
  ])('%p', (more, wrong) => {
    expect(cells('CT07', row(more))).toEqual(wrong);
  });
  test('says what is too much', () => {
    expect(said('CT07', row({ 'Kết quả': 990 }))).toEqual([
      'Kết quả 990 của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” lớn hơn 100%: kiểm tra lại con số.',
    ]);
  });
});

describe('CT08 and CT09 share the numbers', () => {
  const targets = (...numbers: string[]) => ({
    targets: numbers.map((tt, n) => target({ TT: tt, 'Chỉ tiêu': `Chỉ tiêu ${n}` })),
  });
  test('a target’s number met twice is CT08’s alone', () => {
    const [finding] = found('CT08', targets('1', '2', '2'));
    expect(finding).toMatchObject({ at: { cell: 'A7' }, also: [{ cell: 'A6' }] });
    expect(found('CT09', targets('1', '2', '2'))).toEqual([]);
  });
  test('a jump is CT09’s alone', () => {
    expect(found('CT08', targets('1', '3'))).toEqual([]);
    expect(said('CT09', targets('1', '3'))).toEqual([
      'Số thứ tự 3 có lẽ là 2: đánh lại số, hoặc thêm dòng còn thiếu.',
    ]);
  });
  test('a task’s number met twice is CT09’s', () => {
    const tasks = ['1', '2', '2'].map((stt) => task({ STT: stt, 'Tên nhiệm vụ': `Việc ${stt}` }));
    expect(cells('CT09', { tasks })).toEqual(['Nhiệm vụ!A7']);
  });
  test('a name met twice points at its first row', () => {
    const double = ['Phủ sóng 5G', 'PHỦ SÓNG 5G'].map((name, n) =>
      target({ TT: `${n + 1}`, 'Chỉ tiêu': name }),
    );
    const [finding] = found('CT08', { targets: double });
    expect(finding).toMatchObject({ at: { cell: 'B6' }, also: [{ cell: 'B5' }] });
    expect(finding?.message).toBe(
      'Chỉ tiêu “PHỦ SÓNG 5G” đã có ở dòng 5: xóa một dòng hoặc sửa tên.',
    );
  });
});

describe('CT10 mends a dot', () => {
  test.each([
    ['99.82', 99.82, 'General', '99,82'],
    ['99.82%', '99,82%', '@', '99,82%'],
    ['≥ 99.82', '≥ 99,82', '@', '≥ 99,82'],
  ])('of %s', (typed, after, format, right) => {
    const [finding] = found('CT10', row({ 'Kết quả': typed }));
    expect(finding?.message).toBe(`Dấu thập phân phải là dấu phẩy: “${typed}” → “${right}”.`);
    expect(finding?.fix).toEqual({
      label: `Ghi ${right}`,
      certain: true,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'F5', before: typed, after, format }],
    });
  });
  test('in figures too', () => {
    const figures = [figure('a.b', { 'Kỳ này': '99.82', 'Lũy kế': '99.82', 'Kỳ trước': '99.82' })];
    expect(cells('CT10', { figures })).toEqual(['D5', 'E5', 'F5'].map((cell) => `Số liệu!${cell}`));
  });
});

describe('CT13', () => {
  const annex = (...rows: readonly (readonly (string | number)[])[]) =>
    withFree({}, free('Phụ lục IX', [['Kết quả định lượng', 'Vấn đề', 'Ghi chú'], ...rows]));
  test('finds words in a first column, and such as only speak of lacking nothing', () => {
    const rows = [
      ['Hội viên không ngừng học tập', 'Kỹ năng số', ''],
      ['Không phát sinh', 'Kỹ năng số', ''],
      ['15 hội viên', 'Kỹ năng số', ''],
    ];
    expect(cells('CT13', annex(...rows))).toEqual(['Phụ lục IX!A2']);
  });
});

describe('CT14', () => {
  const tasks = (...names: string[]): Changes => ({
    tasks: names.map((name, n) => task({ STT: `${n + 1}`, 'Tên nhiệm vụ': name })),
  });
  test('knows a target by its rate, by its name and by the sheet of targets', () => {
    const names = ['Tỉ lệ hộ có Internet', 'Hồ sơ thủ tục hành chính xử lý trực tuyến.'];
    expect(cells('CT14', tasks(...names))).toEqual(['Nhiệm vụ!B5', 'Nhiệm vụ!B6']);
    const [finding] = found('CT14', {
      ...tasks('số trạm BTS;'),
      ...row({ 'Chỉ tiêu': 'Số trạm BTS' }),
    });
    expect(finding?.also).toMatchObject([{ sheet: 'Chỉ tiêu', cell: 'B5' }]);
    expect(finding?.message).toBe(
      'Nhiệm vụ “số trạm BTS;” là tên một chỉ tiêu: chuyển sang trang tính Chỉ tiêu, hoặc ghi tên nhiệm vụ.',
    );
  });
  test('knows a name with a dot in it', () => {
    const name = 'Số trạm 1.800 MHz';
    expect(found('CT14', { ...tasks(name), ...row({ 'Chỉ tiêu': name }) })).toHaveLength(1);
  });
  test('points at no other cell where no target bears the name', () => {
    expect(found('CT14', tasks('Tỷ lệ hộ có Internet'))[0]).not.toHaveProperty('also');
  });
  test('is silent on work at a rate, and on no name at all', () => {
    expect(found('CT14', tasks('Nâng tỷ lệ hộ có Internet'))).toEqual([]);
    expect(found('CT14', { ...tasks(''), ...row({ 'Chỉ tiêu': '' }) })).toEqual([]);
  });
});

describe('CT15', () => {
  const results = (...values: number[]) =>
    values.map((value, n) => target({ TT: `${n + 1}`, 'Chỉ tiêu': `A${n}`, 'Kết quả': value }));
  test('shows five of them and names every row', () => {
    expect(said('CT15', { targets: results(1.5, 2.25, 100, 3.5, 4.5, 5.5, 6.5) })).toEqual([
      'Số chữ số thập phân ở cột Kết quả không thống nhất (các dòng 5, 6, 8–11): 1,5; 2,25; 3,5; 4,5; 5,5.',
    ]);
  });
  test('compares percentages alone', () => {
    const [first = {}, second = {}] = results(1.5, 2.25);
    expect(found('CT15', { targets: [first, { ...second, 'Đơn vị tính': 'điểm' }] })).toEqual([]);
  });
});

describe('CT16', () => {
  test.each([
    [90, 'Đạt', '90'],
    ['≥ 90', 'Chưa đạt', '≥ 90'],
    ['16 - 18', 'Đạt', '16 - 18'],
  ])('asks for the figure beside %s', (goal, result, shown) => {
    expect(said('CT16', row({ 'Mục tiêu': goal, 'Kết quả': result }))).toEqual([
      `Kết quả của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” chỉ ghi “${result}” trong khi mục tiêu là ${shown}: ghi con số đã đạt.`,
    ]);
  });
});

describe('CT17', () => {
  const both = (contactless: string | number, online: string | number, name = 'phi tiếp xúc') => ({
    targets: [
      target({ 'Chỉ tiêu': `Giao dịch “${name}”`, 'Kết quả': contactless }),
      target({ TT: '2', 'Chỉ tiêu': 'Hồ sơ nộp trực tuyến', 'Kết quả': online }),
    ],
  });
  test('points at both targets from half of the files on', () => {
    const [finding] = found('CT17', both('Không phát sinh', 50));
    expect(finding).toMatchObject({ at: { cell: 'F5' }, also: [{ cell: 'F6' }] });
    expect(finding?.message).toBe(
      'Chỉ tiêu “Giao dịch “phi tiếp xúc”” ghi không phát sinh trong khi “Hồ sơ nộp trực tuyến” ghi 50: xem lại, hoặc giải thích ở Ghi chú.',
    );
  });
  test.each([
    ['less than half', both('Không phát sinh', 49)],
    ['no plain number', both('Không phát sinh', 'Trên 95%')],
    ['contactless ones counted', both(5, 100)],
    ['another target that did not occur', both('Không phát sinh', 100, 'số')],
  ])('is silent on %s', (_, changes) => {
    expect(found('CT17', changes)).toEqual([]);
  });
  test('looks for files that came online, not for any high figure', () => {
    const [first = {}] = both('Không phát sinh', 100).targets;
    expect(found('CT17', { targets: [first, target({ TT: '2' })] })).toEqual([]);
  });
});
