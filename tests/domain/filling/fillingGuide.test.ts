import { fillingGuide } from '../../../src/domain/filling/fillingGuide';
import type { Grid } from '../../../src/domain/grid';
import { untouchedMessage } from '../../../src/domain/periods/untouched/untouchedMessage';
import { grid } from '../../support/grids';
import {
  document,
  factsOf,
  figure,
  gridsOf,
  line,
  target,
  task,
  type Changes,
} from '../rules/workbook';

const guide = (changes: Changes) => fillingGuide(factsOf(gridsOf(changes)));
const part = (changes: Changes, name: string) => guide(changes).find(({ sheet }) => sheet === name);

test('counts the figures that words of the report use, and no others', () => {
  const figures = [
    figure('hoso.tiep_nhan', { 'Nội dung': 'Hồ sơ tiếp nhận', 'Kỳ này': 262 }),
    figure('hoso.so_hoa', { 'Nội dung': 'Hồ sơ số hóa' }),
    figure('dao_tao.lop', { 'Nội dung': 'Lớp tập huấn' }),
  ];
  const outline = [line('Đoạn', 'Số hóa đạt {{tyle(hoso.so_hoa; hoso.tiep_nhan)}}.')];
  expect(part({ figures, outline }, 'Số liệu')).toEqual({
    sheet: 'Số liệu',
    needed: 2,
    filled: 1,
    empty: [{ at: { sheet: 'Số liệu', cell: 'D6' }, label: 'Hồ sơ số hóa' }],
  });
});

test('counts required items, those that words print, and the signature', () => {
  const filled = part({}, 'Thông tin');
  expect(filled?.empty).toEqual([]);
  const less = part({ info: { Năm: '', 'Người ký': '', 'Số báo cáo': '' } }, 'Thông tin');
  expect(less?.empty.map(({ label }) => label)).toEqual(['Năm', 'Người ký']);
  const request = { outline: [line('Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, xã báo cáo:')] };
  expect(part(request, 'Thông tin')?.empty.map(({ label }) => label)).toEqual(['Văn bản yêu cầu']);
});

test('days of the period say that they are reckoned from it, other items do not', () => {
  const outline = [line('Đoạn', 'Từ {{tu_ngay}} đến {{den_ngay}}; kỳ sau từ {{ky_sau_tu_ngay}}.')];
  const info = { Năm: '', 'Từ ngày': '', 'Đến ngày': '', 'Kỳ sau từ ngày': '' };
  const empty = part({ info, outline }, 'Thông tin')?.empty ?? [];
  expect(empty.map(({ label, ofPeriod }) => [label, ofPeriod])).toEqual([
    ['Năm', undefined],
    ['Từ ngày', true],
    ['Đến ngày', true],
    ['Kỳ sau từ ngày', true],
  ]);
});

test('counts paragraphs that still hold guidance', () => {
  const outline = [line('-', '[Nêu việc đã làm.]'), line('-', 'Đã mở 2 lớp.')];
  expect(part({ outline }, 'Nội dung')?.empty).toEqual([
    { at: { sheet: 'Nội dung', cell: 'C5' }, label: '[Nêu việc đã làm.]' },
  ]);
});

test('wants a result for every target, a status for every task, and a first row where there is none and the report counts or prints them', () => {
  const targets = [
    target({ 'Kết quả': '' }),
    target({}),
    target({ TT: 'I', 'Mục tiêu': '', 'Kết quả': '', 'Đơn vị tính': '' }),
  ];
  expect(part({ targets }, 'Chỉ tiêu')).toMatchObject({
    needed: 2,
    filled: 1,
    empty: [{ at: { cell: 'F5' } }],
  });
  expect(part({ tasks: [task({ 'Trạng thái': '' })] }, 'Nhiệm vụ')).toMatchObject({
    needed: 1,
    filled: 0,
  });
  const counts = [line('Đoạn', 'Được giao {{nv.tong}} nhiệm vụ.')];
  const charts = [line('Biểu đồ', 'Nhiệm vụ')];
  for (const outline of [counts, charts])
    expect(part({ tasks: [], outline }, 'Nhiệm vụ')?.empty[0]?.at).toEqual({
      sheet: 'Nhiệm vụ',
      cell: 'B5',
    });
  expect(part({ tasks: [], outline: [line('Đoạn', 'Xong.')] }, 'Nhiệm vụ')).toBeUndefined();
});

test('where the report lists or counts documents, asks for one of this period, if there is any', () => {
  const list = [line('Danh sách', 'Văn bản: Văn bản')];
  const asked = {
    sheet: 'Văn bản',
    needed: 1,
    filled: 0,
    empty: [{ at: { sheet: 'Văn bản', cell: 'B5' }, label: 'văn bản của kỳ này', ifAny: true }],
  };
  expect(part({ documents: [], outline: list }, 'Văn bản')).toEqual(asked);
  const count = [line('Đoạn', 'Đã ban hành {{hai_so(vb.tong)}} văn bản.')];
  expect(part({ documents: [], outline: count }, 'Văn bản')).toEqual(asked);
  expect(part({ documents: [], outline: [line('Đoạn', 'Xong.')] }, 'Văn bản')).toBeUndefined();
  expect(part({ documents: [document({})], outline: list }, 'Văn bản')?.empty).toEqual([]);
});

