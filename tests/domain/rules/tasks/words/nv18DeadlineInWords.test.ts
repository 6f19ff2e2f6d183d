import { found, paragraph, task } from '../../workbook';

const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

describe('NV18', () => {
  const said = (text: string) =>
    found('NV18', { ...row({ 'Thời hạn': '2026-06-30' }), ...paragraph(text) });
  test('is silent on the same day, another task and a deadline that was moved', () => {
    for (const text of [
      'Lắp đặt camera giám sát tại các tuyến đường chính trước ngày 30/6/2026.',
      'Số hóa sổ hộ tịch trước ngày 31/5/2026.',
      'Lắp đặt camera giám sát tại các tuyến đường chính được gia hạn, xong trước ngày 31/7/2026.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('names both days and the task', () => {
    const [finding] = said(
      'Lắp đặt camera giám sát tại các tuyến đường chính trước ngày 30/7/2026.',
    );
    expect(finding?.message).toContain('Lời ghi thời hạn 30/7/2026, trang tính Nhiệm vụ (ô F5');
    expect(finding?.message).toContain('ghi 30/6/2026');
  });
});
