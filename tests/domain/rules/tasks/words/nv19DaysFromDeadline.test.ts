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
    expect(
      said(
        'Hai việc xong lần lượt sớm hơn hạn 3 ngày (hội nghị), 2 ngày (camera giám sát tại các tuyến đường chính).',
      ),
    ).toEqual([]);
    expect(said('Việc kết nối dữ liệu đã quá hạn 10 ngày.')).toEqual([]);
  });
  test('counts from the deadline to the day of completion, else to the cut-off', () => {
    expect(said(`${CAMERA}, sớm hơn thời hạn 03 ngày.`)[0]).toContain('là sớm 2 ngày');
    expect(said(`${CAMERA}, chậm 02 ngày.`)[0]).toContain('là sớm 2 ngày');
    expect(said(`${CAMERA}, sớm hơn hạn tỉnh giao 5 ngày.`)[0]).toContain('là sớm 2 ngày');
    expect(said(`${CAMERA}, trước hạn thành phố giao 5 ngày.`)[0]).toContain('là sớm 2 ngày');
    expect(said('Việc kết nối dữ liệu đã quá hạn 20 ngày.')[0]).toContain('là chậm 10 ngày');
  });
  test('names the day of the sheet where the words have another', () => {
    expect(said(`${CAMERA} ngày 20/3/2026, trước hạn 2 ngày.`)).toEqual([
      expect.stringContaining('xong 20/3/2026 (trang tính Nhiệm vụ ghi 18/3/2026) là đúng hạn'),
    ]);
  });
  test('holds each of several late tasks of a sentence against its own days', () => {
    const late = [
      task({
        'Tên nhiệm vụ': 'Nộp báo cáo an toàn thông tin',
        'Thời hạn': '2026-03-20',
        'Ngày hoàn thành': '2026-03-25',
      }),
      task({
        STT: '2',
        'Tên nhiệm vụ': 'Lắp điểm wifi tại công viên bờ kè',
        'Thời hạn': '2026-03-10',
        'Ngày hoàn thành': '2026-03-17',
      }),
    ];
    const told = (first: number, second: number) =>
      messagesOf('NV19', {
        tasks: late,
        ...paragraph(
          `2 nhiệm vụ trễ hạn là nộp báo cáo an toàn thông tin (trễ ${first} ngày), lắp điểm wifi tại công viên bờ kè (trễ ${second} ngày).`,
        ),
      });
    expect(told(5, 7)).toEqual([]);
    expect(told(5, 9)).toEqual([expect.stringContaining('là chậm 7 ngày')]);
    expect(told(3, 7)).toEqual([expect.stringContaining('là chậm 5 ngày')]);
  });
});
