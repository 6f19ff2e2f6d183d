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
});
