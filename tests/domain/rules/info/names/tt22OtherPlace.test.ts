import { found, paragraph } from '../../workbook';

describe('TT22', () => {
  const said = (text: string, name = 'Hòa Bình An') =>
    found('TT22', { info: { 'Tên đơn vị': name }, ...paragraph(text) }).map(
      ({ message }) => message,
    );
  test('is silent on the own name, on neighbours and on what a commune was made from', () => {
    for (const text of [
      'UBND xã Hòa Bình An đã chỉ đạo các thôn.',
      'Xã phối hợp với xã Hòa An mở 02 lớp.',
      'Xã được thành lập trên cơ sở sáp nhập xã Hòa An và xã Bình An.',
      'Toàn xã hội cùng tham gia; các xã, phường lân cận đã làm.',
      'Mô hình của phường Tân Lập được nhân rộng.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a word left out of the name, a letter lost, and another’s name', () => {
    expect(said('UBND xã Hòa An đã chỉ đạo các thôn.')[0]).toContain('“xã Hòa Bình An”');
    expect(said('UBND xã Đồng Rạc báo cáo.', 'Đồng Rạch')[0]).toContain('“xã Đồng Rạch”');
    expect(said('Trên địa bàn xã Tân Lập có 12 mô hình.')[0]).toContain('Hòa Bình An');
  });
  test('finds the body of another kind of unit', () => {
    expect(said('Công an phường đã cấp 120 tài khoản.')[0]).toContain('sửa thành “Công an xã”');
  });

  test('finds another unit that reports or acts in the own one’s place', () => {
    expect(
      said('Thực hiện công văn của tỉnh, UBND xã Tân Lập báo cáo kết quả như sau:')[0],
    ).toContain('“UBND xã Tân Lập”');
    const told = 'Xã Tân Lập có 12 bản. Số liệu gồm cả ba xã cũ.';
    expect(said(told)[0]).toContain('Hòa Bình An');
    expect(said('Học tập kinh nghiệm, xã Tân Lập có 12 bản.')).toEqual([]);
  });
});
