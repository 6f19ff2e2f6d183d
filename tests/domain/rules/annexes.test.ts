import { cells, document, found, free, line, withFree, type Changes } from './workbook';

const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
  line('Phụ lục', title),
  ...content,
];
const text = line('Đoạn', 'Không phát sinh trong kỳ.');
const body = (sentence: string) => [line('I', 'KẾT QUẢ'), line('Đoạn', sentence)];

describe('PL01', () => {
  test('is silent on one annex and on numbered ones', () => {
    expect(found('PL01', { outline: annex('A', text) })).toEqual([]);
    expect(found('PL01', { outline: [...annex('A', text), ...annex('B', text)] })).toEqual([]);
  });
  test('finds Kha Sơn’s three that are all called Phụ lục', () => {
    const plain = (title: string) => [line('Phụ lục', title, '-'), text];
    const [finding] = found('PL01', {
      outline: [...plain('VĂN BẢN'), ...plain('MỤC TIÊU'), ...plain('NHIỆM VỤ')],
    });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'C5' } });
    expect(finding?.message).toContain('Có 3 phụ lục');
  });
});

describe('PL02', () => {
  const two = (sentence: string) => ({
    outline: [...body(sentence), ...annex('CHỈ ĐẠO', text), ...annex('KIẾN NGHỊ', text)],
  });
  test('is silent when all are named, one by one or as a span', () => {
    expect(found('PL02', two('Xem số liệu (Phụ lục I, II kèm theo).'))).toEqual([]);
    expect(found('PL02', two('Chi tiết tại các Phụ lục I đến II.'))).toEqual([]);
  });
  test('names the one that is not', () => {
    const [finding, ...others] = found('PL02', two('Xem số liệu (Phụ lục I kèm theo).'));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('Phụ lục II');
  });
  test('knows Kha Sơn’s list of documents by its words, and misses the other two', () => {
    const outline = [
      ...body('(Có danh sách các văn bản triển khai gửi kèm theo)'),
      line('Phụ lục', 'CÁC VĂN BẢN TRIỂN KHAI THỰC HIỆN', '-'),
      text,
      line('Phụ lục', 'TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU', '-'),
      text,
      line('Phụ lục', 'TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ', '-'),
      text,
    ];
    expect(cells('PL02', { outline })).toEqual(['Nội dung!C9', 'Nội dung!C11']);
  });
});

