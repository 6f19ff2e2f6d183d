import { khaSon } from '../../support/khaSon';
import { cells, found, line, paragraph, target, task } from './workbook';

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

describe('NV03', () => {
  test('is silent where the total is said', () => {
    expect(found('NV03', paragraph('Tổng số nhiệm vụ được giao: 34 nhiệm vụ, trong đó:'))).toEqual(
      [],
    );
    expect(
      found('NV03', paragraph('Tổng số nhiệm vụ được giao là 34, trong đó hoàn thành 34.')),
    ).toEqual([]);
  });
  test('misses Tân Cương’s number', () => {
    expect(found('NV03', paragraph('Tổng số nhiệm vụ được giao, trong đó:'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'C6' } },
    ]);
  });
});

describe('NV05', () => {
  const said = (text: string, more: Parameters<typeof task>[0]) =>
    found('NV05', { tasks: [task(more)], ...paragraph(text) });
  test('is silent where the table bears it out', () => {
    expect(said('Các nhiệm vụ được triển khai đầy đủ, không có nhiệm vụ quá hạn.', {})).toEqual([]);
    expect(said('Không có nhiệm vụ quá hạn.', { 'Trạng thái': 'Chưa thực hiện' })).toEqual([]);
  });
  test('finds Kha Sơn’s “đầy đủ” beside three tasks not begun', () => {
    const [finding, ...others] = found('NV05', khaSon());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { sheet: 'Nội dung' } });
    expect(finding?.message).toContain('3 nhiệm vụ chưa thực hiện');
  });
  test('refuses “none overdue” beside an overdue task, and “all done” beside one that is not', () => {
    const late = { 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-03-31' };
    expect(said('Không có nhiệm vụ quá hạn.', late)).toMatchObject([{ severity: 'Lỗi' }]);
    expect(said('Đã hoàn thành tất cả các nhiệm vụ.', late)).toMatchObject([{ severity: 'Lỗi' }]);
  });
});

describe('NV06', () => {
  test('is silent on tasks of their own', () => {
    const tasks = [
      task({}),
      task({ STT: '2', 'Tên nhiệm vụ': 'Tập huấn; kiểm tra' }),
      task({ STT: '3', 'Tên nhiệm vụ': 'Tập huấn' }),
    ];
    expect(found('NV06', { tasks })).toEqual([]);
  });
  test('finds that Kha Sơn’s task 12 is part (2) of task 1', () => {
    expect(found('NV06', khaSon())).toMatchObject([
      { at: { cell: 'B16' }, also: [{ cell: 'B5' }] },
    ]);
  });
  test('finds a task written twice', () => {
    expect(cells('NV06', { tasks: [task({}), task({ STT: '2' })] })).toEqual(['Nhiệm vụ!B6']);
  });
});

describe('NV11', () => {
  const label = (heading: string) => ({
    outline: [line('I', heading), line('Đoạn', 'Kết quả đạt được: giảm lỗi hệ thống.')],
  });
  test('is silent on results', () => {
    expect(found('NV11', label('MỘT SỐ KẾT QUẢ ĐỘT PHÁ'))).toEqual([]);
  });
  test('calls Tân Cương’s future results expected', () => {
    const [finding] = found('NV11', label('NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM'));
    expect(finding?.fix?.changes[0]?.after).toBe('Kết quả dự kiến: giảm lỗi hệ thống.');
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

describe('NV13', () => {
  const title =
    'Sơ kết các nhiệm vụ được giao năm 2026 theo các Văn bản chỉ đạo của UBND tỉnh, Chủ tịch UBND tỉnh';
  test('is silent on the province’s tasks, and where the title does not say whose', () => {
    expect(found('NV13', { info: { 'Trích yếu': title } })).toEqual([]);
    expect(found('NV13', khaSon())).toEqual([]);
  });
  test('names the rows that the commune’s chairman gave', () => {
    const tasks = [
      task({}),
      task({ STT: '2', 'Tên nhiệm vụ': 'B', 'Nguồn giao': 'Nhiệm vụ Chủ tịch UBND xã giao' }),
    ];
    expect(found('NV13', { info: { 'Trích yếu': title }, tasks })[0]?.message).toContain('dòng 6');
  });
});

describe('NV14', () => {
  test('is silent where something is still open', () => {
    expect(
      found('NV14', paragraph('Xã cơ bản hoàn thành các nhiệm vụ; đã xong 30/34 nhiệm vụ.')),
    ).toEqual([]);
  });
  test('finds Tân Cương’s “cơ bản” beside 34/34', () => {
    const text =
      'Xã đã hoàn thành 34/34 nhiệm vụ; tự đánh giá cơ bản hoàn thành các nhiệm vụ được giao.';
    expect(found('NV14', paragraph(text))[0]?.message).toContain('34/34');
  });
});

describe('NV15', () => {
  const done = (day: string, status = 'Đã hoàn thành') =>
    found('NV15', { tasks: [task({ 'Ngày hoàn thành': day, 'Trạng thái': status })] });
  test('is silent on a day up to the cut-off', () => {
    expect(done('2026-04-26')).toEqual([]);
    expect(done('')).toEqual([]);
  });
  test('finds a day after the cut-off, and a day without completion', () => {
    expect(done('2026-05-10')[0]?.message).toContain('sau ngày chốt');
    expect(done('2026-04-10', 'Chưa thực hiện')[0]?.at.cell).toBe('H5');
  });
});

describe('NV16', () => {
  const late = (more: Parameters<typeof task>[0]) =>
    found('NV16', {
      tasks: [task({ 'Thời hạn': '2026-03-31', 'Ngày hoàn thành': '2026-04-03', ...more })],
    });
  test('is silent in time, and late where a reason is given', () => {
    expect(late({ 'Ngày hoàn thành': '2026-03-31' })).toEqual([]);
    expect(late({ 'Kết quả': 'Chậm 03 ngày do bổ sung hồ sơ' })).toEqual([]);
  });
  test('finds late work without a word why, a status said once more being none', () => {
    expect(late({ 'Kết quả': 'Đã hoàn thành' })).toMatchObject([
      { severity: 'Gợi ý', at: { cell: 'H5' }, also: [{ cell: 'F5' }] },
    ]);
    expect(late({})[0]?.message).toContain(
      'hoàn thành 03/4/2026, sau thời hạn 31/3/2026 (quá 3 ngày)',
    );
  });
});

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
