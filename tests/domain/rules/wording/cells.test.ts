import { cells, document, figure, found, line } from '../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});
const mended = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).flatMap(({ fix }) => fix?.changes.map(({ after }) => after) ?? []);
const messages = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).map(({ message }) => message);

/** A place name with the fault in it, which is nobody's to mend. */
const NAMED = (fault: string) => ({ info: { 'Địa danh': fault } });

describe('ND07', () => {
  test('takes the way most used where the usual one is not', () => {
    expect(messages('ND07', 'KH-CN, KH&CN, KH&CN phát triển.')).toEqual([
      'Viết tắt không thống nhất: KH&CN và KH-CN; nên viết một cách, ví dụ “KH&CN”.',
    ]);
    expect(mended('ND07', 'KH-CN, KH&CN, KH&CN phát triển.')).toEqual([
      'KH&CN, KH&CN, KH&CN phát triển.',
    ]);
    expect(mended('ND07', 'KH-CN, KH-CN, KH&CN phát triển.')).toEqual([
      'KH-CN, KH-CN, KH-CN phát triển.',
    ]);
  });
  test('is silent on one way, however often', () => {
    expect(mended('ND07', 'KH-CN và KH-CN.', 'Tiếp tục KH-CN.')).toEqual([]);
  });
  test('leaves names alone', () => {
    expect(found('ND07', { ...NAMED('CDS'), ...outline('CĐS tốt.') })).toEqual([]);
  });
});

describe('ND09', () => {
  test('says what it would write', () => {
    expect(messages('ND09', 'Chuyên đổi số.', 'Việc chuyên đổi số, tiền độ tốt.')).toEqual([
      'Có thể sai chính tả: “Chuyên đổi”, có lẽ là “Chuyển đổi”.',
      'Có thể sai chính tả: “chuyên đổi”, có lẽ là “chuyển đổi” và “tiền độ”, có lẽ là “tiến độ”.',
    ]);
  });
});

describe('ND10', () => {
  test('counts both ways and turns the rarer, either of them', () => {
    expect(messages('ND10', 'Số hoá, văn hoá, xã hội hóa.')).toEqual([
      'Vị trí dấu thanh không thống nhất: “hóa” (1 chỗ) trong khi nơi khác viết kiểu “hoá” (2 chỗ).',
    ]);
    expect(mended('ND10', 'Số hoá, văn hoá, xã hội hóa.')).toEqual([
      'Số hoá, văn hoá, xã hội hoá.',
    ]);
    expect(mended('ND10', 'Số hoá và văn hóa.')).toEqual(['Số hóa và văn hóa.']);
  });
  test('is silent on one way of either kind, and on names', () => {
    expect(mended('ND10', 'Số hoá, văn hoá.')).toEqual([]);
    expect(mended('ND10', 'Số hóa, văn hóa.')).toEqual([]);
    expect(found('ND10', { ...NAMED('Chiêm hoá'), ...outline('Số hóa.') })).toEqual([]);
  });
});

describe('ND12', () => {
  test.each([
    ['Đạt 98%% hồ sơ.', 'Đạt 98% hồ sơ.'],
    ['Gồm a,; b.', 'Gồm a; b.'],
    ['Gồm a;, b.', 'Gồm a; b.'],
    ['Gồm a,, b.', 'Gồm a, b.'],
    ['Gồm a; ; b.', 'Gồm a; b.'],
    ['Đã xong..', 'Đã xong.'],
    ['Có hồ sơ ; xong.', 'Có hồ sơ; xong.'],
    ['Từ 1 -5 hộ.', 'Từ 1 - 5 hộ.'],
  ])('writes “%s” as “%s”', (text, after) => {
    expect(mended('ND12', text)).toEqual([after]);
  });
  test('shows the stretch around each, the first in the cell', () => {
    expect(messages('ND12', 'Gồm các nhóm việc đã làm,, và các việc khác.', 'Xong..')).toEqual([
      'Dấu câu thừa hoặc cách sai: “việc đã làm,, và” và “Xong..”.',
    ]);
    expect(messages('ND12', 'Đã làm xong tất cả mọi việc ;')[0]).toContain('“cả mọi việc ;”');
  });
  test('leaves names and fields alone', () => {
    expect(found('ND12', NAMED('An Bình ,'))).toEqual([]);
    expect(mended('ND12', 'Có {{hoso.tiep_nhan}} hồ sơ ; xong.')).toEqual([]);
  });
});

