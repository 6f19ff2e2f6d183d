import { khaSon } from '../../../../support/khaSon';
import { cells, found, task } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
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

describe('NV10', () => {
  const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

  test('is silent with a reason in either column', () => {
    expect(
      found(
        'NV10',
        row({ 'Trạng thái': 'Chưa thực hiện', 'Ghi chú': 'chờ kinh phí, xong trong quý III' }),
      ),
    ).toEqual([]);
    expect(
      found('NV10', row({ 'Trạng thái': 'Chưa thực hiện', 'Kết quả': 'Lùi sang tháng 6' })),
    ).toEqual([]);
  });
  test('finds Kha Sơn’s tasks 2, 16 and 17', () => {
    expect(cells('NV10', khaSon())).toEqual(['Nhiệm vụ!G6', 'Nhiệm vụ!G20', 'Nhiệm vụ!G21']);
  });
  test('only hints where the deadline lies ahead', () => {
    const severityOf = (deadline: string) =>
      found('NV10', row({ 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': deadline })).map(
        ({ severity }) => severity,
      );
    expect(severityOf('31/12/2030')).toEqual(['Gợi ý']);
    expect(severityOf('01/01/2020')).toEqual(['Cảnh báo']);
    expect(severityOf('')).toEqual(['Cảnh báo']);
  });
  test('takes a status or a source written once more for no reason', () => {
    const more = {
      'Trạng thái': 'Chưa thực hiện',
      'Kết quả': 'Chưa thực hiện',
      'Ghi chú': 'Nhiệm vụ tỉnh giao',
    };
    expect(found('NV10', row(more))).toHaveLength(1);
  });
});
