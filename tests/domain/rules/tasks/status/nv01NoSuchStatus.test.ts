import { khaSon } from '../../../../support/khaSon';
import { withCell } from '../../withCell';
import { found, messagesOf, task } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof task>[0];

const row = (more: RowOf): Changes => ({
  tasks: [task({ 'Tên nhiệm vụ': 'Lắp camera', ...more })],
});

describe('NV01 says what is wrong with a status', () => {
  const choices =
    'chọn một trong “Đã hoàn thành”, “Đang triển khai thực hiện”, “Chưa thực hiện”, “Không phát sinh”';
  test.each<[RowOf, string]>([
    [
      { 'Trạng thái': 'Gần xong' },
      `Trạng thái “Gần xong” không thuộc danh mục: ${choices}, phần chữ chuyển sang Kết quả.`,
    ],
    [{ 'Trạng thái': '' }, `Nhiệm vụ chưa có trạng thái: ${choices}.`],
    [
      { 'Trạng thái': '', 'Kết quả': 'Đã họp dân' },
      `Nhiệm vụ chưa có trạng thái: ${choices}. Kết quả đang ghi “Đã họp dân”.`,
    ],
  ])('%p', (more, message) => {
    expect(messagesOf('NV01', row(more))).toEqual([message]);
  });

  test('moves no words where the status has none', () => {
    const [finding] = found('NV01', row({ 'Trạng thái': 'Đã thực hiện xong' }));
    expect(finding?.fix).toEqual({
      label: 'Chọn “Đã hoàn thành”',
      certain: true,
      changes: [
        { sheet: 'Nhiệm vụ', cell: 'G5', before: 'Đã thực hiện xong', after: 'Đã hoàn thành' },
      ],
    });
  });

  test('moves no words onto others, nor where there is no column for them', () => {
    const status = 'Chưa thực hiện (chờ kinh phí)';
    const [onto] = found('NV01', row({ 'Trạng thái': status, 'Kết quả': 'Đã họp dân' }));
    expect(onto).not.toHaveProperty('fix');
    const [nowhere] = found(
      'NV01',
      withCell(row({ 'Trạng thái': status }), 'Nhiệm vụ', 'I4', 'Cột riêng'),
    );
    expect(nowhere?.at.cell).toBe('G5');
    expect(nowhere).not.toHaveProperty('fix');
  });

  test('leaves a missing column to DL03', () => {
    expect(found('NV01', withCell({}, 'Nhiệm vụ', 'G4', 'Cột riêng'))).toEqual([]);
  });
});

describe('NV01', () => {
  const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

  test('is silent on the four statuses in any letter case', () => {
    for (const status of [
      'Đã hoàn thành',
      'đang triển khai thực hiện',
      'CHƯA THỰC HIỆN',
      'Không phát sinh',
    ])
      expect(found('NV01', row({ 'Trạng thái': status }))).toEqual([]);
  });
  test('reports Kha Sơn’s tasks 3 and 6, for which only a person can choose', () => {
    const findings = found('NV01', khaSon());
    expect(findings.map(({ at }) => at.cell)).toEqual(['G7', 'G10']);
    expect(findings.every(({ fix }) => fix === undefined)).toBe(true);
  });
  test('takes the status from the outcome that begins with it', () => {
    const [finding] = found(
      'NV01',
      row({ 'Trạng thái': '', 'Kết quả': 'Đã hoàn thành (UBND xã đã rà soát)' }),
    );
    expect(finding?.fix?.changes).toEqual([
      { sheet: 'Nhiệm vụ', cell: 'G5', before: '', after: 'Đã hoàn thành' },
    ]);
  });
  test('parts a status from the words after it, moving the words', () => {
    const [finding] = found('NV01', row({ 'Trạng thái': 'Chưa thực hiện (chờ kinh phí)' }));
    expect(finding?.fix?.changes).toMatchObject([
      { cell: 'G5', after: 'Chưa thực hiện' },
      { cell: 'I5', before: '', after: 'Chưa thực hiện (chờ kinh phí)' },
    ]);
  });
  test('knows other ways to say it, and no status that is none', () => {
    expect(found('NV01', row({ 'Trạng thái': 'Đang thực hiện' }))[0]?.fix?.changes[0]?.after).toBe(
      'Đang triển khai thực hiện',
    );
    expect(found('NV01', row({ 'Trạng thái': 'Da hoan thanh' }))[0]?.fix?.changes[0]?.after).toBe(
      'Đã hoàn thành',
    );
    expect(found('NV01', row({ 'Trạng thái': 'Gần xong' }))[0]?.fix).toBeUndefined();
  });
});
