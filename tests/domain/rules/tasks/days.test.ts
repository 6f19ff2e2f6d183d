import { found, paragraph, target, task, type Changes } from '../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});
const said = (id: string, changes: Changes) => found(id, changes).map(({ message }) => message);

describe('NV08 on the day of the cut-off', () => {
  test.each<[string, RowOf, number]>([
    ['a deadline on it', { 'Thời hạn': '2026-04-26' }, 0],
    ['a deadline after it', { 'Thời hạn': '2026-04-27' }, 1],
    [
      'a deadline after it, not done',
      { 'Thời hạn': '2026-04-27', 'Trạng thái': 'Chưa thực hiện' },
      0,
    ],
    ['a month after it in the name', { 'Tên nhiệm vụ': 'Lắp camera trong tháng 6/2026' }, 1],
    ['a month before it in the name', { 'Tên nhiệm vụ': 'Lắp camera trong tháng 3/2026' }, 0],
    [
      'a deadline before such a month',
      { 'Tên nhiệm vụ': 'Lắp camera trong tháng 6/2026', 'Thời hạn': '2026-04-20' },
      0,
    ],
    [
      'work all the year round',
      { 'Tên nhiệm vụ': 'Lắp camera trong tháng 6/2026', 'Thời hạn': 'Thường xuyên' },
      0,
    ],
    ['a quarter without a year', { 'Tên nhiệm vụ': 'Lắp camera trong quý III' }, 0],
  ])('%s', (_, more, findings) => {
    expect(found('NV08', row(more))).toHaveLength(findings);
  });
  test('is silent where no such day is given', () => {
    const info = { 'Ngày chốt số liệu': '', 'Đến ngày': '' };
    expect(found('NV08', { ...row({ 'Thời hạn': '2026-12-31' }), info })).toEqual([]);
  });
  test('says both days', () => {
    expect(said('NV08', row({ 'Thời hạn': '2026-04-27' }))).toEqual([
      'Nhiệm vụ “Lắp camera” đến hạn 27/4/2026, sau ngày chốt số liệu 26/4/2026, mà đã ghi hoàn thành: xác nhận và ghi Ngày hoàn thành.',
    ]);
  });
});

describe('NV15', () => {
  test('says both cells of a day that its status denies', () => {
    const [finding] = found(
      'NV15',
      row({ 'Ngày hoàn thành': '2026-04-10', 'Trạng thái': 'Chưa thực hiện' }),
    );
    expect(finding?.also).toMatchObject([{ sheet: 'Nhiệm vụ', cell: 'G5' }]);
    expect(finding?.message).toBe(
      'Nhiệm vụ “Lắp camera” có Ngày hoàn thành 10/4/2026 mà trạng thái là “Chưa thực hiện”: sửa một trong hai ô.',
    );
  });
  test('begins on the day after the cut-off', () => {
    expect(said('NV15', row({ 'Ngày hoàn thành': '2026-04-27' }))).toEqual([
      'Nhiệm vụ “Lắp camera” ghi hoàn thành 27/4/2026, sau ngày chốt số liệu 26/4/2026: sửa ngày hoặc trạng thái.',
    ]);
  });
});

describe('NV16', () => {
  test('is silent on a month of completion that holds the deadline, and counts from its last day', () => {
    expect(said('NV16', row({ 'Thời hạn': '2026-03-15', 'Ngày hoàn thành': '03/2026' }))).toEqual(
      [],
    );
    expect(said('NV16', row({ 'Thời hạn': '02/2026', 'Ngày hoàn thành': '2026-03-01' }))).toEqual([
      'Nhiệm vụ “Lắp camera” hoàn thành 01/3/2026, sau thời hạn 28/02/2026 (quá 1 ngày): kiểm tra hai ngày, hoặc nêu lý do ở Kết quả.',
    ]);
  });
});

describe('NV14', () => {
  const modest = 'Xã cơ bản hoàn thành các nhiệm vụ được giao.';
  const tasks = (...statuses: string[]) => ({
    tasks: statuses.map((status, n) =>
      task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Việc ${n}`, 'Trạng thái': status }),
    ),
  });
  test('holds it against the sheet of tasks', () => {
    expect(
      said('NV14', { ...tasks('Đã hoàn thành', 'Đã hoàn thành'), ...paragraph(modest) }),
    ).toEqual([
      'Lời “cơ bản hoàn thành các nhiệm vụ” trong khi 2/2 nhiệm vụ đã hoàn thành: sửa lời cho khớp.',
    ]);
  });
  test.each([
    ['one is open', tasks('Đã hoàn thành', 'Chưa thực hiện'), modest],
    ['there is one only', tasks('Đã hoàn thành'), modest],
    [
      'the words speak of one only',
      tasks('Chưa thực hiện'),
      `${modest.slice(0, -1)}; đã xong 1/1 nhiệm vụ.`,
    ],
    [
      'the words speak of other things',
      tasks('Chưa thực hiện'),
      `${modest.slice(0, -1)}; đã xong 5/5 hồ sơ.`,
    ],
  ])('is silent where %s', (_, changes, text) => {
    expect(said('NV14', { ...changes, ...paragraph(text) })).toEqual([]);
  });
});

describe('NV12 compares the words that count', () => {
  const words =
    'bồi dưỡng kỹ năng số căn bản cán bộ công chức lãnh đạo phòng ban trường trạm tổ đội nhóm'.split(
      ' ',
    );
  const filled = (shared: number, size: number) =>
    [
      ...words.slice(0, shared),
      ...Array.from({ length: size - shared }, (_, n) => `khác${n}`),
    ].join(' ');
  const both = (name: string, more: RowOf = {}) => ({
    tasks: [task({ 'Tên nhiệm vụ': name, 'Trạng thái': 'Chưa thực hiện' })],
    targets: [target({ 'Chỉ tiêu': words.join(' '), ...more })],
  });

  test.each([
    ['six of six', 6, 6, 1],
    ['five of five', 5, 5, 0],
    ['six of eleven', 6, 11, 0],
    ['six of ten', 6, 10, 1],
    ['eleven of twenty', 11, 20, 1],
  ])('%s', (_, shared, size, findings) => {
    expect(found('NV12', both(filled(shared, size)))).toHaveLength(findings);
  });

  test('points at the target’s result', () => {
    const [finding] = found('NV12', both(filled(6, 6)));
    expect(finding?.also).toMatchObject([{ sheet: 'Chỉ tiêu', cell: 'F5' }]);
    expect(finding?.message).toContain(
      'chỉ tiêu gần nội dung đã đạt: “bồi dưỡng kỹ năng số căn bản cán bộ công chức lãnh đạo …” (95).',
    );
  });

  test('passes over a target that is not met', () => {
    expect(found('NV12', both(filled(6, 6), { 'Kết quả': 50 }))).toEqual([]);
  });
});
