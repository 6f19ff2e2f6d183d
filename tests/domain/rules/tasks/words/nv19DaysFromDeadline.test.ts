import { messagesOf, paragraph, task } from '../../workbook';

describe('NV19', () => {
  const tasks = [
    task({ 'Thời hạn': '2026-03-20', 'Ngày hoàn thành': '2026-03-18' }),
    task({
      STT: '2',
      'Tên nhiệm vụ': 'Kết nối dữ liệu hộ tịch với kho dùng chung của tỉnh',
      'Thời hạn': '2026-04-16',
      'Trạng thái': 'Đang triển khai thực hiện',
    }),
  ];
  const said = (text: string) => messagesOf('NV19', { tasks, ...paragraph(text) });
  const CAMERA = 'Camera giám sát tại các tuyến đường chính đã lắp xong';
  test('is silent on the right number, and on working days', () => {
    expect(said(`${CAMERA}, sớm hơn thời hạn 02 ngày.`)).toEqual([]);
    expect(said(`${CAMERA}, sớm 05 ngày làm việc.`)).toEqual([]);
    expect(said('Việc kết nối dữ liệu đã quá hạn 10 ngày.')).toEqual([]);
  });
  test('counts from the deadline to the day of completion, else to the cut-off', () => {
    expect(said(`${CAMERA}, sớm hơn thời hạn 03 ngày.`)[0]).toContain('là sớm 2 ngày');
    expect(said(`${CAMERA}, chậm 02 ngày.`)[0]).toContain('là sớm 2 ngày');
    expect(said('Việc kết nối dữ liệu đã quá hạn 20 ngày.')[0]).toContain('là chậm 10 ngày');
  });
});
