import { CLEAN_OUTLINE, cells, document, found, line } from '../../workbook';

describe('TT05', () => {
  const named = (info: Record<string, string>, ...texts: readonly string[]) =>
    found('TT05', { info, documents: [], outline: texts.map((text) => line('Đoạn', text)) });

  test('is silent on another place and on a name of one word', () => {
    expect(named({ 'Địa danh': 'Tân Cương' }, 'UBND xã An Bình báo cáo.')).toEqual([]);
    expect(named({ 'Tên đơn vị': 'Bình' }, 'UBND xã Bính báo cáo.')).toEqual([]);
    expect(named({}, 'Phường An Bính, thôn An Bính.')).toEqual([]);
  });
  test('takes what is typed for kind and name literally, and a sentence for no name', () => {
    const typed = { 'Loại đơn vị': '{{', 'Địa danh': 'Tân Cương' };
    expect(named(typed, 'UBND {{ An Bính.')).toHaveLength(1);
    expect(named({ 'Tên đơn vị': 'An Bình '.repeat(4_000) }, 'UBND xã An Bính.')).toEqual([]);
  });
  test('points at the declared name where the words never bear it', () => {
    const info = { 'Địa danh': 'Tân Cương' };
    const [finding] = named(info, 'UBND xã An Bính.', 'Đảng ủy xã An Bính.');
    expect(finding).toMatchObject({ at: { cell: 'B6' }, also: [{ cell: 'C5' }, { cell: 'C6' }] });
    expect(finding?.message).toContain('“An Bính” (2 lần)');
    expect(finding?.message).toContain('“An Bình” (0 lần trong lời)');
  });
  test('points at the words where they are one, or the name is borne elsewhere', () => {
    const info = { 'Địa danh': 'Tân Cương' };
    expect(named(info, 'UBND xã An Bính.')).toMatchObject([{ at: { cell: 'C5' }, also: [] }]);
    const texts = ['UBND xã An Bính.', 'Đảng ủy xã An Bính.', 'Công an xã An Bình.'];
    expect(named(info, ...texts)).toMatchObject([{ at: { cell: 'C5' }, also: [{ cell: 'C6' }] }]);
  });
  test('finds the words of a longer name in another order, wherever they stand', () => {
    const info = { 'Tên đơn vị': 'Nậm Sủ Phìn', 'Địa danh': 'Nậm Sủ Phìn' };
    const text = (name: string) => `${name} là xã vùng cao. UBND xã Nậm Sủ Phìn báo cáo.`;
    expect(named(info, text('Nậm Sủ Phìn'))).toEqual([]);
    expect(named(info, text('Nậm Phìn'))).toEqual([]);
    expect(named(info, text('Bản Nậm Phìn Sủ'))).toEqual([]);
    expect(named(info, text('Nậm Phìn Sủ'))[0]?.message).toContain('“Nậm Phìn Sủ” (1 lần)');
  });
  test('reads an issuing body of the documents once', () => {
    const documents = ['1', '2'].map((STT) =>
      document({ STT, 'Cơ quan ban hành': 'UBND xã An Bính' }),
    );
    const [finding, ...others] = found('TT05', { documents });
    expect(others).toEqual([]);
    expect(finding?.message).toContain('“An Bính” (1 lần)');
    expect(finding?.at).toEqual({ sheet: 'Văn bản', cell: 'C5' });
  });
});

describe('TT05', () => {
  const outline = (name: string) => [
    ...CLEAN_OUTLINE,
    line('Đoạn', `Ủy ban nhân dân xã ${name} trân trọng báo cáo.`),
  ];
  test('is silent when the name is written one way, in capitals too', () => {
    expect(found('TT05', { outline: outline('An Bình') })).toEqual([]);
    expect(found('TT05', { outline: outline('AN BÌNH') })).toEqual([]);
  });
  test('tells Chiêm Hoá from Chiêm Hóa and Dương Hữu from Dương Hưu', () => {
    const info = { 'Tên đơn vị': 'Chiêm Hóa', 'Địa danh': 'Chiêm Hoá' };
    const [finding] = found('TT05', { info, outline: outline('Chiêm Hóa') });
    expect(finding?.message).toContain('“Chiêm Hoá” (1 lần)');
    expect(finding?.at.cell).toBe('B12');
    const other = { 'Tên đơn vị': 'Dương Hưu', 'Địa danh': 'Dương Hưu' };
    expect(cells('TT05', { info: other, outline: outline('Dương Hữu') })).toEqual(['Nội dung!C8']);
  });
});
