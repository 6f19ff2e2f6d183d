import { figure, found } from '../workbook';
import type { Changes } from '../workbook';

const files = (
  now: number | string,
  before: number | string,
  all: number | string,
  unit = 'hồ sơ',
): Changes => ({
  figures: [
    figure('hoso.tiep_nhan', {
      'Đơn vị tính': unit,
      'Kỳ này': now,
      'Kỳ trước': before,
      'Lũy kế': all,
    }),
  ],
});

describe('LS01 compares what is added up', () => {
  test('names the period’s figure that is above the cumulative one', () => {
    const [finding] = found('LS01', files(3199, '', 2452));
    expect(finding?.message).toBe(
      '“Số liệu”: lũy kế 2.452 nhỏ hơn số trong kỳ 3.199: sửa một trong hai số.',
    );
    expect(finding?.also).toMatchObject([{ cell: 'D5' }]);
  });

  test('is silent where what is counted is there on a day', () => {
    const [row] = files(40, 45, 40).figures ?? [];
    expect(found('LS01', { figures: [{ ...row, 'Nội dung': 'Hồ sơ đang giải quyết' }] })).toEqual(
      [],
    );
  });

  test('names the last period’s figure that is above it', () => {
    const [finding] = found('LS01', files('', 2996, 2452));
    expect(finding?.message).toBe(
      '“Số liệu”: lũy kế 2.452 nhỏ hơn số kỳ trước 2.996: kiểm tra lại (sang năm mới thì lũy kế tính lại từ đầu).',
    );
    expect(finding?.also).toMatchObject([{ cell: 'F5' }]);
  });

  test.each([
    ['the same figure thrice', 100, 100, 100],
    ['a cumulative figure not entered', 100, 100, ''],
    ['periods not entered', '', '', 100],
    ['a cumulative figure that is no plain number', 100, 100, '≥ 5'],
    ['a period that is no plain number', '≥ 200', '≥ 200', 100],
  ])('passes over %s', (_, now, before, all) => {
    expect(found('LS01', files(now, before, all))).toEqual([]);
  });

  test.each(['%', 'điểm', 'Điểm', 'Thứ bậc'])('passes over figures in %s', (unit) => {
    expect(found('LS01', files(99, 98, 90, unit))).toEqual([]);
  });

  test.each(['điểm cầu', 'trạm, điểm'])('but not over figures in %s', (unit) => {
    expect(found('LS01', files(99, 98, 90, unit))).toHaveLength(1);
  });

  test('lets a stock shrink from one period to the next: 10 tổ after 12', () => {
    const teams = (now: number): Changes => ({
      figures: [figure('to_cns.to', { 'Kỳ này': now, 'Kỳ trước': 12, 'Lũy kế': 10 })],
    });
    expect(found('LS01', teams(10))).toEqual([]);
    expect(found('LS01', teams(11))).toHaveLength(1);
  });

  test('compares a figure without a code, whatever Quy tắc compares', () => {
    const relations = [{ Mã: 'KY13', 'Vế trái': 'hoso.tiep_nhan.luy_ke', 'So sánh': '≥' }];
    const [row] = files(3199, '', 2452).figures ?? [];
    expect(found('LS01', { figures: [{ ...row, Mã: '' }], relations })).toHaveLength(1);
  });
});

describe('LS01', () => {
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