test('a sheet that the report wants and that is gone or renamed comes first, to be added', () => {
  const without = (others: readonly string[]) => {
    const { sheets, names, ...rest } = gridsOf({ outline: [line('-', '[Nêu việc.]')] });
    const facts = factsOf({
      ...rest,
      sheets: sheets.filter(({ sheet }) => sheet !== 'Nội dung'),
      names: [...names.filter((name) => name !== 'Nội dung'), ...others],
      settings: { profile: 'so-ket' },
    });
    return fillingGuide(facts).filter(({ sheet }) => sheet === 'Nội dung');
  };
  const gone = [
    {
      sheet: 'Nội dung',
      needed: 1,
      filled: 0,
      empty: [{ at: { sheet: 'Nội dung', cell: 'A1' }, label: 'Nội dung', gone: true }],
    },
  ];
  expect(without([])).toEqual(gone);
  expect(without(['Noi dung'])).toEqual(gone);
});

test('a paragraph that no entry would make printable waits; one that lacks a figure does not', () => {
  const outline = [
    line('Đoạn', 'Đạt {{tyle(hoso.a; khong.co)}}.'),
    line('Đoạn', 'Nhận {{hoso.a}} hồ sơ.'),
  ];
  const figures = [figure('hoso.a', { 'Nội dung': 'Hồ sơ', 'Kỳ này': '' })];
  expect(part({ outline, figures }, 'Nội dung')?.empty).toEqual([
    { at: { sheet: 'Nội dung', cell: 'C5' }, label: 'Đạt {{tyle(hoso.a; khong.co)}}.' },
  ]);
});

test('a sheet without a word is not filled: its first row is asked for', () => {
  const first = { at: { sheet: 'Nội dung', cell: 'C5' }, label: '' };
  expect(part({ outline: [] }, 'Nội dung')?.empty).toEqual([first]);
  expect(part({ outline: [line('Đoạn', '')] }, 'Nội dung')?.empty).toEqual([first]);
  expect(part({ outline: [line('Đoạn', 'Xong.')] }, 'Nội dung')).toBeUndefined();
});

describe('in a new period', () => {
  const kept = (lines: readonly (readonly [string, string, string, string])[]) =>
    grid('_KyTruoc', [
      ['BaoCao57/2'],
      [],
      ['Phần', 'Khóa', 'Cột', 'Giá trị', 'Định dạng'],
      ...lines.map((cells) => [...cells, 'General']),
    ]);
  const later = (
    changes: Changes,
    previous: Grid,
    name: string,
    settings: Readonly<Record<string, unknown>> = {},
  ) => {
    const { sheets, ...rest } = gridsOf(changes);
    const facts = factsOf({ ...rest, sheets: [...sheets, previous], settings });
    return fillingGuide(facts).find(({ sheet }) => sheet === name);
  };
  const words = (level: string, text: string) =>
    [
      ['Nội dung', '1', 'Cấp', level],
      ['Nội dung', '1', 'Nội dung', text],
    ] as const;

  test('paragraphs with last period’s figures are counted, and named by their first words until they change', () => {
    const previous = kept([...words('Đoạn', 'Đã mở 2 lớp.'), ...words('-', 'Đã mua 3 máy tính.')]);
    const outline = [line('Đoạn', 'Đã mở 2 lớp.'), line('-', 'Đã mua 4 máy tính.')];
    expect(later({ outline }, previous, 'Nội dung')).toEqual({
      sheet: 'Nội dung',
      needed: 2,
      filled: 1,
      empty: [{ at: { sheet: 'Nội dung', cell: 'C5' }, label: 'Đã mở 2 lớp.', kept: true }],
    });
  });

  test('documents of the last period are none of this one', () => {
    const previous = kept([['Văn bản', '31/KH-UBND', 'Số, ký hiệu', '31/KH-UBND']]);
    const outline = [line('Danh sách', 'Văn bản: Văn bản')];
    const issued = (code: string) => document({ 'Số, ký hiệu': code });
    expect(
      later({ outline, documents: [issued('31/KH-UBND')] }, previous, 'Văn bản'),
    ).toMatchObject({ filled: 0, empty: [{ at: { cell: 'B6' }, ifAny: true }] });
    const both = [issued('31/KH-UBND'), issued('45/KH-UBND')];
    expect(later({ outline, documents: both }, previous, 'Văn bản')?.empty).toEqual([]);
  });

  test('words that were accepted as they are count as touched', () => {
    const previous = kept(words('Đoạn', 'Đã mở 2 lớp.'));
    const outline = [line('Đoạn', 'Đã mở 2 lớp.')];
    const message = untouchedMessage('Đã mở 2 lớp.');
    const accepted = [{ rule: 'LS04', sheet: 'Nội dung', message, reason: 'Vẫn đúng' }];
    expect(later({ outline }, previous, 'Nội dung', { accepted })).toMatchObject({
      needed: 1,
      filled: 1,
      empty: [],
    });
  });

  test('an unfinished task with last period’s Kết quả waits for a new one', () => {
    const previous = kept([
      ['Nhiệm vụ', 'Lắp camera', 'Tên nhiệm vụ', 'Lắp camera'],
      ['Nhiệm vụ', 'Lắp camera', 'Kết quả', 'Đang khảo sát'],
    ]);
    const tasks = [
      task({
        'Tên nhiệm vụ': 'Lắp camera',
        'Trạng thái': 'Đang triển khai thực hiện',
        'Kết quả': 'Đang khảo sát',
      }),
    ];
    expect(later({ tasks }, previous, 'Nhiệm vụ')?.empty).toMatchObject([
      { at: { cell: 'I5' }, label: 'Lắp camera', kept: true },
    ]);
  });
});
