import { exampleGrids } from '../../support/exampleGrids';
import { figure, found, gridsOf, task, target, type Changes } from './workbook';

const files = (now: number, before: number, all: number | '' = '', unit = 'hồ sơ'): Changes => ({
  figures: [
    figure('hoso.tiep_nhan', {
      'Đơn vị tính': unit,
      'Kỳ này': now,
      'Kỳ trước': before,
      'Lũy kế': all,
    }),
  ],
});

describe('TH20', () => {
  test('is silent on ordinary changes and on small numbers', () => {
    expect(found('TH20', files(262, 240))).toEqual([]);
    expect(found('TH20', files(4, 1))).toEqual([]);
    expect(found('TH20', { targets: [target({ 'Kết quả': 99, 'Kỳ trước': 72.5 })] })).toEqual([]);
  });
  test('hints at ten times as many files', () => {
    const [finding] = found('TH20', files(2620, 262));
    expect(finding).toMatchObject({
      severity: 'Gợi ý',
      at: { cell: 'D5' },
      also: [{ cell: 'F5' }],
    });
    expect(finding?.message).toContain('tăng 900%');
  });
});

describe('LS01', () => {
  test('is silent on Tân Cương’s 8452 above 3199', () => {
    expect(found('LS01', files(3199, 2996, 8452))).toEqual([]);
    expect(found('LS01', files(99, 98, 90, '%'))).toEqual([]);
  });
  test('finds a cumulative figure below the period’s, and below the last period’s', () => {
    expect(found('LS01', files(3199, 2996, 2452))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'E5' } },
    ]);
    expect(found('LS01', files(100, 2996, 2452))).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
  test('leaves to Quy tắc what a row there compares', () => {
    const relations = [
      {
        Mã: 'KY13',
        'Vế trái': 'hoso.tiep_nhan.luy_ke',
        'So sánh': '≥',
        'Vế phải': 'hoso.tiep_nhan',
        'Mức độ': 'Lỗi',
      },
    ];
    expect(found('LS01', { ...files(3199, 10, 2452), relations })).toEqual([]);
  });
});

describe('LS02', () => {
  test('is silent below a thousand times', () => {
    expect(found('LS02', files(2620, 262))).toEqual([]);
  });
  test('doubts 200.000 million after 200', () => {
    expect(found('LS02', files(200000, 200, '', 'triệu đồng'))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'D5' } },
    ]);
    expect(found('TH20', files(200000, 200, '', 'triệu đồng'))).toEqual([]);
  });
});

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