describe('PL03', () => {
  const PAKN = 'PHẢN ÁNH, KIẾN NGHỊ, SÁNG KIẾN';
  const ISSUED = 'DANH SÁCH CHÍNH SÁCH ĐÃ BAN HÀNH';
  const workbook = (sentence: string): Changes => ({
    outline: [
      line('I', 'VĂN BẢN ĐÃ BAN HÀNH'),
      line('Đoạn', sentence),
      ...annex('CHỈ ĐẠO', text),
      ...annex(PAKN, text),
      ...annex(ISSUED, text),
    ],
  });
  test('is silent on the right annex', () => {
    expect(found('PL03', workbook('(Phụ lục III kèm theo).'))).toEqual([]);
  });
  test('reads no numeral in the letters of a repeated “Phụ lục”', () => {
    expect(found('PL03', workbook('(Phụ lục III, Phụ lục I và phụ lục 2 kèm theo).'))).toEqual([]);
  });
  test('takes the table text of a list for no words', () => {
    const outline = [line('I', 'VĂN BẢN'), line('Danh sách', 'Phụ lục 9'), ...annex('KHÁC', text)];
    expect(found('PL03', { outline })).toEqual([]);
  });
  test('finds an annex that is not there', () => {
    expect(found('PL03', workbook('(Phụ lục XII kèm theo).'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'C6' } },
    ]);
  });
  test('finds Tân Cương’s II behind the documents, where III is meant', () => {
    const [finding] = found('PL03', workbook('(Phụ lục II kèm theo).'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('Phụ lục III');
  });
});

describe('PL05', () => {
  const workbook = (rows: number) => {
    const table = [
      ['STT', 'Vấn đề', 'Giải pháp'],
      ...Array.from({ length: rows }, (_, n) => [n + 1, `Vấn đề ${n}`, 'Có']),
    ];
    const outline = [
      line('Phần', 'KẾT QUẢ ĐỘT PHÁ'),
      ...['thanh toán', 'số hóa', 'VNeID'].flatMap((name) => [
        line('1', `Mô hình ${name}`),
        line('Đoạn', 'Kết quả tốt.'),
      ]),
      line('Đoạn', '(Phụ lục I kèm theo).'),
      ...annex('KẾT QUẢ ĐỘT PHÁ', line('Bảng', 'Phụ lục IX')),
      ...annex('KHÁC', text),
    ];
    return withFree({ outline }, free('Phụ lục IX', table));
  };
  test('is silent when words and annex have as many', () => {
    expect(found('PL05', workbook(3))).toEqual([]);
  });
  test('finds Tân Cương’s three models and two rows', () => {
    expect(found('PL05', workbook(2))[0]?.message).toContain(
      'Phụ lục I có 2 mục, lời văn có 3 mô hình',
    );
  });
});

describe('PL06', () => {
  test('is silent on “Không có” and on a filled table', () => {
    expect(found('PL06', { outline: annex('CÔNG NGHỆ', line('Đoạn', 'Không có.')) })).toEqual([]);
    expect(
      found(
        'PL06',
        withFree(
          {},
          free('Phụ lục II', [
            ['STT', 'Nội dung'],
            ['', 'Không có'],
          ]),
        ),
      ),
    ).toEqual([]);
  });
  test('finds an annex without content, a table without rows, and Tân Cương’s two zeros', () => {
    expect(cells('PL06', { outline: [...annex('A'), ...annex('B', text)] })).toEqual([
      'Nội dung!C5',
    ]);
    expect(
      cells(
        'PL06',
        withFree(
          {},
          free('Phụ lục II', [
            ['STT', 'Mới', 'Lặp lại'],
            [1, '', ''],
          ]),
        ),
      ),
    ).toEqual(['Phụ lục II!']);
    expect(
      found(
        'PL06',
        withFree(
          {},
          free('Phụ lục II', [
            ['STT', 'Mới', 'Lặp lại'],
            ['', 0, 0],
          ]),
        ),
      ),
    ).toMatchObject([{ severity: 'Gợi ý', at: { cell: 'B2' } }]);
  });
});

describe('PL07', () => {
  test('asks for nothing in a row of totals', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Thôn', 'Tổ trưởng', 'Số tổ', 'Số người'],
      [1, 'Nà Canh', 'Bà A', 2, 15],
      ['', 'Tổng cộng', '', 2, 15],
    ]);
    expect(found('PL07', withFree({}, sheet))).toEqual([]);
  });
  test('is silent on full rows and on columns that may stay open', () => {
    expect(
      found(
        'PL07',
        withFree(
          {},
          free('Phụ lục I', [
            ['STT', 'Văn bản', 'Ghi chú'],
            [1, 13, ''],
          ]),
        ),
      ),
    ).toEqual([]);
  });
  test('takes no cell that a merged one covers for blank', () => {
    const rows = [
      ['STT', 'Xóm', 'Hộ', 'Nhân khẩu'],
      [1, 'Đồng Nhất', 12, 40],
      [2, '', 15, 52],
    ];
    const merged = free('Phụ lục I', rows, [[1, 1, 2, 1]]);
    expect(found('PL07', withFree({}, merged))).toEqual([]);
    expect(cells('PL07', withFree({}, free('Phụ lục I', rows)))).toEqual(['Phụ lục I!B3']);
  });
  test('names Tân Cương’s blank meetings of the deputy', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Người đứng đầu ký', 'Cấp phó ký', 'Người đứng đầu chủ trì', 'Cấp phó chủ trì'],
      [1, 13, 112, 5, ''],
    ]);
    const [finding] = found('PL07', withFree({}, sheet));
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { sheet: 'Phụ lục I', cell: 'E2' } });
    expect(finding?.message).toContain('“Cấp phó chủ trì”');
  });
});

describe('PL08', () => {
  const workbook = (title: string): Changes => ({
    documents: [document({})],
    outline: annex(title, line('Bảng', 'Văn bản: STT; Trích yếu')),
  });
  test('is silent on a title that says what is inside', () => {
    expect(found('PL08', workbook('CÁC VĂN BẢN TRIỂN KHAI'))).toEqual([]);
    expect(found('PL08', workbook('PHỤ LỤC'))).toEqual([]);
  });
  test('finds Dân Tiến’s documents under SỐ LIỆU', () => {
    expect(cells('PL08', workbook('PHỤ LỤC SỐ LIỆU'))).toEqual(['Nội dung!C5']);
  });
});

describe('DL28', () => {
  it('is silent where Excel tells merged cells whole, and names a sheet whose merges were made out', () => {
    const sheet = free('Phụ lục VII', [['STT', '']]);
    expect(found('DL28', withFree({}, sheet))).toEqual([]);
    expect(found('DL28', withFree({}, { ...sheet, mergesRebuilt: true }))).toMatchObject([
      { at: { sheet: 'Phụ lục VII', cell: '' }, severity: 'Gợi ý' },
    ]);
  });
});

