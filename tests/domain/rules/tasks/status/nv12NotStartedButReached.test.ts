import { khaSon } from '../../../../support/khaSon';
import { found, target, task } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

describe('NV12 compares the words that count', () => {
  const words =
    'bồi dưỡng kỹ năng số căn bản cán bộ công chức lãnh đạo phòng ban trường trạm tổ đội nhóm'.split(
      ' ',
    );
  const filled = (shared: number, size: number) =>
    [
      ...words.slice(0, shared),
      ...Array.from({ length: size - shared }, (_, n) => `khác${n}`),
    ].join(' ');
  const both = (name: string, more: RowOf = {}) => ({
    tasks: [task({ 'Tên nhiệm vụ': name, 'Trạng thái': 'Chưa thực hiện' })],
    targets: [target({ 'Chỉ tiêu': words.join(' '), ...more })],
  });

  test.each([
    ['six of six', 6, 6, 1],
    ['five of five', 5, 5, 0],
    ['six of eleven', 6, 11, 0],
    ['six of ten', 6, 10, 1],
    ['eleven of twenty', 11, 20, 1],
  ])('%s', (_, shared, size, findings) => {
    expect(found('NV12', both(filled(shared, size)))).toHaveLength(findings);
  });

  test('points at the target’s result', () => {
    const [finding] = found('NV12', both(filled(6, 6)));
    expect(finding?.also).toMatchObject([{ sheet: 'Chỉ tiêu', cell: 'F5' }]);
    expect(finding?.message).toContain(
      'chỉ tiêu gần nội dung đã đạt: “bồi dưỡng kỹ năng số căn bản cán bộ công chức lãnh đạo …” (95).',
    );
  });

  test('passes over a target that is not met', () => {
    expect(found('NV12', both(filled(6, 6), { 'Kết quả': 50 }))).toEqual([]);
  });
});

describe('NV12', () => {
  test('is silent on tasks that have nothing to do with the targets', () => {
    expect(
      found('NV12', { tasks: [task({ 'Trạng thái': 'Chưa thực hiện' })], targets: [target({})] }),
    ).toEqual([]);
  });
  test('doubts Kha Sơn’s training not begun beside 100% of skills', () => {
    const [finding, ...others] = found('NV12', khaSon());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'G6' } });
    expect(finding?.message).toContain('kỹ năng số căn bản');
  });
});