describe('ND14', () => {
  test('names the numbers, every place and the style of the others', () => {
    const workbook = outline('Có 2996 hồ sơ, 5000 người.', 'Đạt 3.317 hồ sơ.', 'Có 1500 hộ.');
    const [finding] = found('ND14', workbook);
    expect(finding).toMatchObject({ at: { cell: 'C5' } });
    expect(finding?.also?.map(({ cell }) => cell)).toEqual(['C5', 'C7', 'C6']);
    expect(finding?.message).toBe(
      'Định dạng số không thống nhất: “2996” trong khi nơi khác viết “3.317”: ghi “2.996”.',
    );
    expect(finding?.fix?.label).toBe('Nhóm hàng nghìn ở 2 ô');
  });
  test('offers no fix for a number that a field printed', () => {
    const documents = [document({ 'Trích yếu': 'về 2996 hồ sơ' })];
    const rows = [line('Danh sách', 'Văn bản: Trích yếu'), line('Đoạn', 'Có 3.317 hồ sơ.')];
    expect(found('ND14', { documents, outline: rows })[0]?.fix?.changes).toMatchObject([
      { sheet: 'Văn bản', after: 'về 2.996 hồ sơ' },
    ]);
  });
});

describe('ND15', () => {
  const RIGHT = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024.';
  test.each([
    ['Nghị quyết 57-NQ/TW.', ['Nghị quyết số 57-NQ/TW.']],
    ['Theo nghị quyết 57-NQ/TW.', ['Theo nghị quyết số 57-NQ/TW.']],
    ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024.', [RIGHT]],
    ['Nghị quyết 57-NQ/TW, ngày 22/12/2024.', [RIGHT]],
    ['Nghị quyết số 57-NQ/TW của Bộ Chính trị.', []],
  ])('beside the right way mends “%s”', (text, after) => {
    expect(mended('ND15', text, RIGHT)).toEqual(after);
  });
  test('is silent where only one way is used, though it is not the usual one', () => {
    const info = { 'Trích yếu': 'Kết quả' };
    const bare = outline('Nghị quyết 57-NQ/TW.', 'Theo Nghị quyết 57-NQ/TW.');
    expect(found('ND15', { info, ...bare })).toEqual([]);
    const comma = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024.';
    expect(mended('ND15', comma, comma)).toEqual([]);
  });
  test('counts the cells that it would change', () => {
    const odd = 'Nghị quyết 57-NQ/TW.';
    expect(messages('ND15', odd, odd, RIGHT)).toEqual([
      'Nghị quyết số 57-NQ/TW viết nhiều cách (2 ô khác): viết một cách “Nghị quyết số 57-NQ/TW ngày 22/12/2024”.',
    ]);
  });
});

describe('ND20', () => {
  test('quotes what is written so, and leaves names alone', () => {
    expect(messages('ND20', 'Trên địa bàn Xã, UBND Xã đã làm.')).toEqual([
      'Viết hoa không cần thiết: “địa bàn Xã” nên viết thường.',
    ]);
    expect(found('ND20', NAMED('UBND Xã An Bình'))).toEqual([]);
  });
});

describe('ND23 and ND24', () => {
  test('say nothing of names that no figure bears, and of decimals', () => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })];
    const workbook = { figures, ...outline('Có {hoso.khac} và { HOSO.tiep_nhan } hồ sơ.') };
    expect(found('ND23', workbook)[0]?.fix?.changes[0]?.after).toBe(
      'Có {hoso.khac} và {{HOSO.tiep_nhan}} hồ sơ.',
    );
    expect(cells('ND24', outline('Có 97,25 lượt và 1,250,500 lượt.'))).toEqual(['Nội dung!C5']);
    expect(messages('ND24', 'Có 1,250,500 lượt.')).toEqual([
      '“1,250,500” dùng dấu phẩy ngăn hàng nghìn: có lẽ là “1.250.500”.',
    ]);
  });
});
