import { found, line, messagesOf, task } from '../../workbook';

const QUARTER = {
  'Loại kỳ': 'Quý',
  'Kỳ số': 'II',
  Năm: 2026,
  'Từ ngày': '2026-04-01',
  'Đến ngày': '2026-06-30',
  'Ngày chốt số liệu': '2026-06-30',
  'Ngày ban hành': '2026-07-03',
  'Kỳ sau từ ngày': '2026-07-01',
  'Kỳ sau đến ngày': '2026-09-30',
};

const under = (heading: string, text: string) =>
  found('KY20', { info: QUARTER, outline: [line('I', heading), line('Đoạn', text)] });

describe('KY20', () => {
  test('is silent on what was done in the period and what is due in the next', () => {
    expect(under('Kết quả', 'Việc số hóa quá hạn từ ngày 15/6/2026.')).toEqual([]);
    expect(under('Phương hướng', 'Lắp đủ camera trước ngày 15/8/2026.')).toEqual([]);
    expect(under('Phương hướng', 'Số hóa hồ sơ lập trước ngày 01/5/2026.')).toEqual([]);
  });
  test('reports what is late from a day to come, and what is due on a day that is over', () => {
    expect(under('Kết quả', 'Việc số hóa quá hạn từ ngày 15/8/2026.')).toHaveLength(1);
    expect(under('Phương hướng', 'Lắp đủ camera trước ngày 15/6/2026.')).toHaveLength(1);
  });

  test('hears by which day late work is to be done, and by which it was due', () => {
    const plan = (day: string, status = 'Đang triển khai thực hiện') =>
      found('KY20', {
        info: QUARTER,
        tasks: [task({ 'Tên nhiệm vụ': 'A', 'Thời hạn': '10/6/2026', 'Trạng thái': status })],
        outline: [
          line('I', 'Phương hướng'),
          line('Đoạn', `Dứt điểm 1 nhiệm vụ đã quá hạn trước ngày ${day}.`),
        ],
      });
    expect(plan('31/7/2026')).toEqual([]);
    expect(plan('15/6/2026')).toEqual([]);
    expect(plan('31/5/2026')).toHaveLength(1);
    expect(plan('15/6/2026', 'Đã hoàn thành')).toHaveLength(1);
    expect(under('Phương hướng', 'Xử lý hồ sơ tiếp nhận trước ngày 20/6/2026.')).toEqual([]);
    expect(under('Phương hướng', 'Xử lý xong hồ sơ còn lại trước ngày 20/6/2026.')).toHaveLength(1);
  });

  test('holds the days of classes that were held to the period', () => {
    const held = (text: string) => under('Kết quả', text);
    const classes = (day: string, more = '') =>
      `Mở 2 lớp tập huấn cho 86 người: ngày 19/6/2026 tại thôn Bến Đá 46 người, ${more}ngày ${day} tại thôn Gò Sim 40 người.`;
    expect(held(classes('20/6/2026'))).toEqual([]);
    expect(held(classes('20/8/2026', 'lớp còn lại dự kiến '))).toEqual([]);
    expect(held(classes('20/8/2026', 'lớp thứ hai hoãn đến '))).toEqual([]);
    expect(held(classes('20/8/2026'))).toHaveLength(1);
  });

  test('names the coming year where a plan has the last one’s', () => {
    const plan = (day: string) =>
      messagesOf('KY20', {
        outline: [
          line('I', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'),
          line('Đoạn', `Kết nối đủ 12 camera còn lại trước ngày ${day}.`),
        ],
      });
    expect(plan('15/11/2026')).toEqual([]);
    expect(plan('15/11/2025')[0]).toContain('có lẽ là 15/11/2026');
  });

  test('names the day that is meant, as far as one row or one month tells', () => {
    const name = 'Số hóa di tích đình làng';
    const said = (heading: string, text: string, info = {}) =>
      messagesOf('KY20', {
        info: { ...QUARTER, ...info },
        tasks: [
          task({ 'Tên nhiệm vụ': name, 'Thời hạn': '15/6/2026' }),
          task({ 'Tên nhiệm vụ': 'Lắp camera', 'Thời hạn': '15/5/2026' }),
        ],
        outline: [line('I', heading), line('Đoạn', text)],
      });
    expect(said('Kết quả', `${name} quá hạn từ ngày 15/8/2026.`)[0]).toContain(
      'có lẽ là 15/6/2026 (Thời hạn của “Số hóa di tích đình làng”).',
    );
    expect(said('Kết quả', 'Việc khác quá hạn từ ngày 20/8/2026.')[0]).toContain(': sửa ngày.');
    const month = { 'Kỳ sau từ ngày': '2026-07-01', 'Kỳ sau đến ngày': '2026-07-31' };
    expect(said('Phương hướng', 'Lắp đủ camera trước ngày 15/06/2026.', month)[0]).toContain(
      'kỳ sau là 01/7/2026–31/7/2026, có lẽ là 15/07/2026.',
    );
    expect(said('Phương hướng', 'Lắp đủ camera trước ngày 15/6/2026.')[0]).toContain(', sửa ngày.');
  });
});
