import { reckoned } from './reckoned';

const LATE =
  'Việc thuê dịch vụ có hạn ngày 15/8/2026 (thứ Bảy), đến ngày 20/8/2026 (thứ Năm) mới xong, ';

describe('days between two days of a sentence', () => {
  test.each([
    'chậm một tuần (07 ngày)',
    'chậm 01 tuần (7 ngày)',
    'chậm mất một tuần lễ (7 ngày)',
    'trễ hai tuần (14 ngày)',
    'chậm 07 (bảy) ngày',
    'chậm đến 7 ngày',
    'trễ thời hạn 7 ngày',
    'quá thời hạn 7 ngày',
    'chậm bảy ngày',
    'nghĩa là quá hạn 7 hôm',
    'chậm 7 ngày so với thời hạn',
  ])('are five, not what “%s” says', (words) => {
    expect(reckoned(`${LATE}${words}.`)).toEqual([expect.stringMatching(/^5(?: ngày)?(?= \(|$)/u)]);
  });
  test.each([
    'chậm 5 ngày',
    'chậm 05 (năm) ngày',
    'chậm năm ngày',
    'chậm gần một tuần (5 ngày)',
    'chậm một tuần',
    'chậm gần 7 ngày',
    'chậm chưa đến 7 ngày',
    'chậm không tới một tuần (7 ngày)',
    'chậm hơn 4 ngày',
    'chậm 4 ngày làm việc',
    'chậm 5 ngày, lần trước chậm 7 ngày',
    'phải phạt 7 ngày tiền thuê',
    'nhà thầu xin lùi 7 ngày',
  ])('may be what “%s” says', (words) => {
    expect(reckoned(`${LATE}${words}.`)).toEqual([]);
  });
});

describe('a holiday with its two days', () => {
  const holiday = (many: string, until: string) =>
    reckoned(
      `Tháng 2 có kỳ nghỉ Tết Nguyên đán ${many} (từ ngày 04/02/2027 đến hết ngày ${until}).`,
    );
  test('has as many days as lie between them, both ends counted', () => {
    expect(holiday('7 ngày', '10/02/2027')).toEqual([]);
    expect(holiday('7 ngày', '11/02/2027')).toEqual([expect.stringContaining('8 ngày')]);
  });
  test.each(['5 ngày làm việc', 'gần 7 ngày'])('may be %s', (many) => {
    expect(holiday(many, '11/02/2027')).toEqual([]);
  });
  test('is no leave, which is counted in days of work', () => {
    const leave = 'Một công chức nghỉ phép 5 ngày (từ ngày 08/02/2027 đến hết ngày 14/02/2027).';
    expect(reckoned(leave)).toEqual([]);
  });
});

test('Two tasks are told in brackets of their own, each with its days', () => {
  const two = (last: string) =>
    reckoned(
      `Hai việc xong muộn là rà soát thủ tục (hạn ngày 18/8/2026, xong ngày 20/8/2026, chậm 2 ngày) và kiểm đếm hồ sơ (hạn ngày 14/8/2026, xong ngày ${last}, chậm 3 ngày).`,
    );
  expect(two('17/8/2026')).toEqual([]);
  expect(two('16/8/2026')).toEqual([expect.stringMatching(/^2 ngày/u)]);
});

test('A span is as long as the bracket behind it says', () => {
  const open = (first: string, many: string) =>
    reckoned(`Cuộc thi mở từ ngày ${first} đến hết ngày 31/8/2026 (${many}), có 1.450 lượt thi.`);
  expect(open('19/8/2026', '13 ngày')).toEqual([]);
  expect(open('19/8/2026', '9 ngày làm việc')).toEqual([]);
  expect(open('16/8/2026', '13 ngày')).toEqual([expect.stringMatching(/^16 ngày/u)]);
});
