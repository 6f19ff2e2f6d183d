import { found, line, messagesOf } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

const outline = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text)), END],
});

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

describe('ND21', () => {
  test('quotes from the last open bracket, and counts the other places', () => {
    expect(messages('ND21', 'Có 64 máy (khối Đảng (24 máy).')).toEqual([
      'Ngoặc chưa đóng ở “(khối Đảng (24 máy).”: thêm dấu “)” còn thiếu.',
    ]);
    const [finding] = found('ND21', outline('Gồm “hai máy.', 'Có (ba máy.'));
    expect(finding?.message).toContain(
      'ở “Gồm “hai máy.” và 1 chỗ khác: thêm dấu đóng ngoặc kép còn thiếu.',
    );
    expect(finding?.also).toEqual([{ sheet: 'Nội dung', cell: 'C7' }]);
  });
  test.each([
    'a) một (phần 1).',
    '1) một; 12) hai, đ) ba.',
    'Gồm:1)một (hai).',
    'Đã đóng ) thừa.',
    'Đã làm: 10/15 (trong hạn: 9, quá hạn: 1);',
    'Xong (trong hạn: 9, quá hạn: 1) theo kế hoạch.',
    'Tại các thôn (1, 2, 3) có mạng.',
    'Nam, nữ (nam: 1), (nữ: 2).',
  ])('is silent on “%s”', (text) => {
    expect(messages('ND21', text)).toEqual([]);
  });
  test.each([
    'a) một (phần.',
    'Gồm (A; 1) một.',
    'Gồm ( x; 123) một (.',
    'Gồm (a, 12) hai.',
    'Gồm: 1) có (2 máy; 2) hai.',
  ])('finds “%s”', (text) => {
    expect(messages('ND21', text)).toHaveLength(1);
  });
});
