import { fillingGuide } from '../../../src/domain/filling/fillingGuide';
import { factsOf, figure, gridsOf, line, target, task, type Changes } from '../rules/workbook';

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

test('counts paragraphs that still hold guidance', () => {
  const outline = [line('-', '[Nêu việc đã làm.]'), line('-', 'Đã mở 2 lớp.')];
  expect(part({ outline }, 'Nội dung')?.empty).toEqual([
    { at: { sheet: 'Nội dung', cell: 'C5' }, label: '[Nêu việc đã làm.]' },
  ]);
  expect(part({}, 'Nội dung')).toBeUndefined();
});

test('wants a result for every target, a status for every task, and a first row where there is none', () => {
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
  expect(part({ tasks: [] }, 'Nhiệm vụ')?.empty[0]?.at).toEqual({ sheet: 'Nhiệm vụ', cell: 'B5' });
});
