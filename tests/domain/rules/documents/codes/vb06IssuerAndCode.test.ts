import { khaSon } from '../../../../support/khaSon';
import { cells, document, found, line, paragraph } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const said = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text))],
});

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB06 in the table', () => {
  const filed = (issuer: string, code: string) =>
    found('VB06', rows({ 'Cấp ban hành': '', 'Cơ quan ban hành': issuer, 'Số, ký hiệu': code }));
  test.each([
    ['', '31/KH-UBND'],
    ['Ủy ban nhân dân xã', '31/KH-UBND'],
    ['UBND xã', '31'],
    ['Chủ tịch UBND', '31/QĐ-CT'],
    ['Đảng ủy xã', '05-KH/ĐU'],
    ['Ban Chỉ đạo', '03-QC/BCĐ'],
    ['Hội đồng nhân dân xã', '3/NQ-HĐND'],
    ['Tỉnh ủy', '01-CTr/TU'],
    ['Ủy ban Kiểm tra Đảng ủy', '02-KH/UBKTĐU'],
    ['Mặt trận Tổ quốc', '31/KH-UBND'],
    ['UBND xã', '12/QĐ-SKHCN'],
  ])('is silent on %s with %s', (issuer, code) => {
    expect(filed(issuer, code)).toEqual([]);
  });
  test.each([
    ['Đảng ủy xã', '31/KH-UBND'],
    ['Ủy ban nhân dân xã', '3/NQ-HĐND'],
    ['Hội đồng nhân dân', '31/KH-UBND'],
    ['Tỉnh ủy', '05-KH/ĐU'],
    ['Ban Chỉ đạo của UBND', '31/KH-UBND'],
    ['Ủy ban Kiểm tra', '05-KH/ĐU'],
  ])('finds %s with %s', (issuer, code) => {
    expect(filed(issuer, code)).toMatchObject([
      {
        at: { cell: 'C5' },
        also: [{ cell: 'E5' }],
        message: expect.stringMatching(
          `^Cơ quan ban hành “${issuer}” không khớp ký hiệu “${code}”(?: \\(chữ “ĐU” là của Đảng ủy\\))?: sửa cơ quan hoặc ký hiệu.$`,
        ) as string,
      },
    ]);
  });
});

describe('VB06 in words', () => {
  const cited = (text: string) => found('VB06', said(text)).length;
  test.each([
    'Kế hoạch 05-KH/ĐU, ngày 26/02/2026 của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND ngày 26/02/2026 về Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND ngày 26/02/2026; Chương trình của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND ngày 26/02/2026 của Hội Nông dân.',
  ])('is silent on “%s”', (text) => {
    expect(cited(text)).toBe(0);
  });
  test.each([
    'Kế hoạch 31/KH-UBND ngày 26/02/2026 của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND, ngày 26 / 02 / 2026 do Đảng ủy ban hành.',
    'Kế hoạch 31/KH-UBND  ngày  26/02/2026  của  Ban Chỉ đạo.',
  ])('finds “%s”', (text) => {
    expect(cited(text)).toBe(1);
  });
  test('is silent on rows of the list, which the table says itself', () => {
    const documents = [
      document({ 'Trích yếu': 'theo Kế hoạch 31/KH-UBND ngày 26/02/2026 của Đảng ủy xã' }),
    ];
    const outline = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Văn bản: Trích yếu')];
    expect(found('VB06', { documents, outline })).toEqual([]);
  });
});

describe('VB06', () => {
  test('is silent on bodies that bear their letters and on bodies it does not know', () => {
    expect(found('VB06', {})).toEqual([]);
    expect(found('VB06', khaSon())).toEqual([]);
    expect(
      found('VB06', row({ 'Cơ quan ban hành': 'Công an tỉnh', 'Số, ký hiệu': '2022/QĐ-CAT-PA05' })),
    ).toEqual([]);
  });
  test('finds Dân Tiến’s Ban Chỉ đạo filed under Đảng ủy, and Tân Cương’s plan of two bodies', () => {
    const filed = row({
      'Cấp ban hành': 'Đảng ủy',
      'Cơ quan ban hành': '',
      'Số, ký hiệu': '03-QC/BCĐ',
    });
    expect(cells('VB06', filed)).toEqual(['Văn bản!B5']);
    const words = {
      outline: [
        line('-', 'Kế hoạch 02-KH/UBKTĐU ngày 26/02/2026 của Đảng ủy xã về chuyển đổi số.'),
      ],
    };
    expect(cells('VB06', words)).toEqual(['Nội dung!C5']);
  });

  test('knows who issued it from the words before', () => {
    const said = (text: string) => found('VB06', paragraph(text));
    expect(said('Đảng ủy xã thông qua Nghị quyết số 04/NQ-HĐND ngày 24/4/2026.')).toHaveLength(1);
    expect(said('HĐND xã thông qua Nghị quyết số 04/NQ-HĐND ngày 24/4/2026.')).toEqual([]);
    expect(said('UBND xã ban hành kế hoạch thực hiện Nghị quyết số 04-NQ/ĐU.')).toEqual([]);
  });
});
