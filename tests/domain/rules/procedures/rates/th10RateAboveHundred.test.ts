import type { CellValue } from '../../../../../src/domain/grid';
import { cells, document, figure, found, free, line, paragraph, withFree } from '../../workbook';

type Row = Readonly<Record<string, CellValue>>;

const ofFigure = (id: string, row: Row) => found(id, { figures: [figure('cds.a', row)] });

const WRONG = 'Có 984% hồ sơ được số hóa';

describe('TH10', () => {
  const rate = (value: CellValue, content = 'Hồ sơ số hóa') =>
    ofFigure('TH10', { 'Đơn vị tính': '%', 'Kỳ này': value, 'Nội dung': content });
  test.each([0, 100])('is silent on %d', (value) => {
    expect(rate(value)).toEqual([]);
  });
  test.each([-1, 100.5])('finds %d', (value) => {
    expect(rate(value)).toMatchObject([{ severity: 'Cảnh báo', at: { cell: 'D5' } }]);
    expect(rate(value, 'So với kế hoạch')).toEqual([]);
  });
  test('quotes the words from the rate on', () => {
    const [finding] = found('TH10', paragraph('Trong kỳ, có 984% hồ sơ được số hóa.'));
    expect(finding?.message).toBe(
      'Tỷ lệ 984% lớn hơn 100% trong “984% hồ sơ được số hóa./.”: sửa con số.',
    );
  });
});

describe('TH10', () => {
  test('is silent up to 100, on growth and against a plan', () => {
    for (const text of [
      '100% cán bộ dùng chữ ký số.',
      'Tăng 120% hồ sơ so với năm trước.',
      'Đạt 150% kế hoạch.',
    ])
      expect(found('TH10', paragraph(text))).toEqual([]);
    expect(
      found('TH10', { figures: [figure('cds.a', { 'Đơn vị tính': '%', 'Kỳ này': 95 })] }),
    ).toEqual([]);
  });
  test('finds 984% of the files', () => {
    expect(found('TH10', paragraph('Có 984% hồ sơ được số hóa.'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'C6' } },
    ]);
    expect(
      cells('TH10', { figures: [figure('cds.a', { 'Đơn vị tính': '%', 'Kỳ này': 950 })] }),
    ).toEqual(['Số liệu!D5']);
    const typed = { figures: [figure('cds.a', { 'Đơn vị tính': '%', 'Kỳ này': '950 %' })] };
    expect(found('TH10', typed)[0]?.message).toContain('ghi 950%, ngoài');
  });
});

describe('TH10 on the words of a report', () => {
  test.each([
    line('Bảng', 'Văn bản: 984% hồ sơ'),
    line('Biểu đồ', '984% hồ sơ'),
    line('Danh sách', 'Sổ khác: 984% hồ sơ'),
    line('+ Danh sách', 'Sổ khác: 984% hồ sơ'),
  ])('takes table text for no words: %o', (row) => {
    expect(found('TH10', { outline: [line('I', 'KẾT QUẢ'), row] })).toEqual([]);
  });
  test('reads what is not finished yet, and rows of a list at their own sheet', () => {
    expect(cells('TH10', paragraph(`${WRONG} [ghi rõ].`))).toEqual(['Nội dung!C6']);
    const documents = [document({ 'Trích yếu': WRONG })];
    const outline = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Văn bản: Trích yếu')];
    expect(found('TH10', { documents, outline }).map(({ at }) => at.sheet)).toEqual(['Văn bản']);
  });
  test('reads the texts of free annexes, and no numbers', () => {
    const sheet = free('Phụ lục II', [
      ['STT', 'Nội dung'],
      [984, WRONG],
    ]);
    expect(cells('TH10', withFree({}, sheet))).toEqual(['Phụ lục II!B2']);
  });
});
