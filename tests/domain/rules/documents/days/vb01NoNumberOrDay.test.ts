import { khaSon } from '../../../../support/khaSon';
import { cells, document, found, messagesOf } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const messages = (id: string, ...all: readonly Row[]) => messagesOf(id, rows(...all));

describe('VB01', () => {
  const NO_CODE = { 'Số, ký hiệu': '' };
  const NO_DAY = { 'Ngày ban hành': '' };
  test('names what is missing at its own cell', () => {
    expect(found('VB01', rows(NO_CODE))[0]).toMatchObject({ at: { cell: 'E5' } });
    expect(found('VB01', rows(NO_CODE))[0]?.also).toBeUndefined();
    expect(found('VB01', rows(NO_DAY))[0]?.also).toBeUndefined();
    expect(found('VB01', rows(NO_DAY))[0]?.at.cell).toBe('F5');
    expect(messages('VB01', { ...NO_DAY, 'Trích yếu': '' })).toEqual([
      'Văn bản “Kế hoạch” (dòng 5) thiếu ngày: điền vào ô này.',
    ]);
    const nameless = { ...NO_DAY, 'Trích yếu': '', 'Loại văn bản': '' };
    expect(messages('VB01', nameless)).toEqual(['Văn bản ở dòng 5 thiếu ngày: điền vào ô này.']);
    expect(messages('VB01', { ...NO_CODE, 'Trích yếu': 'về A' })[0]).toContain(
      '“về A” (dòng 5) thiếu số, ký hiệu:',
    );
    expect(found('VB01', rows({ ...NO_CODE, ...NO_DAY }))[0]?.also).toEqual([
      { sheet: 'Văn bản', cell: 'F5' },
    ]);
  });
  test('counts the rows where all of a longer list miss it', () => {
    const all = Array.from({ length: 6 }, () => NO_DAY);
    expect(messages('VB01', ...all)).toEqual([
      'Cả 6 văn bản (các dòng 5–10) thiếu số, ký hiệu hoặc ngày: điền cho từng văn bản.',
    ]);
  });
});

describe('VB01', () => {
  test('is silent on a document with number and day', () => {
    expect(found('VB01', {})).toEqual([]);
    expect(found('VB01', khaSon())).toEqual([]);
  });
  test('finds Dân Tiến’s rows 9 to 11, which have neither', () => {
    const bare = { 'Số, ký hiệu': '', 'Ngày ban hành': '' };
    const names = [
      'Tổ Công tác cải cách hành chính',
      'Tổ công tác khoa học công nghệ',
      'Tổ Đề án 06 của xã',
    ];
    const documents = [
      document({}),
      ...names.map((abstract) => document({ ...bare, 'Trích yếu': abstract })),
    ];
    expect(cells('VB01', { documents })).toEqual(['Văn bản!E6', 'Văn bản!E7', 'Văn bản!E8']);
    expect(found('VB01', { documents })[0]?.message).toContain('số, ký hiệu và ngày');
  });
  test('speaks once of a list without any number', () => {
    const documents = Array.from({ length: 6 }, (_, n) =>
      document({ 'Số, ký hiệu': '', 'Trích yếu': `Kế hoạch ${n}` }),
    );
    expect(found('VB01', { documents })).toHaveLength(1);
  });
});
