import { document, found, messagesOf } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const messages = (id: string, ...all: readonly Row[]) => messagesOf(id, rows(...all));

describe('VB02', () => {
  test.each<readonly [Row, Row]>([
    [{ 'Số, ký hiệu': '' }, { 'Số, ký hiệu': '' }],
    [{}, { 'Số, ký hiệu': '32/KH-UBND' }],
    [{ 'Ngày ban hành': '' }, {}],
  ])('is silent on %o beside %o', (one, other) => {
    expect(found('VB02', rows(one, other))).toEqual([]);
  });
  test('finds it without a type, without a day and however it is spaced', () => {
    expect(messages('VB02', { 'Loại văn bản': '' }, { 'Loại văn bản': '' })[0]).toContain(
      'cùng văn bản số 31/KH-UBND',
    );
    expect(messages('VB02', {}, { 'Số, ký hiệu': '31 / kh-ubnd' })[0]).toContain(
      'cùng Kế hoạch số',
    );
    expect(messages('VB02', { 'Ngày ban hành': '' }, { 'Ngày ban hành': '' })).toHaveLength(1);
  });
});

describe('VB02', () => {
  const two = (more: Parameters<typeof document>[0]) => ({
    documents: [document({}), document(more)],
  });
  test('is silent on another year, type or issuer', () => {
    expect(found('VB02', two({ 'Ngày ban hành': '2025-03-03' }))).toEqual([]);
    expect(found('VB02', two({ 'Loại văn bản': 'Quy định' }))).toEqual([]);
    expect(found('VB02', two({ 'Cơ quan ban hành': 'UBND tỉnh Thái Nguyên' }))).toEqual([]);
  });
  test('finds Dân Tiến’s decision 47 on rows 6 and 7', () => {
    const same = {
      'Loại văn bản': 'Quyết định',
      'Số, ký hiệu': '47/QĐ-UBND',
      'Ngày ban hành': '2025-07-18',
    };
    const [finding] = found('VB02', { documents: [document(same), document(same)] });
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'E6' }, also: [{ cell: 'E5' }] });
    expect(finding?.message).toContain('Dòng 6 trùng dòng 5');
  });
});
