import { found, line, paragraph } from '../workbook';

const two = (first: string, second: string) => ({
  outline: [line('Đoạn', first), line('Đoạn', second)],
});

describe('letters are mended', () => {
  test.each([
    [
      'CH01',
      'Ủy ban'.normalize('NFD'),
      'Ủy ban',
      '1 ô viết bằng chữ Unicode tổ hợp (dấu rời), ví dụ “Ủy ban”: đổi sang dựng sẵn.',
    ],
    [
      'CH02',
      'Ủy\u00a0ban',
      'Ủy ban',
      '1 ô có khoảng trắng cứng hoặc ký tự ẩn (thường do dán từ Word), ví dụ “Ủy ban”: đổi sang dấu cách thường.',
    ],
    [
      'CH03',
      'Ðảng ủy',
      'Đảng ủy',
      '1 ô có chữ trông giống chữ Việt nhưng của bảng chữ cái khác, ví dụ “Đảng ủy”: đổi sang chữ tiếng Việt.',
    ],
    [
      'CH04',
      'h×nh ¶nh',
      'hình ảnh',
      '1 ô gõ bằng bảng mã cũ, ví dụ “h×nh ¶nh” → “hình ảnh”: đổi sang Unicode.',
    ],
    [
      'CH05',
      '15.12O hộ',
      '15.120 hộ',
      '“15.12O” có chữ O hoặc l đứng thay chữ số, có lẽ là “15.120”: “15.120 hộ”.',
    ],
  ])('%s says how many cells, with an example', (id, before, after, message) => {
    const [finding, ...others] = found(id, paragraph(before));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ message, at: { sheet: 'Nội dung', cell: 'C6' }, also: [] });
    expect(finding?.fix?.label).toBe('Sửa ô này');
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'C6', before, after }]);
  });

  test('one finding points at every cell that it mends', () => {
    const [finding] = found('CH02', two('Có\u00a010 hộ.', 'Có\u00a020 hộ.'));
    expect(finding?.at).toEqual({ sheet: 'Nội dung', cell: 'C5' });
    expect(finding?.also).toEqual([{ sheet: 'Nội dung', cell: 'C6' }]);
    expect(finding?.fix?.label).toBe('Sửa cả 2 ô');
  });

  test.each([
    ['CH03', 'Ａn Ｂình', 'An Bình'],
    ['CH03', 'Công tác của xа.', 'Công tác của xa.'],
    ['CH04', 'website c«ng nghÖ, th«ng tin', 'website công nghệ, thông tin'],
    ['CH05', 'Có 1o2 và 1l2, 1I2 hộ.', 'Có 102 và 112, 112 hộ.'],
  ])('%s: %s', (id, before, after) => {
    expect(found(id, paragraph(before))[0]?.fix?.changes).toMatchObject([{ before, after }]);
  });
});

describe('letters are left alone', () => {
  test.each([
    ['CH02', 'in TCVN3, where a soft hyphen is ư', 'tr\u00adêng ®iÖn tö'],
    ['CH03', 'in TCVN3, where Ð is é', 'm¸y Ðp ®iÖn'],
    ['CH03', 'in a word of look-alikes alone', 'Liên Xô viết là СССР'],
    ['CH03', 'in a word with a letter that is like none of ours', 'mã aЖо'],
    ['CH04', 'where one word alone could be of an old encoding', 'xem h×nh'],
    ['CH04', 'where the words are Vietnamese as they stand', 'các tháng'],
    ['CH04', 'where they are Vietnamese in either reading', 'có bé'],
    ['CH05', 'behind a figure where they may be a unit', 'Mua 10l, giữ 24o, khổ 1Ox'],
  ])('%s %s', (id, _, text) => {
    expect(found(id, paragraph(text))).toEqual([]);
  });

  test('CH05 in names', () => {
    expect(found('CH05', { info: { 'Tên đơn vị': 'Phường 1O' } })).toEqual([]);
  });
});
