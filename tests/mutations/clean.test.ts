import { assess } from '../../src/domain/assess';
import { gridsOf } from './book';
import { BOOKS } from './clean';

describe.each(Object.entries(BOOKS))('The clean workbook of %s', (_name, book) => {
  const { findings, outline } = assess(gridsOf(book));

  test('has no Lỗi and no Cảnh báo', () => {
    const heavy = findings.filter(({ severity }) => severity !== 'Gợi ý');
    expect(heavy.map(({ rule, at, message }) => `${rule} ${at.cell} ${message}`)).toEqual([]);
  });

  test('is offered no mend', () => {
    expect(findings.filter(({ fix }) => fix).map(({ rule, message }) => [rule, message])).toEqual(
      [],
    );
  });

  test('fills every field and prints every row', () => {
    expect(outline.fields.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(outline.problems).toEqual([]);
    expect(outline.sentences.length).toBeGreaterThan(25);
  });
});
