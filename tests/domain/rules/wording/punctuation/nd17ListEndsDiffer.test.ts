import { document, found, line } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

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
