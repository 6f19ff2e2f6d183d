import { found, line, messagesOf, paragraph } from '../../workbook';

const outline = (...texts: readonly string[]) => ({
  outline: texts.map((text) => line('Đoạn', text)),
});

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

describe('ND09', () => {
  test('says what it would write', () => {
    expect(messages('ND09', 'Chuyên đổi số.', 'Việc chuyên đổi số, tiền độ tốt.')).toEqual([
      'Có thể sai chính tả: “Chuyên đổi”, có lẽ là “Chuyển đổi”.',
      'Có thể sai chính tả: “chuyên đổi”, có lẽ là “chuyển đổi” và “tiền độ”, có lẽ là “tiến độ”.',
    ]);
  });
});

describe('ND09', () => {
  test('is silent on right words, names and look-alike phrases', () => {
    for (const text of ['Chuyển đổi số; phối hợp trực tuyến; chuyên đề; tiến độ; trong tâm trí.'])
      expect(found('ND09', paragraph(text))).toEqual([]);
    expect(found('ND09', { info: { 'Người ký': 'Chuyên Đổi' } })).toEqual([]);
  });
  test('offers to mend the slips of the reports, cell by cell', () => {
    const outline = [
      line('I', 'CHUYÊN ĐỔI SỐ'),
      line('Đoạn', 'Tô công nghệ số cộng đồng chuyên đổi số.'),
      line('Đoạn', 'Tiền độ tốt.'),
    ];
    const findings = found('ND09', { outline });
    expect(findings[0]?.severity).toBe('Gợi ý');
    expect(findings.map(({ fix }) => [fix?.certain, fix?.changes[0]?.after])).toEqual([
      [false, 'CHUYỂN ĐỔI SỐ'],
      [false, 'Tổ công nghệ số cộng đồng chuyển đổi số.'],
      [false, 'Tiến độ tốt.'],
    ]);
  });
});
