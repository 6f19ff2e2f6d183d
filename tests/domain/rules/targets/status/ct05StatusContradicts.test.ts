import { found, target } from '../../workbook';

const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

describe('CT05', () => {
  test('is silent on an empty cell and on the right word', () => {
    expect(found('CT05', {})).toEqual([]);
    expect(found('CT05', row({ 'Đánh giá': 'Vượt' }))).toEqual([]);
  });
  test('finds Đạt typed beside 72,5 of 90, and offers to mend it', () => {
    const [finding] = found('CT05', row({ 'Kết quả': 72.5, 'Đánh giá': 'Đạt' }));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'K5' } });
    expect(finding?.message).toContain('“Chưa đạt”');
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'K5', before: 'Đạt' }]);
  });
});
