import { document, found, gridsOf, task } from '../../workbook';
import type { Changes } from '../../workbook';

describe('DL08 looks for a date that could be read either way', () => {
  const monthFirst = (changes: Changes) =>
    found('DL08', { ...gridsOf(changes), monthFirst: true })[0];
  const either =
    'Excel trên máy này đọc ngày theo kiểu tháng trước, ngày sau. Ô này đang là ngày 12/4/2026; nếu định gõ ngày 04/12/2026 thì sửa lại.';

  test.each<[string, Changes, string]>([
    ['Thông tin', { info: { 'Từ ngày': '2026-04-12' } }, 'B19'],
    ['Nhiệm vụ', { tasks: [task({ 'Thời hạn': '2026-04-12' })] }, 'F5'],
    ['Văn bản', { documents: [document({ 'Ngày ban hành': '2026-04-12' })] }, 'F5'],
  ])('in %s', (sheet, changes, cell) => {
    expect(monthFirst(changes)).toMatchObject({ at: { sheet, cell }, message: either });
  });

  test.each([
    ['the day is the month', '2026-04-04'],
    ['the day can be no month', '2026-04-13'],
    ['the date was typed as text', '12/4/2026'],
  ])('and names none where %s', (_, day) => {
    expect(monthFirst({ documents: [document({ 'Ngày ban hành': day })] })).toMatchObject({
      at: { sheet: 'Thông tin', cell: '' },
      message:
        'Excel trên máy này đọc ngày theo kiểu tháng trước, ngày sau. Kiểm tra lại các ngày đã gõ.',
    });
  });
});

describe('DL08', () => {
  test('is silent where Excel puts the day first', () => {
    expect(found('DL08', {})).toEqual([]);
  });
  test('names the two readings of the first ambiguous date', () => {
    const changes = { documents: [document({ 'Ngày ban hành': '2026-03-04' })] };
    const [finding] = found('DL08', { ...gridsOf(changes), monthFirst: true });
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toMatch(/ngày 04\/01\/2026|ngày 04\/3\/2026/);
    expect(finding?.message).toMatch(/03\/4\/2026|01\/4\/2026/);
  });
});
