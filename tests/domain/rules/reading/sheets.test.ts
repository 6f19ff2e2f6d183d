import type { Grids } from '../../../../src/domain/grid';
import { withCell } from '../withCell';
import { found, gridsOf, messagesOf, target } from '../workbook';

const renamed = (from: string, to: string): Grids => {
  const grids = gridsOf();
  const name = (sheet: string) => (sheet === from ? to : sheet);
  return {
    ...grids,
    sheets: grids.sheets.map((grid) => ({ ...grid, sheet: name(grid.sheet), tables: [] })),
    names: grids.names.map(name),
  };
};

describe('what is wrong with a sheet', () => {
  test('DL01 asks whether a sheet of a similar name is the missing one', () => {
    expect(messagesOf('DL01', renamed('Nội dung', 'Nội dung 1'))).toEqual([
      'Không có trang tính “Nội dung”: đổi tên “Nội dung 1” lại thành “Nội dung” nếu là nó, hoặc bấm Tạo mẫu để thêm.',
    ]);
    expect(messagesOf('DL01', renamed('Nội dung', 'Ghi nhớ'))).toEqual([
      'Không có trang tính “Nội dung”: trả lại đúng tên nếu đã đổi, hoặc bấm Tạo mẫu để thêm.',
    ]);
  });

  test('DL01 warns of a sheet that a report may do without only where it was renamed', () => {
    const workbook = renamed('Văn bản', 'Van ban 2026');
    expect(found('DL01', workbook)).toMatchObject([{ severity: 'Cảnh báo' }]);
    expect(messagesOf('DL01', workbook)[0]).toContain('đổi tên “Van ban 2026” lại thành “Văn bản”');
    expect(messagesOf('DL01', renamed('Văn bản', 'Bảng nháp'))).toEqual([]);
  });

  test('DL02 names the sheet without a header row', () => {
    const grids = gridsOf();
    const sheets = grids.sheets.map((grid) =>
      grid.sheet === 'Văn bản'
        ? { ...grid, tables: [], values: grid.values.map((row) => row.map(() => '')) }
        : grid,
    );
    expect(messagesOf('DL02', { ...grids, sheets })).toEqual([
      'Trang tính “Văn bản” không có dòng tiêu đề cột trong 20 dòng đầu nên không đọc được: trả lại dòng tiêu đề, hoặc bấm Tạo mẫu.',
    ]);
  });

  test('DL05 and DL06 point at the first of two', () => {
    const [header] = found('DL05', withCell({}, 'Chỉ tiêu', 'L4', 'Kết quả'));
    expect(header?.also).toEqual([{ sheet: 'Chỉ tiêu', cell: 'F4' }]);
    expect(header?.message).toBe(
      'Cột “Kết quả” đã có ở cột F; chỉ cột đầu được đọc. Đổi tên hoặc xóa cột thừa.',
    );
    const [item] = found('DL06', withCell({}, 'Thông tin', 'A8', 'Loại đơn vị'));
    expect(item).toMatchObject({
      at: { sheet: 'Thông tin', cell: 'A8' },
      also: [{ sheet: 'Thông tin', cell: 'A5' }],
      message: 'Mục “Loại đơn vị” đã có ở dòng 5; chỉ dòng đầu được đọc. Xóa dòng thừa.',
    });
  });

  test('DL07 counts the rows below the gap', () => {
    const gap = Array.from({ length: 120 }, () => ({}));
    const below = ['2', '3'].map((tt) => target({ TT: tt, 'Chỉ tiêu': `Chỉ tiêu ${tt}` }));
    expect(messagesOf('DL07', { targets: [target({}), ...gap, ...below] })).toEqual([
      'Có 2 dòng dữ liệu nằm dưới hơn 100 dòng trống nên không được đọc: xóa các dòng trống ở giữa, hoặc xóa phần thừa.',
    ]);
  });
});
