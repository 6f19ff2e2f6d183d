import { type Changes, found, free, withFree } from '../../workbook';

const OCTOBER = {
  info: { 'Loại kỳ': 'Tháng', 'Kỳ số': '10', 'Từ ngày': '2026-10-01', 'Đến ngày': '2026-10-31' },
};
const said = (changes: Changes, ...days: readonly (string | number)[]) =>
  found(
    'PL17',
    withFree(
      changes,
      free('Phụ lục I', [
        ['STT', 'Ngày mở lớp', 'Số người'],
        ...days.map((day, at) => [at + 1, day, 40 + at]),
        ['', 'Tổng cộng', 200],
      ]),
    ),
  );

describe('PL17', () => {
  test('finds the one day that is out of order and out of the period', () => {
    const [finding] = said(OCTOBER, '06/10/2026', '14/10/2026', '20/9/2026', '23/10/2026');
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'B4' } });
    expect(finding?.message).toContain('riêng 20/9/2026 không theo thứ tự');
    expect(finding?.message).toContain('có lẽ là 20/10/2026');
    expect(said(OCTOBER, '06/10/2026', '14/10/2026', '23/10/2026', '20/9/2026')).toHaveLength(1);
    expect(
      said(OCTOBER, '06/11/2026', '14/10/2026', '20/10/2026', '23/10/2026')[0]?.message,
    ).toContain('có lẽ là 06/10/2026');
  });
  test.each([
    [['06/10/2026', '14/10/2026', '20/10/2026', '23/10/2026']],
    [['06/9/2026', '14/10/2026', '20/10/2026', '23/10/2026']],
    [['06/10/2026', '20/10/2026', '14/10/2026', '23/10/2026']],
    [['06/10/2026', '14/9/2026', '20/9/2026', '23/10/2026']],
    [['23/10/2026', '14/10/2026', '20/9/2026', '06/10/2026']],
    [['06/10/2026', '20/9/2026', '23/10/2026']],
    [['06/10/2026', '14/10/2026', 'hoãn', '20/9/2026', '23/10/2026']],
  ])('leaves alone %s', (days) => {
    expect(said(OCTOBER, ...days)).toEqual([]);
  });

  test('finds a day of the period that would be in order in another month', () => {
    const info = {
      'Loại kỳ': 'Quý',
      'Kỳ số': '4',
      'Từ ngày': '2026-10-01',
      'Đến ngày': '2026-12-31',
    };
    const quarter = (days: string) =>
      said({ info }, ...days.split(' ').map((day) => `${day}/2026`));
    const [finding] = quarter('08/10 22/10 05/11 12/11 19/12 03/12 10/12');
    expect(finding).toMatchObject({ at: { cell: 'B6' } });
    expect(finding?.message).toContain(
      'xếp theo ngày, riêng 19/12/2026 không theo thứ tự: có lẽ là 19/11/2026',
    );
    expect(quarter('08/10 22/10 05/11 12/11 04/12 03/12 10/12')).toEqual([]);
    expect(quarter('08/10 05/11 19/12 03/12')).toEqual([]);
    expect(quarter('08/10 22/11 05/10 12/11 19/12 03/12 10/12')).toEqual([]);
  });
});
