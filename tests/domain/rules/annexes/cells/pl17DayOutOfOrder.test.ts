import { found, free, withFree } from '../../workbook';

const OCTOBER = {
  info: { 'Loại kỳ': 'Tháng', 'Kỳ số': '10', 'Từ ngày': '2026-10-01', 'Đến ngày': '2026-10-31' },
};
const said = (...days: readonly (string | number)[]) =>
  found(
    'PL17',
    withFree(
      OCTOBER,
      free('Phụ lục I', [
        ['STT', 'Ngày mở lớp', 'Số người'],
        ...days.map((day, at) => [at + 1, day, 40 + at]),
        ['', '', 200],
      ]),
    ),
  );

describe('PL17', () => {
  test('finds the one day that is out of order and out of the period', () => {
    const [finding] = said('06/10/2026', '14/10/2026', '20/9/2026', '23/10/2026');
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'B4' } });
    expect(finding?.message).toContain('riêng 20/9/2026 không theo thứ tự');
    expect(finding?.message).toContain('có lẽ là 20/10/2026');
    expect(said('06/10/2026', '14/10/2026', '23/10/2026', '20/9/2026')).toHaveLength(1);
    expect(said('06/11/2026', '14/10/2026', '20/10/2026', '23/10/2026')[0]?.message).toContain(
      'có lẽ là 06/10/2026',
    );
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
    expect(said(...days)).toEqual([]);
  });
});
