import { cells, figure, found, line, paragraph, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT10 mends a dot', () => {
  test.each([
    ['99.82', 99.82, 'General', '99,82'],
    ['99.82%', '99,82%', '@', '99,82%'],
    ['≥ 99.82', '≥ 99,82', '@', '≥ 99,82'],
  ])('of %s', (typed, after, format, right) => {
    const [finding] = found('CT10', row({ 'Kết quả': typed }));
    expect(finding?.message).toBe(`Dấu thập phân phải là dấu phẩy: “${typed}” → “${right}”.`);
    expect(finding?.fix).toEqual({
      label: `Ghi ${right}`,
      certain: true,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'F5', before: typed, after, format }],
    });
  });
  test.each(['Tử số', 'Mẫu số'])(
    'of %s only maybe, for a count may have lost a figure',
    (column) => {
      const [finding] = found('CT10', row({ 'Tử số': 3507, 'Mẫu số': 4260, [column]: '4.26' }));
      expect(finding?.fix?.certain).toBe(false);
      const points = { 'Đơn vị tính': 'điểm', 'Tử số': 19, 'Mẫu số': 20, [column]: '19.78' };
      expect(found('CT10', row(points))[0]?.fix?.certain).toBe(true);
    },
  );
  test('names the number that the words have, or what a broken group may be', () => {
    const figures = [figure('a.b', { 'Kỳ này': '25.60', 'Lũy kế': '', 'Kỳ trước': '' })];
    const [finding] = found('CT10', { figures, ...paragraph('Có 25.600 lượt tương tác.') });
    expect(finding?.message).toContain('“25.60” có lẽ là “25.600” (số ấy có ở nơi khác).');
    expect(finding?.fix).toMatchObject({ certain: false, changes: [{ after: 25_600 }] });
    const message = (typed: string) =>
      found('CT10', { figures: [figure('a.b', { 'Kỳ này': typed })] })[0]?.message;
    expect(message('25.60')).toContain('“25,60” hoặc “25.600” hoặc “2.560”');
    expect(message('1.8400')).toContain('“1,8400” hoặc “1.840” hoặc “18.400”');
  });
  test('in figures too', () => {
    const figures = [figure('a.b', { 'Kỳ này': '99.82', 'Lũy kế': '99.82', 'Kỳ trước': '99.82' })];
    expect(cells('CT10', { figures })).toEqual(['D5', 'E5', 'F5'].map((cell) => `Số liệu!${cell}`));
  });
});

describe('CT10', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent on 99,82 and on 3.317', () => {
    expect(found('CT10', row({ 'Kết quả': '99,82' }))).toEqual([]);
    expect(found('CT10', row({ 'Kết quả': '3.317' }))).toEqual([]);
    expect(found('CT10', paragraph('Thanh toán 3.317/3.323 hồ sơ, đạt 99,82%.'))).toEqual([]);
  });
  test('turns the dot of 99.82 into a comma', () => {
    const [finding] = found('CT10', row({ 'Kết quả': '99.82' }));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'F5' } });
    expect(finding?.fix?.changes).toMatchObject([{ before: '99.82', after: 99.82 }]);
  });
  test('says the dot of a result once, at its cell, though a list repeats it', () => {
    const outline = [
      line('I', 'KẾT QUẢ'),
      line('Danh sách', 'Chỉ tiêu: Chỉ tiêu; Kết quả; Đơn vị tính'),
    ];
    const [finding, ...others] = found('CT10', { ...row({ 'Kết quả': '99.82' }), outline });
    expect(finding?.at.cell).toBe('F5');
    expect(others).toEqual([]);
  });
  test.each([
    'Thu gom 6,2 tấn/ngày, 1.250 triệu đồng, tăng 2,5 lần.',
    'Theo mục 6.2 tấn suất kiểm tra giữ nguyên; tiêu chí 16.2 km đường đạt.',
    'Phiên bản 2.0, công nghiệp 4.0, ngày 12.10 tỷ lệ đạt 90%.',
  ])('is silent on “%s”', (text) => {
    expect(found('CT10', paragraph(text))).toEqual([]);
  });
  test('finds the dot of a measure', () => {
    const [finding] = found('CT10', paragraph('Thu gom 186 tấn, bình quân 6.2 tấn/ngày.'));
    expect(finding?.message).toContain('6,2');
    expect(finding?.fix?.changes[0]?.after).toBe('Thu gom 186 tấn, bình quân 6,2 tấn/ngày.');
  });
  test('finds Tân Cương’s 99.82% in the words', () => {
    const [finding] = found('CT10', paragraph('Thanh toán 3.317/3.323 hồ sơ, đạt 99.82%.'));
    expect(finding?.at).toEqual({ sheet: 'Nội dung', cell: 'C6' });
    expect(finding?.fix?.changes[0]?.after).toBe('Thanh toán 3.317/3.323 hồ sơ, đạt 99,82%.');
  });
});
