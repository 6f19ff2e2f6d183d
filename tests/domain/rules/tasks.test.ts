import { khaSon } from '../../support/khaSon';
import { cells, found, task } from './workbook';

const row = (more: Parameters<typeof task>[0]) => ({ tasks: [task(more)] });

describe('NV01', () => {
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

describe('NV07', () => {
  test('is silent up to the day of the cut-off, and on what is done', () => {
    expect(
      found('NV07', row({ 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': '2026-04-26' })),
    ).toEqual([]);
    expect(found('NV07', row({ 'Thời hạn': '2026-03-31' }))).toEqual([]);
    expect(
      found('NV07', row({ 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': 'Quý II/2026' })),
    ).toEqual([]);
  });
  test('names the deadline that has passed', () => {
    const [finding] = found(
      'NV07',
      row({ 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' }),
    );
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { cell: 'F5' },
      also: [{ cell: 'G5' }],
    });
    expect(finding?.message).toContain('31/3/2026');
  });
});

describe('NV08', () => {
  test('is silent without a deadline, and once the day of completion is given', () => {
    expect(found('NV08', {})).toEqual([]);
    expect(
      found('NV08', row({ 'Thời hạn': '2026-12-31', 'Ngày hoàn thành': '2026-04-10' })),
    ).toEqual([]);
    expect(found('NV08', row({ 'Tên nhiệm vụ': 'Kế hoạch chuyển đổi số năm 2026' }))).toEqual([]);
  });
  test('asks to confirm work done before its deadline', () => {
    expect(found('NV08', row({ 'Thời hạn': '2026-12-31' }))).toMatchObject([
      { severity: 'Gợi ý', at: { cell: 'G5' } },
    ]);
  });
  test('reads quý III, quý IV năm 2026 out of Kha Sơn’s task 11', () => {
    const [finding] = found('NV08', khaSon());
    expect(finding?.at.cell).toBe('G15');
    expect(finding?.message).toContain('31/12/2026');
  });
});

describe('NV09', () => {
  test('is silent when both are given', () => {
    expect(found('NV09', {})).toEqual([]);
  });
  test('speaks once of Kha Sơn’s 21 tasks without a lead', () => {
    const findings = found('NV09', khaSon());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'Gợi ý', at: { cell: 'E5' } });
    expect(findings[0]?.message).toContain('Cả 21 nhiệm vụ ở các dòng 5–25');
  });
});

describe('NV10', () => {
  test('is silent with a reason in either column', () => {
    expect(
      found(
        'NV10',
        row({ 'Trạng thái': 'Chưa thực hiện', 'Ghi chú': 'chờ kinh phí, xong trong quý III' }),
      ),
    ).toEqual([]);
    expect(
      found('NV10', row({ 'Trạng thái': 'Chưa thực hiện', 'Kết quả': 'Lùi sang tháng 6' })),
    ).toEqual([]);
  });
  test('finds Kha Sơn’s tasks 2, 16 and 17', () => {
    expect(cells('NV10', khaSon())).toEqual(['Nhiệm vụ!G6', 'Nhiệm vụ!G20', 'Nhiệm vụ!G21']);
  });
  test('takes a status or a source written once more for no reason', () => {
    const more = {
      'Trạng thái': 'Chưa thực hiện',
      'Kết quả': 'Chưa thực hiện',
      'Ghi chú': 'Nhiệm vụ tỉnh giao',
    };
    expect(found('NV10', row(more))).toHaveLength(1);
  });
});
