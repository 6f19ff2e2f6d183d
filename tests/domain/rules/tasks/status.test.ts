import { cells, found, line, paragraph, task, type Changes } from '../workbook';
import { withCell } from '../withCell';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});
const rows = (...more: RowOf[]): Changes => ({
  tasks: more.map((one, n) =>
    task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Lắp camera ở thôn ${n + 1}`, ...one }),
  ),
});
const said = (id: string, changes: Changes) => found(id, changes).map(({ message }) => message);

describe('NV01 says what is wrong with a status', () => {
  const choices =
    'chọn một trong “Đã hoàn thành”, “Đang triển khai thực hiện”, “Chưa thực hiện”, “Không phát sinh”';
  test.each<[RowOf, string]>([
    [
      { 'Trạng thái': 'Gần xong' },
      `Trạng thái “Gần xong” không thuộc danh mục: ${choices}, phần chữ chuyển sang Kết quả.`,
    ],
    [{ 'Trạng thái': '' }, `Nhiệm vụ chưa có trạng thái: ${choices}.`],
    [
      { 'Trạng thái': '', 'Kết quả': 'Đã họp dân' },
      `Nhiệm vụ chưa có trạng thái: ${choices}. Kết quả đang ghi “Đã họp dân”.`,
    ],
  ])('%p', (more, message) => {
    expect(said('NV01', row(more))).toEqual([message]);
  });

  test('moves no words where the status has none', () => {
    const [finding] = found('NV01', row({ 'Trạng thái': 'Đã thực hiện xong' }));
    expect(finding?.fix).toEqual({
      label: 'Chọn “Đã hoàn thành”',
      certain: true,
      changes: [
        { sheet: 'Nhiệm vụ', cell: 'G5', before: 'Đã thực hiện xong', after: 'Đã hoàn thành' },
      ],
    });
  });

  test('moves no words onto others, nor where there is no column for them', () => {
    const status = 'Chưa thực hiện (chờ kinh phí)';
    const [onto] = found('NV01', row({ 'Trạng thái': status, 'Kết quả': 'Đã họp dân' }));
    expect(onto).not.toHaveProperty('fix');
    const [nowhere] = found(
      'NV01',
      withCell(row({ 'Trạng thái': status }), 'Nhiệm vụ', 'I4', 'Cột riêng'),
    );
    expect(nowhere?.at.cell).toBe('G5');
    expect(nowhere).not.toHaveProperty('fix');
  });

  test('leaves a missing column to DL03', () => {
    expect(found('NV01', withCell({}, 'Nhiệm vụ', 'G4', 'Cột riêng'))).toEqual([]);
  });
});

describe('NV05', () => {
  test('says what the table has instead', () => {
    const open = { 'Trạng thái': 'Chưa thực hiện' };
    expect(
      said('NV05', { ...rows({}, open, open), ...paragraph('Đã hoàn thành toàn bộ nhiệm vụ.') }),
    ).toEqual([
      'Lời “hoàn thành toàn bộ nhiệm vụ” trái với bảng: 2 nhiệm vụ chưa hoàn thành (các dòng 6, 7 của trang tính Nhiệm vụ).',
    ]);
  });
  test('has nothing against it where no status is known', () => {
    const changes = {
      ...row({ 'Trạng thái': '' }),
      ...paragraph('Đã hoàn thành toàn bộ nhiệm vụ.'),
    };
    expect(found('NV05', changes)).toEqual([]);
  });
});

describe('NV06', () => {
  const named = (...names: string[]) => rows(...names.map((name) => ({ 'Tên nhiệm vụ': name })));
  const short = 'Lắp loa truyền thanh';
  const name = 'Lắp đặt loa truyền thanh';

  test('points at the row where a name stood first', () => {
    expect(said('NV06', named(name, name, name))).toEqual([
      `Nhiệm vụ “${name}” (dòng 6) trùng nhiệm vụ ở dòng 5: gộp lại, hoặc sửa tên.`,
      `Nhiệm vụ “${name}” (dòng 7) trùng nhiệm vụ ở dòng 5: gộp lại, hoặc sửa tên.`,
    ]);
  });

  test.each([
    ['after a semicolon', [`Sửa nhà văn hóa; ${name}`, name], ['B6']],
    ['after a number alone', [`(1) Sửa nhà văn hóa thôn (2) ${name}`, name], ['B6']],
    ['after a number of two figures', [`(9) Sửa nhà (10) ${name}`, name], ['B6']],
    ['after a colon', [`Việc (1): ${name}`, name], ['B6']],
    ['before its own stop', [`Sửa nhà văn hóa; ${name}`, `${name};`], ['B6']],
    ['with marks around it', [`- ${name}.;`, name], ['B6']],
  ])('finds a part %s', (_, names, wrong) => {
    expect(cells('NV06', named(...names))).toEqual(wrong.map((cell) => `Nhiệm vụ!${cell}`));
  });

  test.each([
    ['of four words', [`Sửa nhà văn hóa; ${short}`, short]],
    ['that is the task itself', [`${name};`]],
    ['of a task without a name', ['', '']],
  ])('finds no part %s', (_, names) => {
    expect(found('NV06', named(...names))).toEqual([]);
  });
});

describe('NV09 counts the tasks', () => {
  const none = { 'Cơ quan chủ trì': '' };
  test.each<[string, RowOf[]]>([
    ['Nhiệm vụ ở dòng 5', [none]],
    ['Nhiệm vụ ở dòng 6', [{}, none]],
    ['Nhiệm vụ ở các dòng 5, 6', [none, none, {}]],
    ['Cả 2 nhiệm vụ ở các dòng 5, 6', [none, none]],
  ])('%s', (start, more) => {
    expect(said('NV09', rows(...more))).toEqual([
      `${start} thiếu cơ quan chủ trì: điền nếu văn bản giao có ghi.`,
    ]);
  });
  test('and leaves a missing column to DL03', () => {
    expect(found('NV09', withCell({}, 'Nhiệm vụ', 'E4', 'Cột riêng'))).toEqual([]);
  });
});

describe('NV10 knows a reason', () => {
  test.each([
    ['Đây là nhiệm vụ tỉnh giao', 0],
    ['Nhiệm vụ tỉnh giao, chờ kinh phí', 0],
    ['Nhiệm vụ tỉnh giao.', 1],
    ['Nhiệm vụ Chủ tịch UBND xã giao', 1],
    ['Nghị quyết số 57', 1],
  ])('%s', (note, findings) => {
    const more = {
      'Trạng thái': 'Chưa thực hiện',
      'Nguồn giao': 'Nghị quyết số 57',
      'Ghi chú': note,
    };
    expect(found('NV10', row(more))).toHaveLength(findings);
  });
});

describe('NV11', () => {
  const plans = (...texts: string[]) => ({
    outline: [
      line('I', 'NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM'),
      ...texts.map((text) => line('Đoạn', text)),
      line('Đoạn', 'Hết.'),
    ],
  });
  test('is one finding for all places', () => {
    const [finding, ...others] = found(
      'NV11',
      plans('Kết quả đạt được : A.', 'Kết quả đạt được: B.'),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { cell: 'C6' }, also: [{ cell: 'C7' }] });
    expect(finding?.message).toBe(
      'Phần nhiệm vụ sắp tới dùng nhãn “Kết quả đạt được” ở 2 chỗ, ví dụ “Kết quả đạt được : A.”: có lẽ là “Kết quả dự kiến”.',
    );
    expect(finding?.fix?.label).toBe('Đổi thành “Kết quả dự kiến”');
  });
  test('is silent on results spoken of within a sentence', () => {
    expect(found('NV11', plans('Giữ vững các Kết quả đạt được: A.'))).toEqual([]);
  });
});
