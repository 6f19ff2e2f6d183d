import { exampleGrids } from '../../../support/exampleGrids';
import { found, gridsOf, task } from '../workbook';

describe('LS03', () => {
  const last = (status: string, name = 'Số hóa ít nhất 01 di tích', now: string[] = []) => {
    const example = {
      profile: 'so-ket',
      info: {},
      tables: {
        'Nhiệm vụ': [task({ 'Tên nhiệm vụ': name, 'Trạng thái': status })],
      },
    };
    const sheet = exampleGrids(example).sheets.find((grid) => grid.sheet === 'Nhiệm vụ');
    if (!sheet) throw new Error('no sheet');
    const grids = gridsOf({ tasks: now.map((one) => task({ 'Tên nhiệm vụ': one })) });
    return {
      ...grids,
      sheets: [...grids.sheets, { ...sheet, sheet: '_KyTruoc', visible: false }],
      names: [...grids.names, '_KyTruoc'],
    };
  };
  test('is silent without the last period, and on tasks that were done', () => {
    expect(found('LS03', {})).toEqual([]);
    expect(found('LS03', last('Đã hoàn thành'))).toEqual([]);
  });
  test('names an unfinished task that vanished', () => {
    const [finding] = found('LS03', last('Chưa thực hiện'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { sheet: 'Nhiệm vụ' } });
    expect(finding?.message).toBe(
      '1 nhiệm vụ chưa xong của kỳ trước không còn trong danh sách: “Số hóa ít nhất 01 di tích”. Thêm lại, hoặc ghi đã hoàn thành.',
    );
  });
  test('knows a task again by its words, not by their marks and case', () => {
    const name = 'Số hóa ít nhất 01 di tích';
    for (const now of ['SỐ HÓA – ít nhất 01 di tích;', '“Số hóa” ít nhất: 01 di tích.'])
      expect(found('LS03', last('Chưa thực hiện', name, [now]))).toEqual([]);
    for (const now of ['Số hóa ít nhất 02 di tích', 'Số hoá tài liệu lưu trữ 01'])
      expect(found('LS03', last('Chưa thực hiện', name, [now]))).toHaveLength(1);
  });
  test('asks after no task that had no name', () => {
    expect(found('LS03', last('Chưa thực hiện', ''))).toEqual([]);
  });
});
