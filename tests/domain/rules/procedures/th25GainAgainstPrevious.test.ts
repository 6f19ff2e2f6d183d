import { figure, found, paragraph } from '../workbook';

describe('TH25', () => {
  const figures = [
    figure('qr.diem', {
      'Nội dung': 'Điểm bán dùng mã QR',
      'Đơn vị tính': 'điểm',
      'Kỳ này': 37,
      'Kỳ trước': 31,
    }),
  ];
  const said = (text: string) =>
    found('TH25', { figures, ...paragraph(text) }).map(({ message }) => message);
  test('is silent where nothing is said', () => {
    expect(said('Có 37 điểm bán dùng mã QR.')).toEqual([]);
  });
  test.each([
    'Có 37 điểm bán dùng mã QR, tăng 6 điểm so với quý trước.',
    'Có 37 điểm bán dùng mã QR, tăng 9 điểm so với cùng kỳ năm trước.',
    'Có 37 điểm bán dùng mã QR, tăng gần 9 điểm so với quý trước.',
    'Có 37 hộ bán dùng mã QR, tăng 9 hộ so với quý trước.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Có 37 điểm bán dùng mã QR, tăng 9 điểm so với quý trước.',
    'Có 37 điểm bán dùng mã QR, giảm 6 điểm so với quý trước.',
  ])('names both periods beside “%s”', (text) => {
    expect(said(text)).toEqual([expect.stringContaining('kỳ này 37, kỳ trước 31: tăng 6')]);
  });
});
