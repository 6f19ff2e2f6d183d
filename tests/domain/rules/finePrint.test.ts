import { khaSon } from '../../support/khaSon';
import { cells, found, line, paragraph, target } from './workbook';

describe('ND17', () => {
  const list = (...ends: readonly string[]) => ({
    outline: [
      line('I', 'KẾT QUẢ'),
      ...ends.map((end, n) => line('-', `Việc thứ ${n}${end}`)),
      line('Đoạn', 'Hết.'),
    ],
  });
  test('is silent on semicolons with a last full stop, and on full stops throughout', () => {
    expect(found('ND17', list(';', ';', '.'))).toEqual([]);
    expect(found('ND17', list('.', '.', '.'))).toEqual([]);
  });
  test('finds Chiêm Hóa’s first plan that ends in a full stop among semicolons', () => {
    expect(cells('ND17', list('.', ';', ';', ';', '.'))).toEqual(['Nội dung!C6']);
  });
});

describe('ND18', () => {
  const opening = (...texts: readonly string[]) => ({
    outline: [
      ...texts.map((text) => line('Đoạn', text)),
      line('I', 'KẾT QUẢ'),
      line('Đoạn', 'Có.'),
    ],
  });
  test('is silent on an opening that goes on to say who reports', () => {
    expect(
      found(
        'ND18',
        opening(
          'Thực hiện Công văn số 6725/UBND-KGVX ngày 09/12/2025 của UBND tỉnh về chuyển đổi số; UBND xã báo cáo như sau:',
        ),
      ),
    ).toEqual([]);
  });
  test('finds Kha Sơn’s and Dương Hưu’s openings that stop too early', () => {
    const text =
      'Thực hiện Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh Thái Nguyên về chuyển đổi số và Đề án 06.';
    expect(cells('ND18', opening(text, 'Ủy ban nhân dân xã báo cáo như sau:'))).toEqual([
      'Nội dung!C5',
    ]);
    expect(found('ND18', opening(`${text} UBND xã báo cáo như sau:`))).toHaveLength(1);
  });
});

describe('ND19', () => {
  const long =
    'UBND xã đã ban hành các văn bản chỉ đạo triển khai nhiệm vụ chuyển đổi số, ứng dụng công nghệ thông tin trong quản lý nhà nước, cải cách hành chính; phân công nhiệm vụ cụ thể cho từng phòng.';
  test('is silent on titles, and on headings that say a word more', () => {
    expect(
      found('ND19', {
        outline: [
          line('1', 'Công tác chỉ đạo'),
          line('Đoạn', 'Có.'),
          line('1', 'Hợp tác quốc tế: Không có'),
        ],
      }),
    ).toEqual([]);
  });
  test('finds Dương Hưu’s I.2, which is a paragraph', () => {
    expect(
      cells('ND19', {
        outline: [line('1', 'Công tác chỉ đạo'), line('Đoạn', 'Có.'), line('1', long)],
      }),
    ).toEqual(['Nội dung!C7']);
  });
});

describe('ND20', () => {
  test('is silent on small letters and at the beginning of a sentence', () => {
    expect(found('ND20', paragraph('Xã đã làm. UBND xã, địa bàn phường; tên Xã Đàn.'))).toEqual([]);
  });
  test('writes Tân Cương’s UBND Xã and địa bàn Xã small', () => {
    const [finding] = found('ND20', paragraph('Trên địa bàn Xã Tân Cương, UBND Xã đã hoàn thành.'));
    expect(finding?.fix?.changes[0]?.after).toBe(
      'Trên địa bàn xã Tân Cương, UBND xã đã hoàn thành.',
    );
  });
});

describe('ND21', () => {
  test('is silent on closed brackets and on points counted a) and 1)', () => {
    expect(found('ND21', paragraph('Gồm: a) một; b) hai (phần 1), “phi tiếp xúc”.'))).toEqual([]);
  });
  test('finds Dân Tiến’s bracket that is never closed', () => {
    expect(
      found('ND21', paragraph('Có 64 máy tính (trong đó khối Đảng 24; HĐND và UBND xã 40 máy.')),
    ).toHaveLength(1);
  });
});

describe('CT17', () => {
  test('is silent where files do not come online', () => {
    expect(found('CT17', {})).toEqual([]);
  });
  test('asks Kha Sơn about none beside 100%', () => {
    expect(cells('CT17', khaSon())).toEqual(['Chỉ tiêu!F16']);
    expect(
      found('CT17', {
        targets: [
          target({
            'Chỉ tiêu': 'Giao dịch thuộc diện “phi tiếp xúc”',
            'Kết quả': 'Không phát sinh',
          }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('VB09 in the words', () => {
  test('is silent on the decree’s way', () => {
    expect(
      found('VB09', paragraph('Từ ngày 01/01/2026 đến hết ngày 16/5/2026, ngày 03/02/2026.')),
    ).toEqual([]);
  });
  test('writes Tân Cương’s 02/03/2026 with one digit for the month', () => {
    const [finding] = found(
      'VB09',
      paragraph('Kế hoạch số 49/KH-UBND, ngày 02/03/2026 của UBND xã.'),
    );
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.fix?.changes[0]?.after).toBe(
      'Kế hoạch số 49/KH-UBND, ngày 02/3/2026 của UBND xã.',
    );
  });
});

describe('ND11 on portals, ND12 on spans, ND09 on the resolution’s name', () => {
  test('finds Dân Tiến’s province portal under the nation’s name', () => {
    expect(
      found(
        'ND11',
        paragraph('Dùng cổng Dịch vụ công quốc gia: https://dichvucong.thainguyen.gov.vn'),
      ),
    ).toHaveLength(1);
    expect(
      found('ND11', paragraph('Dùng cổng Dịch vụ công quốc gia: https://dichvucong.gov.vn')),
    ).toEqual([]);
  });
  test('spaces Chiêm Hóa’s 08/4- 14/4 evenly', () => {
    expect(found('ND12', paragraph('Tuần 16 (08/4- 14/4/2026).'))[0]?.fix?.changes[0]?.after).toBe(
      'Tuần 16 (08/4 - 14/4/2026).',
    );
  });
  test('mends Chiêm Hóa’s “đột phá, phát triển khoa học”', () => {
    expect(found('ND09', paragraph('Nghị quyết về đột phá, phát triển khoa học.'))).toHaveLength(1);
  });
});
