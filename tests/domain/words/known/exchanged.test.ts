import { exchanged } from '../../../../src/domain/words/known/series/exchanged';
import { factsOf, free, paragraph, withFree } from '../../rules/workbook';

const kilns = free('Phụ lục 1', [
  ['STT', 'Cơ sở', 'Lò nung / Lò ga', 'Lò nung / Lò điện', 'Quá hạn'],
  [1, 'Hợp tác xã Bến Lò', 12, 4, 3],
  [2, 'Các hộ Gò Sành', 29, 9, 1],
  ['', 'Tổng cộng', 41, 13, 4],
]);
const classes = free('Phụ lục 1', [
  ['STT', 'Địa điểm mở lớp', 'Nội dung lớp', 'Số người'],
  ['I. Tháng 8', '', '', ''],
  [1, 'Nhà văn hóa Bản Cái', 'Dịch vụ công', 40],
  [2, 'Nhà văn hóa Cầu Đá', 'Dịch vụ công', 38],
  [3, 'Trường học Tân Lập', 'An toàn thông tin', 42],
  ['II. Tháng 9', '', '', ''],
  [4, 'Điểm trường Lũng Moong', 'Dịch vụ công', 35],
  [5, 'Trụ sở hợp tác xã', 'An toàn thông tin', 37],
]);
const said = (text: string, sheet: ReturnType<typeof free>): readonly string[] =>
  exchanged(factsOf(withFree(paragraph(text), sheet))).map(
    ({ figures, items }) =>
      `${figures.map(({ digits }) => digits).join(', ')} → ${items.map(({ value }) => value).join(', ')}`,
  );

describe('two numbers in each other’s place', () => {
  test.each([
    ['Các cơ sở vận hành 13 lò ga và 41 lò điện.', kilns, '13, 41 → 41, 13'],
    ['Lò ga có 13 chiếc, lò điện 41.', kilns, undefined],
    ['Hợp tác xã Bến Lò quá hạn 1 hồ sơ, các hộ Gò Sành quá hạn 3 hồ sơ.', kilns, '1, 3 → 3, 1'],
    ['Mở 5 lớp: tháng 8 mở 2 lớp, tháng 9 mở 3 lớp.', classes, '2, 3 → 3, 2'],
    ['Có 2 lớp dịch vụ công, 3 lớp an toàn thông tin.', classes, '2, 3 → 3, 2'],
  ] as const)('“%s”', (text, sheet, right) => {
    expect(said(text, sheet)).toEqual(right === undefined ? [] : [right]);
  });

  test.each([
    ['Các cơ sở vận hành 41 lò ga và 13 lò điện.', kilns],
    ['Dự kiến đến cuối năm còn 13 lò ga và 41 lò điện.', kilns],
    ['Quý trước có 13 lò ga và 41 lò điện, nay có 41 lò ga và 13 lò điện.', kilns],
    ['Hợp tác xã Bến Lò có 1 kỹ sư, các hộ Gò Sành có 3 kỹ sư.', kilns],
    ['Mở 5 lớp: tháng 8 mở 3 lớp, tháng 9 mở 2 lớp.', classes],
    ['Tháng 8 thu 2 triệu đồng, tháng 9 thu 3 triệu đồng.', classes],
  ] as const)('is silent on “%s”', (text, sheet) => {
    expect(said(text, sheet)).toEqual([]);
  });
});
