import { figure, found, line, messagesOf } from '../../workbook';

describe('DL23', () => {
  const figures = [
    figure('hoso.tiep_nhan', { 'Nội dung': 'Hồ sơ tiếp nhận' }),
    figure('hoso.so_hoa', { 'Kỳ này': 'khoảng 200' }),
  ];
  const outline = [
    line('Đoạn', 'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ, số hóa {{hoso.so_hoa}} hồ sơ.'),
    line('Đoạn', 'Số hóa đạt {{tyle(hoso.so_hoa; hoso.tiep_nhan)}}.'),
  ];
  test('is silent on what is entered, on what no words use, and on what cannot be read', () => {
    expect(
      found('DL23', { figures, outline: [line('Đoạn', 'Số hóa {{hoso.so_hoa}} hồ sơ.')] }),
    ).toEqual([]);
  });
  test('finds a missing figure once, at its own cell, naming the rows that need it', () => {
    const [finding, ...others] = found('DL23', { figures, outline });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'Lỗi',
      at: { sheet: 'Số liệu', cell: 'D5' },
      message: 'Chưa nhập Hồ sơ tiếp nhận; dùng ở Nội dung dòng 5 và 6.',
    });
  });
  test('finds an item of Thông tin that words use', () => {
    const request = [line('Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, xã báo cáo như sau:')];
    expect(messagesOf('DL23', { outline: request })).toEqual([
      'Chưa nhập Văn bản yêu cầu; dùng ở Nội dung dòng 5.',
    ]);
  });
  test('leaves a required item to its own rule, which names the words that wait for it', () => {
    const changes = {
      info: { 'Loại kỳ': 'Năm', Năm: '' },
      outline: [line('Đoạn', 'Kết quả {{ky}}, năm {{nam}}:')],
    };
    expect(found('DL23', changes)).toEqual([]);
    expect(found('DL16', changes)).toEqual([]);
    expect(messagesOf('TT12', changes)).toEqual([
      expect.stringContaining('Năm; dùng ở Nội dung dòng 5.'),
    ]);
  });
});