describe('PL10', () => {
  const sheet = free('Phụ lục VII', [
    ['STT', 'Biên chế'],
    [1, 45],
  ]);
  test('is silent when a row prints the sheet, and on an empty one', () => {
    expect(
      found('PL10', withFree({ outline: annex('A', line('Bảng', 'Phụ lục VII')) }, sheet)),
    ).toEqual([]);
    expect(found('PL10', withFree({}, free('Phụ lục VII', [['']])))).toEqual([]);
  });
  test('finds a sheet that no row names', () => {
    expect(found('PL10', withFree({}, sheet))).toMatchObject([
      { severity: 'Cảnh báo', at: { sheet: 'Phụ lục VII', cell: '' } },
    ]);
  });
});

describe('ND13 in free annexes', () => {
  test('finds Tân Cương’s “nêu rõ cam kết”, copied from the form', () => {
    const group = 'Nhóm vấn đề tự xử lý được, nêu rõ cam kết và thời hạn hoàn thành';
    expect(
      found(
        'ND13',
        withFree(
          {},
          free('Phụ lục X', [
            ['STT', 'Nội dung'],
            ['I', group],
          ]),
        ),
      ),
    ).toMatchObject([{ severity: 'Cảnh báo', at: { sheet: 'Phụ lục X', cell: 'B2' } }]);
  });
});

/** A free annex from rows such as `1|Nà Canh|12`; digits alone are numbers. */
const grid = (...rows: readonly string[]) =>
  withFree(
    {},
    free(
      'Phụ lục I',
      rows.map((row) => row.split('|').map((text) => (/^\d+$/.test(text) ? Number(text) : text))),
    ),
  );

describe('PL11', () => {
  const rates = (rate: number) =>
    grid(
      'TT|Thôn|Kế hoạch|Thực hiện|% thực hiện',
      `1|Na Lang|50|40|${rate}`,
      '2|Bản Tát|45|45|100',
      '3|Khuổi Phiu|30|24|80',
    );
  test('is silent on rates that their plan and result make', () => {
    expect(found('PL11', rates(80))).toEqual([]);
  });
  test('names what the rate should be, and where it comes from', () => {
    const [finding] = found('PL11', rates(88));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'E2' } });
    expect(finding?.message).toBe(
      '“Thực hiện” 40 : “Kế hoạch” 50 × 100 = 80, ô “% thực hiện” ghi 88: sửa ô này thành 80.',
    );
  });
});

describe('PL12', () => {
  const poor = (count: number) =>
    grid('TT|Thôn|Tổng số hộ|Trong đó: hộ nghèo', `1|Lũng Pù|98|${count}`, '2|Mỏ Phàng|77|9');
  test('is silent on a part below its whole', () => {
    expect(found('PL12', poor(98))).toEqual([]);
  });
  test('finds a part above its whole', () => {
    expect(found('PL12', poor(210))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'D2' }, also: [{ cell: 'C2' }] },
    ]);
  });
});

describe('PL13', () => {
  const ranks = (rank: number) =>
    grid(
      'TT|Thôn|Tổng điểm|Hạng',
      '1|Kéo Lồm|88|2',
      '2|Lũng Vài|95|1',
      '3|Nà Pất|80|3',
      `4|Cốc Mạ|72|${rank}`,
    );
  test('is silent on ranks in the order of the points', () => {
    expect(found('PL13', ranks(4))).toEqual([]);
  });
  test('names the rank that the points give', () => {
    const [finding] = found('PL13', ranks(3));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'D5' } });
    expect(finding?.message).toContain('theo cột “Tổng điểm” (72) phải là hạng 4');
  });
});

describe('PL14', () => {
  test('is silent on rows that run on, and on groups that begin anew', () => {
    expect(found('PL14', grid('STT|Việc', '1|Lắp loa', '2|Lắp camera', '3|Số hóa'))).toEqual([]);
    expect(
      found('PL14', grid('STT|Việc', 'I|Tỉnh giao', '1|A lô', '2|B lô', 'II|Xã giao', '1|C lô')),
    ).toEqual([]);
  });
  test('names the number that follows', () => {
    const [finding] = found('PL14', grid('STT|Việc', '1|Lắp loa', '3|Lắp camera', '3|Số hóa'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'A3' } });
    expect(finding?.message).toContain('theo dòng trên phải là 2');
  });
});

describe('PL15', () => {
  const models = (count: string) =>
    grid('STT|Mô hình|Có sổ', '1|Rau sạch|x', '2|Chè sạch|x', `|Tổng cộng: ${count} mô hình|2`);
  test('is silent on a total that counts its rows and crosses', () => {
    expect(found('PL15', models('02'))).toEqual([]);
  });
  test('finds a count that is off', () => {
    const [finding] = found('PL15', models('03'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'B4' } });
    expect(finding?.message).toContain('Dòng tổng ghi 3, bảng có 2 dòng');
  });
});
