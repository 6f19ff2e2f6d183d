import { found, task } from '../../workbook';

const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

describe('NV17', () => {
  const given = (done: string) =>
    found(
      'NV17',
      row({ 'Văn bản giao': 'Công văn số 312/UBND-VX ngày 12/3/2026', 'Ngày hoàn thành': done }),
    );
  test('is silent on work done after it was given', () => {
    expect(given('2026-03-12')).toEqual([]);
  });
  test('finds work done before it was given', () => {
    const [finding] = given('2026-03-02');
    expect(finding).toMatchObject({ at: { cell: 'H5' }, also: [{ cell: 'D5' }] });
    expect(finding?.message).toContain(
      'ghi hoàn thành 02/3/2026, trước ngày văn bản giao 12/3/2026',
    );
  });

  test('holds the day of a task against the document that it ended in', () => {
    const done = (day: string) =>
      found('NV17', {
        tasks: [
          task({ 'Ngày hoàn thành': day, 'Kết quả': 'Báo cáo số 212/BC-UBND ngày 22/3/2026' }),
        ],
      });
    expect([...done('2026-03-22'), ...done('2026-03-24')]).toEqual([]);
    expect(done('2026-04-22')[0]?.message).toContain('ngày 22/3/2026');
  });
});
