import { assess } from '../../src/domain/assess';
import { type Book, gridsOf } from './book';
import { BOOKS } from './clean';
import { RIGHT_SENTENCES } from './clean/rightSentences';

/** Behind a body's name stands the kind of the unit that reports: `Công an xã`, in a phường `Công an phường`. */
const OWN_KIND =
  /(?<=(?:UBND|HĐND|Ủy ban nhân dân|Công an|Quân sự|[Tt]oàn) )(?:xã|phường)(?!\p{L}| hội)/gu;

/** The book with one more paragraph below its second chapter's heading. */
function withSentence(book: Book, sentence: string): Book {
  const second = book.outline.findIndex(([level], index) => level === 'I' && index > 3);
  const below = book.outline.findIndex(
    ([level], index) => index > second && !['I', '1', '1.1'].includes(level),
  );
  const outline = [...book.outline];
  const kind = String(book.info['Loại đơn vị']).toLowerCase();
  outline.splice(below, 0, ['Đoạn', sentence.replace(OWN_KIND, kind)]);
  return { ...book, outline };
}

describe.each(Object.entries(BOOKS))('Right sentences in the workbook of %s', (_name, book) => {
  test.each(RIGHT_SENTENCES)('no Lỗi, no Cảnh báo and no mend: %s', (sentence) => {
    const { findings } = assess(gridsOf(withSentence(book, sentence)));
    const said = findings.filter(({ severity, fix }) => severity !== 'Gợi ý' || fix);
    expect(said.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});
