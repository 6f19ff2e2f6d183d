import {
  countsBesideGoals,
  sharesOverGoals,
} from '../../../../src/domain/words/claims/pairedGoals';
import { read } from '../../../../src/domain/words/read';

describe('results with their goals', () => {
  test('are read from two shares with a stroke between', () => {
    const [only, another] = sharesOverGoals('văn bản được ký số (98,99%/99%) và 3/5 hồ sơ');
    expect([only?.result.value, only?.goal.value, another]).toEqual([98.99, 99, undefined]);
  });

  test.each([
    ['Lớp tập huấn (14 so với 12 lớp) vượt kế hoạch.', [14, 12]],
    ['Sản lượng đạt 4.620 tấn, bình quân 420 tấn/tháng; so với mục tiêu 4.500 tấn.', [4620, 4500]],
  ])('are read in one unit from “%s”', (text, numbers) => {
    const [only] = countsBesideGoals(read(text));
    expect([only?.result.value, only?.goal.value]).toEqual(numbers);
  });

  test.each([
    'Có việc làm 512 người, vượt mục tiêu 12 người.',
    'Đạt 96 tin; so với mục tiêu năm 2030 là 120 tin.',
    'Sản lượng 8.866 tấn, tăng 16 tấn so với cùng kỳ.',
  ])('are none in “%s”', (text) => {
    expect(countsBesideGoals(read(text))).toEqual([]);
  });
});
