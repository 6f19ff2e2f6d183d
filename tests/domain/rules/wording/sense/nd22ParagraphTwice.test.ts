import { document, found, line, messagesOf } from '../../workbook';

const END = line('Đoạn', 'Hết báo cáo.');

const outline = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text)), END],
});

const messages = (id: string, ...texts: readonly string[]) => messagesOf(id, outline(...texts));

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

describe('ND22', () => {
  const long = 'Duy trì mô hình Tổ dân phố số tại 24 tổ dân phố với 186 thành viên tham gia.';
  test('is silent on short lines that come again', () => {
    const outline = [line('-', 'Kết quả thực hiện:'), line('-', 'Kết quả thực hiện:')];
    expect(found('ND22', { outline })).toEqual([]);
  });
  test('finds a paragraph that was pasted twice', () => {
    const outline = [line('Đoạn', long), line('I', 'A'), line('-', long)];
    const [finding] = found('ND22', { outline });
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { cell: 'C7' },
      also: [{ cell: 'C5' }],
    });
  });
});
