import { cells, found, line, messagesOf, paragraph } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

const outline = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text)), END],
});

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

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

describe('ND05', () => {
  test('is silent on finished sentences, citations of annexes and abbreviations', () => {
    for (const text of [
      'Kết quả tốt trong kỳ này.',
      'Kết quả thực hiện như sau:',
      '(Có Phụ lục IV kèm theo)',
      'Gồm TP. hà và v.v. khác.',
    ])
      expect(found('ND05', paragraph(text))).toEqual([]);
  });
  test('waits until guidance and unfilled fields are replaced', () => {
    for (const text of ['[nêu kết quả nổi bật của kỳ]', 'Đã tiếp nhận được {{hoso.khong_co}}']) {
      const outline = [line('I', 'KẾT QUẢ'), line('-', text), line('Đoạn', 'Hết báo cáo.')];
      expect(found('ND05', { outline })).toEqual([]);
    }
  });
  test('finds Tân Cương’s paragraph without a full stop before an annex', () => {
    const outline = [
      line('Đoạn', 'Nâng cao chất lượng phục vụ người dân, doanh nghiệp'),
      line('Đoạn', 'Hết báo cáo.'),
    ];
    expect(cells('ND05', { outline })).toEqual(['Nội dung!C5']);
  });
  test('writes “Tuy nhiên” after Dân Tiến’s full stop', () => {
    const [finding] = found(
      'ND05',
      paragraph('Tuyên truyền đến Nhân dân. tuy nhiên còn khó khăn.'),
    );
    expect(finding?.fix?.changes[0]?.after).toBe(
      'Tuyên truyền đến Nhân dân. Tuy nhiên còn khó khăn.',
    );
  });
});
