import { assess } from '../../src/domain/assess';
import { AN_BINH } from '../support/anBinh';
import { exampleGrids } from '../support/exampleGrids';

/** Names that every object of JavaScript answers to. */
const WORDS = ['__proto__', 'constructor', 'toString', 'valueOf'];

test.each(WORDS)('“%s” typed into any cell is a text like any other', (word) => {
  for (const text of [word, `12 ${word}`, `có 12 ${word}, gồm 5 ${word} và 3 ${word}`]) {
    const { findings } = assess(
      exampleGrids({
        ...{ profile: 'so-ket', info: AN_BINH },
        tables: {
          'Chỉ tiêu': [
            { 'Chỉ tiêu': text, 'Đơn vị tính': text, 'Mục tiêu': text, 'Kết quả': text },
          ],
          'Nhiệm vụ': [{ 'Tên nhiệm vụ': text, 'Trạng thái': text, 'Thời hạn': text }],
          'Văn bản': [{ 'Loại văn bản': text, 'Số, ký hiệu': text, 'Trích yếu': text }],
          'Số liệu': [{ Mã: text, 'Nội dung': text, 'Đơn vị tính': text, 'Kỳ này': text }],
          'Nội dung': [{ Cấp: 'Đoạn', 'Nội dung': text }],
        },
      }),
    );
    const results = findings.filter(({ at }) => at.sheet === 'Chỉ tiêu');
    expect(results.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining(word)]),
    );
  }
});
