import { cells, found, line } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

const outline = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text)), END],
});

describe('ND11', () => {
  const NO = 'Kinh phí hạn hẹp, chưa có nguồn kinh phí để thực hiện.';
  const YES = 'Xã đã bố trí được nguồn kinh phí cho tập huấn.';
  test('quotes both, and points at both', () => {
    const [finding] = found('ND11', outline(NO, YES));
    expect(finding?.also).toEqual([{ sheet: 'Nội dung', cell: 'C6' }]);
    expect(finding?.message).toContain(
      '“chưa có nguồn kinh phí để thực hiện.” (ô C6) và “đã bố trí được nguồn kinh phí cho tập huấn.” (ô C7)',
    );
  });
  test('is silent on what is only planned', () => {
    const rows = [
      line('I', 'KẾT QUẢ'),
      line('Đoạn', NO),
      line('I', 'PHƯƠNG HƯỚNG'),
      line('Đoạn', YES),
    ];
    expect(found('ND11', { outline: rows })).toEqual([]);
  });
});

describe('ND11', () => {
  const two = (a: string, b: string) => ({
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', a), line('Đoạn', b)],
  });
  test('is silent on statements that go together', () => {
    expect(
      found(
        'ND11',
        two('Đã bố trí kinh phí cho tập huấn.', 'Đội ngũ cán bộ cơ bản đáp ứng yêu cầu.'),
      ),
    ).toEqual([]);
  });
  test('finds Dân Tiến’s money that is there and is not, its staff and its coverage', () => {
    expect(
      cells(
        'ND11',
        two(
          'Kinh phí hạn hẹp, chưa có nguồn kinh phí để thực hiện.',
          'Xã đã bố trí được nguồn kinh phí.',
        ),
      ),
    ).toEqual(['Nội dung!C7']);
    expect(
      found(
        'ND11',
        two(
          'Đội ngũ cán bộ xã cơ bản đáp ứng yêu cầu nhiệm vụ.',
          'Chưa có cán bộ làm công tác KHCN.',
        ),
      ),
    ).toHaveLength(1);
    expect(
      found('ND11', two('Mạng đã phủ sóng 36/36 thôn bản.', 'Còn 8 xóm có điểm lõm sóng.')),
    ).toHaveLength(1);
  });
});
