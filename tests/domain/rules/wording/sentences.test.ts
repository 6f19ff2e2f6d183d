import { cells, document, found, line } from '../workbook';

const END = line('Đoạn', 'Hết báo cáo.');
const outline = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text)), END],
});
const messages = (id: string, ...texts: readonly string[]) =>
  found(id, outline(...texts)).map(({ message }) => message);

describe('ND05', () => {
  test('counts the sentences without an end, of four words and more', () => {
    expect(messages('ND05', 'Nâng cao chất lượng')).toHaveLength(1);
    expect(messages('ND05', 'Nâng cao chất')).toEqual([]);
    expect(messages('ND05', 'Nâng cao chất lượng', 'Làm tốt hơn nữa')).toEqual([
      'Câu “Nâng cao chất lượng” và 1 câu khác không kết thúc bằng dấu câu.',
    ]);
    expect(messages('ND05', 'Nâng cao chất lượng')[0]).toContain('“Nâng cao chất lượng” không');
    expect(found('ND05', outline('Nâng cao chất lượng', 'Làm tốt hơn nữa'))[0]?.also).toEqual([
      { sheet: 'Nội dung', cell: 'C7' },
    ]);
  });
  test('mends every cell once, and quotes what follows the stop', () => {
    const findings = found(
      'ND05',
      outline('Làm xong. tuy nhiên còn. song khó khăn lắm.', 'Tốt thật. nhưng ít.'),
    );
    expect(findings[0]?.message).toBe(
      'Chữ thường sau dấu chấm: “xong. tuy nhiên còn.”, có lẽ là “xong. Tuy nhiên còn.”.',
    );
    expect(findings.map(({ fix }) => fix)).toMatchObject([
      { certain: false, changes: [{ after: 'Làm xong. Tuy nhiên còn. Song khó khăn lắm.' }] },
      { certain: false, changes: [{ after: 'Tốt thật. Nhưng ít.' }] },
    ]);
  });
});

describe('ND08', () => {
  const info = (title: string) =>
    found('ND08', { info: { 'Trích yếu': title }, ...outline('CĐS tốt.') });
  test('reads the title first', () => {
    expect(info('Kết quả CĐS')[0]?.at.sheet).toBe('Thông tin');
    expect(info('Kết quả chuyển đổi số (CĐS)')).toEqual([]);
    expect(info('Kết quả chuyển đổi số (sau đây gọi là CĐS)')).toEqual([]);
    expect(info('Kết quả chuyển đổi số (sau đây gọi tắt là CĐS)')).toEqual([]);
  });
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

describe('ND17', () => {
  const list = (level: string, ...ends: readonly string[]) =>
    ends.map((end, n) => line(level, `Việc thứ ${n}${end}`));
  const odd = (...rows: readonly ReturnType<typeof line>[]) =>
    found('ND17', { outline: [line('I', 'KẾT QUẢ'), ...rows, END] });

  test('reads plus signs too, and counts the other places', () => {
    const [finding] = odd(...list('+', ';', '.', ';', ';', '.'));
    expect(finding?.at.cell).toBe('C7');
    expect(finding?.message).toMatch(/kết thúc bằng “;”\.$/);
    const [two] = odd(...list('-', ';', '.', ';', '.', ';', '.'));
    expect(two?.also).toEqual([{ sheet: 'Nội dung', cell: 'C9' }]);
    expect(two?.message).toContain('kết thúc bằng “;” (và 1 chỗ khác).');
  });
  test.each<readonly ReturnType<typeof line>[]>([
    list('-', '.', ';').slice(0, 2),
    [...list('-', ';', ';'), ...list('+', '.', ';'), line('-', 'Hết.')],
    [...list('-', ';', ';', '.'), END, ...list('-', '.', ';')],
    list('-', '...', ';', ';', '.'),
    list('-', '. Rồi thôi.', ';', ';', '.'),
    list('-', '.', ';', '.', ';', '.'),
    list('-', '.', '.', ';', '.'),
    list('(1)', '.', ';', ';', '.'),
    list('Đoạn', '.', ';', ';', '.'),
  ])('is silent on %o', (...rows) => {
    expect(odd(...rows)).toEqual([]);
  });
  test('leaves the rows of a data sheet alone', () => {
    const documents = ['a;', 'b.', 'c;', 'd;', 'e.'].map((abstract, n) =>
      document({ 'Số, ký hiệu': `${n}/KH-UBND`, 'Trích yếu': `về ${abstract}` }),
    );
    expect(
      found('ND17', { documents, outline: [line('Danh sách', 'Văn bản: Trích yếu')] }),
    ).toEqual([]);
  });
});

describe('ND18', () => {
  const CITED = 'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh';
  const opening = (text: string, ...more: readonly ReturnType<typeof line>[]) =>
    cells('ND18', { outline: [line('Đoạn', text), ...more, line('I', 'KẾT QUẢ'), END] });
  test.each([
    `Căn cứ ${CITED}.`,
    `Theo ${CITED}.`,
    `Thực hiện ${CITED}. Ủy ban nhân dân xã báo cáo như sau:`,
  ])('finds “%s”', (text) => {
    expect(opening(text)).toEqual(['Nội dung!C5']);
  });
  test.each([
    `Theo ${CITED}, xã đã làm.`,
    `Theo ${CITED}, xã tổ chức họp.`,
    `Theo ${CITED};`,
    'Theo chỉ đạo của tỉnh.',
    `Xã làm theo ${CITED}.`,
    `Nay Theo ${CITED}.`,
  ])('is silent on “%s”', (text) => {
    expect(opening(text)).toEqual([]);
  });
  test('reads only what stands before the first heading', () => {
    const rows = [line('I', 'KẾT QUẢ'), line('Đoạn', `Theo ${CITED}.`), END];
    expect(cells('ND18', { outline: rows })).toEqual([]);
    expect(cells('ND18', { outline: [line('Đoạn', `Theo ${CITED}.`), END] })).toEqual([]);
  });
});

describe('ND21', () => {
  test('quotes from the last open bracket, and counts the other places', () => {
    expect(messages('ND21', 'Có 64 máy (khối Đảng (24 máy).')).toEqual([
      'Ngoặc chưa đóng ở “(khối Đảng (24 máy).”: thêm dấu “)” hoặc “”” còn thiếu.',
    ]);
    const [finding] = found('ND21', outline('Gồm “hai máy.', 'Có (ba máy.'));
    expect(finding?.message).toContain('ở “Gồm “hai máy.” và 1 chỗ khác: thêm');
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

describe('ND22', () => {
  const twice = (one: string, other = one) => messages('ND22', one, other).length;
  test('goes by forty letters, whatever the marks at the end', () => {
    expect(twice(`${'a'.repeat(39)}.`)).toBe(1);
    expect(twice(`${'a'.repeat(38)}.`)).toBe(0);
    expect(twice(`${'ab '.repeat(20)}xong.`, `${'ab '.repeat(20)}xong;`)).toBe(1);
    expect(twice(`${'ab '.repeat(20)}xong.`, `${'ab '.repeat(20)}chưa.`)).toBe(0);
  });
  test('is silent on guidance and on rows of a data sheet', () => {
    expect(twice(`[nêu kết quả nổi bật ${'a '.repeat(20)}]`)).toBe(0);
    const abstract = `về ${'chuyển đổi số '.repeat(4)}`;
    const documents = ['1', '2'].map((n) =>
      document({ 'Số, ký hiệu': `${n}/KH-UBND`, 'Trích yếu': abstract }),
    );
    const rows = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Văn bản: Trích yếu')];
    expect(found('ND22', { documents, outline: rows })).toEqual([]);
  });
});
