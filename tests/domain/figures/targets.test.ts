import fc from 'fast-check';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import {
  compare,
  divide,
  fromNumber,
  multiply,
  rational,
  roundText,
} from '../../../src/domain/number/rational';
import type { CellInput } from '../../support/grids';
import { dataGrid, workbook } from '../../support/grids';

type Cells = Readonly<Record<string, CellInput>>;
const percent = (value: number): CellInput => ({ value, format: '0.00%' });

function judge(cells: Cells) {
  const sheet = dataGrid('Chỉ tiêu', [{ 'Chỉ tiêu': 'a', 'Đơn vị tính': '%', ...cells }]);
  const [target] = deriveFigures(readEntries(workbook([sheet]))).targets;
  return [target?.status, target?.rate];
}

const compared = (sign: CellInput, goal: CellInput, result: CellInput) =>
  judge({ 'So sánh': sign, 'Mục tiêu': goal, 'Kết quả': result });

describe('Đánh giá and Tỷ lệ hoàn thành', () => {
  test.each<[CellInput, CellInput, CellInput, string, number | undefined]>([
    ['', 90, 72.5, 'Chưa đạt', 80.56],
    ['', 80, 90, 'Vượt', 112.5],
    ['', 100, 100, 'Đạt', 100],
    ['≥', 98, 100, 'Đạt', 102.04],
    ['', '≥ 98', 100, 'Đạt', 102.04],
    ['≥', '≥ 98', 97, 'Chưa đạt', 98.98],
    ['', 'Trên 95%', '95%', 'Chưa đạt', 100],
    ['≤', 10, 10, 'Đạt', undefined],
    ['≤', 10, '10,1', 'Chưa đạt', undefined],
    ['', 'Dưới 0,8%', '0,8%', 'Chưa đạt', undefined],
    ['', 'không quá 5', 4, 'Đạt', undefined],
    ['=', 3, 3, 'Đạt', undefined],
    ['=', 3, 4, 'Chưa đạt', undefined],
    ['', '16 - 18', 16, 'Đạt', undefined],
    ['Khoảng', '16 - 18', 18.1, 'Chưa đạt', undefined],
    ['>=', 98, 98, 'Đạt', 100],
    ['', percent(0.9), percent(0.725), 'Chưa đạt', 80.56],
    ['', 0, 5, 'Vượt', undefined],
    ['', 100, '99,999', 'Chưa đạt', 99.999],
  ])('So sánh %j, Mục tiêu %j, Kết quả %j: %s, %s', (sign, goal, result, status, rate) => {
    expect(compared(sign, goal, result)).toEqual([status, rate]);
  });

  test('Đạt and Chưa đạt count as written', () => {
    expect(compared('', 'Đạt', 'Có')).toEqual(['Đạt', undefined]);
    expect(compared('', 'Đạt', 'Chưa')).toEqual(['Chưa đạt', undefined]);
    expect(compared('', 90, 'Đạt')).toEqual(['Đạt', undefined]);
    expect(compared('', 90, 'Không')).toEqual(['Chưa đạt', undefined]);
  });

  test('Không phát sinh comes before anything else', () => {
    expect(compared('', 80, 'Không phát sinh thủ tục hành chính')).toEqual([
      'Không phát sinh',
      undefined,
    ]);
    expect(compared('', '', 'không phát sinh')).toEqual(['Không phát sinh', undefined]);
  });

  test.each<[CellInput, CellInput, CellInput]>([
    ['', 90, ''],
    ['', '', 90],
    ['', '', 'Đạt'],
    ['', 90, 'Trên 95%'],
    ['', 90, '85 - 95'],
    ['', 90, 'đang rà soát'],
    ['', 90, { value: 46005, format: 'd-mmm' }],
    ['', 'Đạt', 95],
    ['≥', '16 - 18', 17],
    ['Khoảng', 16, 16],
    ['≤', '≥ 98', 97],
    ['nhiều hơn', 98, 99],
  ])('So sánh %j, Mục tiêu %j, Kết quả %j cannot be judged', (sign, goal, result) => {
    expect(compared(sign, goal, result)).toEqual(['Chưa có số liệu', undefined]);
  });

  test('a fraction is percent points when the unit is % or empty, else its first number', () => {
    expect(judge({ 'Mục tiêu': 98, 'Kết quả': '258/262' })).toEqual(['Vượt', 100.48]);
    expect(judge({ 'Đơn vị tính': '', 'Mục tiêu': 100, 'Kết quả': '34/34' })).toEqual(['Đạt', 100]);
    expect(judge({ 'Đơn vị tính': 'điểm', 'Mục tiêu': 19, 'Kết quả': '19,78/20' })).toEqual([
      'Vượt',
      104.11,
    ]);
    expect(judge({ 'Đơn vị tính': 'xóm', 'Mục tiêu': 36, 'Kết quả': '36/36' })).toEqual([
      'Đạt',
      100,
    ]);
    expect(judge({ 'Mục tiêu': 98, 'Kết quả': '0/0' })).toEqual(['Chưa có số liệu', undefined]);
  });

  test('an empty result is Tử số out of Mẫu số in percent', () => {
    expect(judge({ 'Mục tiêu': 100, 'Tử số': 2996, 'Mẫu số': 3270 })).toEqual(['Chưa đạt', 91.62]);
    expect(judge({ 'Mục tiêu': 100, 'Tử số': '3.270', 'Mẫu số': '3.270' })).toEqual(['Đạt', 100]);
    expect(judge({ 'Mục tiêu': 100, 'Tử số': 1, 'Mẫu số': 0 })).toEqual([
      'Chưa có số liệu',
      undefined,
    ]);
    expect(judge({ 'Mục tiêu': 100, 'Tử số': 1 })).toEqual(['Chưa có số liệu', undefined]);
  });

  test('an exact quotient is compared unrounded', () => {
    expect(judge({ 'Mục tiêu': 33.33, 'Tử số': 1, 'Mẫu số': 3 })).toEqual(['Vượt', 100.01]);
    expect(judge({ 'So sánh': '=', 'Mục tiêu': 33.33, 'Tử số': 1, 'Mẫu số': 3 })[0]).toBe(
      'Chưa đạt',
    );
  });

  test('every rate is the exact quotient rounded half up', () => {
    const amount = fc
      .tuple(fc.nat(9999), fc.nat(99))
      .map(([whole, decimals]) => Number(`${whole}.${decimals}`));
    fc.assert(
      fc.property(amount, amount, (result, goal) => {
        fc.pre(goal > 0);
        const quotient =
          divide(multiply(fromNumber(result), rational(100n)), fromNumber(goal)) ?? rational(0n);
        const rounded = Number(roundText(quotient, 2));
        fc.pre(
          compare(quotient, rational(0n)) === 0 ||
            (rounded !== 0 && rounded !== 100) ||
            result === goal,
        );
        expect(compared('', goal, result)[1]).toBe(rounded);
      }),
    );
  });
});

