import { khaSon } from '../../../../support/khaSon';
import { document, found, line, task } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB09', () => {
  const words = (...texts: readonly string[]) =>
    found('VB09', { outline: texts.map((text) => line('Đoạn', text)) });
  test('is silent on a month, on what is no day and on a cell that is a day alone', () => {
    expect(found('VB09', rows({ 'Ngày ban hành': '04/2026' }))).toEqual([]);
    expect(found('VB09', rows({ 'Ngày ban hành': 'sắp có 31/03' }))).toEqual([]);
    expect(words('Họp ngày 31/4/2026, 3/3/2026-x.').length).toBe(1);
    expect(words('Họp ngày 45/03/2026.')).toEqual([]);
  });
  test('mends the days of sentences together, and quotes one that is wrong', () => {
    const [finding] = words('Từ 02/3/2026 đến ngày 31/03/2026.', 'Trước ngày 5/6/2026 xong.');
    expect(finding?.message).toBe(
      'Ngày trong lời ghi chưa thống nhất (2 ô): “31/03/2026” → “31/3/2026”.',
    );
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([
      'Từ 02/3/2026 đến ngày 31/3/2026.',
      'Trước ngày 05/6/2026 xong.',
    ]);
  });
  test('names every day of the list and counts them', () => {
    const [finding] = found(
      'VB09',
      rows({ 'Ngày ban hành': '3/3/2026' }, {}, { 'Ngày ban hành': '31/03/2026' }),
    );
    expect(finding).toMatchObject({ at: { cell: 'F5' }, also: [{ cell: 'F7' }] });
    expect(finding?.fix).toMatchObject({
      label: 'Ghi lại 2 ngày',
      changes: [{ before: '3/3/2026', after: 46084, format: 'dd/mm/yyyy' }, { cell: 'F7' }],
    });
  });
});

describe('VB09', () => {
  test('is silent on real dates and on the decree’s way of writing', () => {
    expect(found('VB09', {})).toEqual([]);
    expect(found('VB09', row({ 'Ngày ban hành': '10/4/2026' }))).toEqual([]);
  });
  test('writes Kha Sơn’s 31/03/2026 and 3/3/2026 alike, in one fix', () => {
    const [finding, ...others] = found('VB09', khaSon());
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“31/03/2026” → “31/3/2026” và “3/3/2026” → “03/3/2026”');
    expect(finding?.fix?.changes.map(({ cell }) => cell)).toEqual(['F5', 'F6']);
  });

  test('never writes a year that nobody typed unasked', () => {
    const [proposed, alike, ...others] = found('VB09', {
      tasks: [task({ 'Thời hạn': '15/01' }), task({ 'Thời hạn': '15.8.26' })],
    });
    expect(others).toEqual([]);
    expect(alike?.fix).toMatchObject({ certain: true, changes: [{ before: '15.8.26' }] });
    expect(proposed?.message).toMatch(/^Ngày ghi thiếu năm, có lẽ là 15\/01\/2026 /u);
    expect(proposed?.fix).toMatchObject({ certain: false, changes: [{ before: '15/01' }] });
  });

  test('proposes the day for a deadline typed with dots, and leaves what is more than a day', () => {
    const due = (day: string) => found('VB09', { tasks: [task({ 'Thời hạn': day })] });
    expect(due('31.10.2026')[0]?.message).toContain('“31.10.2026” → “31/10/2026”');
    expect(due('Quý II/2026')).toEqual([]);
    expect(due('trước ngày 15/6/2026')).toEqual([]);
  });
});

describe('a day of a task without a year', () => {
  const december = { 'Từ ngày': '2026-12-01', 'Đến ngày': '2026-12-31', 'Ngày chốt số liệu': '' };
  const open = { 'Trạng thái': 'Đang triển khai thực hiện' };
  const said = (id: string, more: Row, info: Row = december) =>
    found(id, { info, tasks: [task(more)] });

  test('may be next year’s in December: both are said, and nothing is overdue', () => {
    const due = { ...open, 'Thời hạn': '15/01' };
    expect(said('NV07', due)).toEqual([]);
    expect(said('VB09', due)).toMatchObject([
      {
        at: { cell: 'F5' },
        message: expect.stringContaining('có thể là 15/01/2026 hoặc 15/01/2027') as string,
        fix: { label: 'Ghi 15/01/2027', certain: false, changes: [{ before: '15/01' }] },
      },
    ]);
    const done = { 'Thời hạn': '15/01', 'Ngày hoàn thành': '2026-12-20' };
    expect(said('NV16', done)).toEqual([]);
  });

  test('is next year’s where this year has no such day', () => {
    const due = { ...open, 'Thời hạn': '29/02' };
    const days = { 'Từ ngày': '2027-12-01', 'Đến ngày': '2027-12-31' };
    const before = { ...december, Năm: 2027, ...days };
    expect(said('DL12', due, before)).toEqual([]);
    expect(said('VB09', due, before)).toMatchObject([
      { message: expect.stringContaining('có lẽ là 29/02/2028') as string },
    ]);
    expect(said('DL12', due)).toHaveLength(1);
    expect(said('DL12', { ...open, 'Thời hạn': '31/4' }, before)).toHaveLength(1);
  });

  test('names the years of a month and of a quarter', () => {
    for (const text of ['Tháng 01', 'Quý I', 'trước ngày 15/01']) {
      const due = { ...open, 'Thời hạn': text };
      expect(said('NV07', due)).toEqual([]);
      expect(said('VB09', due)[0]?.message).toContain(`“${text}”, thiếu năm`);
    }
    const [quarter] = said('VB09', { ...open, 'Thời hạn': 'Quý I' });
    expect(quarter?.message).toContain('có thể là năm 2026 hoặc năm 2027');
    expect(quarter?.fix).toBeUndefined();
  });

  test('is this year’s where that lies nearer, or where it was typed', () => {
    expect(said('NV07', { ...open, 'Thời hạn': '15/11' })).toHaveLength(1);
    expect(said('NV07', { ...open, 'Thời hạn': '15/01/2026' })).toHaveLength(1);
    expect(said('NV07', { ...open, 'Thời hạn': '15/01' }, {})).toHaveLength(1);
  });

  test('may be last year’s where a task was done, in January', () => {
    const january = { Năm: 2027, 'Từ ngày': '2027-01-01', 'Đến ngày': '2027-01-31' };
    const info = { ...january, 'Ngày chốt số liệu': '' };
    const [finding] = said('VB09', { 'Ngày hoàn thành': '28/12' }, info);
    expect(finding?.message).toContain('có thể là 28/12/2027 hoặc 28/12/2026');
  });
});
