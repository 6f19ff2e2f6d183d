import { aimsIn } from '../../../../src/domain/words/claims/aims';
import { read } from '../../../../src/domain/words/read';

const pairs = (text: string) =>
  aimsIn(read(text)).map(({ result, goal, unit }) => `${result.digits} ${goal.digits} ${unit}`);

describe('results with their goals', () => {
  test.each([
    ['văn bản được ký số (98,99%/99%) và 3/5 hồ sơ', ['98,99 99 %']],
    ['Lớp tập huấn (14 so với 12 lớp) vượt kế hoạch.', ['14 12 lớp']],
    ['Đạt 4.620 tấn, bình quân 420 tấn/tháng; so với mục tiêu 4.500 tấn.', ['4.620 4.500 tấn']],
    ['Có 1.764 hồ sơ, đạt 90% (mục tiêu 80%) và 196 hồ sơ khác', ['90 80 %']],
    ['đạt 90% (MT: 80%)', ['90 80 %']],
    ['đạt 90% (mục tiêu ≥ 80%)', ['90 80 %']],
    ['đạt 90% (mục tiêu tối thiểu 80%)', ['90 80 %']],
    ['đạt 90% (mục tiêu từ 80% trở lên)', ['90 80 %']],
    ['đạt 90% (kế hoạch tỉnh giao là 80%)', ['90 80 %']],
    ['đạt 90%, mục tiêu 80%', ['90 80 %']],
    ['(mới 75%, tỉnh giao 85%)', ['75 85 %']],
    ['đạt 95,63%/mục tiêu 90%; tăng', ['95,63 90 %']],
    ['đạt 95,63%/KH 90%', ['95,63 90 %']],
    ['đạt 90% số hồ sơ (chỉ tiêu giao 80%)', ['90 80 %']],
    ['đạt 90%, tăng 4,02 điểm phần trăm, vượt mục tiêu 80%', ['90 80 %']],
    ['So với mục tiêu 80%, kết quả đạt 90%.', ['90 80 %']],
    ['Mục tiêu 80%, đạt 90%.', ['90 80 %']],
    ['thanh toán (mục tiêu 95%) mới đạt 90%', ['90 95 %']],
    ['trực tuyến đạt 91% và thanh toán (mục tiêu 95%) đạt 90%', ['90 95 %']],
    ['Mở 12 lớp cho 486 người (kế hoạch giao 540 người)', ['486 540 người']],
    ['486 người/mục tiêu 540 người', ['486 540 người']],
    ['Mở lớp cho 486/540 người theo kế hoạch.', ['486 540 người']],
    ['Mở lớp cho 486/540 người (kế hoạch giao).', ['486 540 người']],
    ['Kế hoạch giao 540 người, đã có 486 người.', ['486 540 người']],
    ['Có 9/15 sản phẩm OCOP có gian hàng theo kế hoạch.', ['9 15 sản']],
    ['5/6 trạm (mục tiêu 7 trạm)', ['5 7 trạm']],
  ])('are read from “%s”', (text, said) => {
    expect(pairs(text)).toEqual(said);
  });

  test.each([
    'Có việc làm 512 người, vượt mục tiêu 12 người.',
    'Đạt 96 tin; so với mục tiêu năm 2030 là 120 tin.',
    'Sản lượng 8.866 tấn, tăng 16 tấn so với cùng kỳ.',
    'Đạt 90% (mục tiêu đến năm 2030 là 95%).',
    'Đạt 90% (mục tiêu 95% vào năm 2030).',
    'Đạt 90% (mục tiêu 95% cho cả năm).',
    'Đạt 90% (mục tiêu chung của tỉnh là 95%).',
    'Đạt 90% (mục tiêu trên 80%).',
    'Đạt 90%, mục tiêu tỉnh đặt ra 80%.',
    'Đạt 90% (mục tiêu 85% của quý trước).',
    'Đạt 90%, thấp hơn mục tiêu 5 điểm phần trăm.',
    'Đạt 90%, thấp hơn mức 93,83% của quý II.',
    'Đạt 96% mục tiêu 12.000 tài khoản đề ra đầu năm.',
    'Kế hoạch năm 300 tin, đã đăng 96 tin.',
    'Đạt 90% kế hoạch.',
    'Có 486/540 hồ sơ đúng hạn.',
    'Hoàn thành 13/12 nhiệm vụ theo kế hoạch.',
    'Theo Kế hoạch số 31/KH-UBND, đạt 90%.',
    'Đạt 90%; phấn đấu cả năm 95%.',
  ])('are none in “%s”', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