describe('counting targets', () => {
  test('group rows are not counted, and the four classes make the total', () => {
    const sheet = dataGrid('Chỉ tiêu', [
      { TT: 'I', 'Chỉ tiêu': 'Hạ tầng' },
      { TT: 1, 'Chỉ tiêu': 'a', 'Mục tiêu': 90, 'Kết quả': 95 },
      { TT: 2, 'Chỉ tiêu': 'b', 'Mục tiêu': 90, 'Kết quả': '' },
      { TT: 3, 'Chỉ tiêu': 'c', 'Mục tiêu': 90, 'Kết quả': 'Không phát sinh' },
      { TT: 4, 'Chỉ tiêu': 'd', 'Mục tiêu': 90, 'Kết quả': 1 },
    ]);
    const { byName, targets } = deriveFigures(readEntries(workbook([sheet])));
    expect(targets.map(({ row }) => row)).toEqual([6, 7, 8, 9]);
    const value = (name: string) => Number(byName.get(name)?.value?.num);
    const parts = ['ct.dat', 'ct.chua_dat', 'ct.khong_phat_sinh', 'ct.chua_co_so_lieu'].map(value);
    expect(parts).toEqual([1, 1, 1, 1]);
    expect(value('ct.vuot')).toBe(1);
    expect(value('ct.tong')).toBe(4);
  });

  test('without the sheet the names are known and not entered', () => {
    const { byName } = deriveFigures(readEntries(workbook([])));
    expect(byName.get('ct.tong')).toEqual({ name: 'ct.tong', kind: 'derived' });
    expect(byName.get('vb.ke_hoach')?.value).toBeUndefined();
  });
});
