import type { Grids } from '../../../../src/domain/grid';
import { RULES } from '../../../../src/domain/rules';
import { document, found, gridsOf, line, type Changes } from '../workbook';

/** The workbook whose `Thông tin` has lost one row. */
function without(label: string, info: Changes['info'] = {}): Grids {
  const grids = gridsOf({ info });
  const sheets = grids.sheets.map((grid) => {
    if (grid.sheet !== 'Thông tin') return grid;
    const keep = <T>(rows: readonly T[]) =>
      rows.filter((_, index) => grid.values[index]?.[0] !== label);
    const [values, formats, formulas] = [
      keep(grid.values),
      keep(grid.formats),
      keep(grid.formulas),
    ];
    return { ...grid, values, formats, formulas };
  });
  return { ...grids, sheets };
}

describe('a row of Thông tin that is gone', () => {
  const all = (grids: Grids) =>
    RULES.flatMap(({ id }) => (id.startsWith('TT') ? found(id, grids) : []));

  test.each(['Nơi nhận', 'Ngày chốt số liệu', 'Ký thay mặt', 'Văn bản yêu cầu', 'Tỉnh, thành phố'])(
    'is no fault of what it would say: %s',
    (label) => {
      const about = all(without(label)).filter(({ rule }) => !['TT12', 'TT10'].includes(rule));
      expect(about).toEqual([]);
    },
  );
  test.each([
    ['Số báo cáo', ['TT01']],
    ['Ngày ban hành', ['TT02']],
    ['Kính gửi', ['TT06']],
    ['Ký hiệu', ['TT12']],
    ['Ký thay mặt', ['TT10', 'TT10']],
  ])('is said of the sheet: %s', (label, rules) => {
    const findings = all(without(label));
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(findings.map(({ at }) => at)).toEqual(
      rules.map(() => ({ sheet: 'Thông tin', cell: '' })),
    );
  });
  test('is not said row by row where the whole sheet is gone', () => {
    const grids = gridsOf();
    const sheets = grids.sheets.filter(({ sheet }) => sheet !== 'Thông tin');
    for (const id of ['TT06', 'TT12']) expect(found(id, { ...grids, sheets })).toEqual([]);
  });
});

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

describe('TT19', () => {
  const said = (text: string, info: Record<string, string> = {}) =>
    found('TT19', { info, documents: [], outline: [line('Đoạn', text)] });

  test('is silent on a unit of another kind or with marks in its name', () => {
    expect(said('UBND phường An Bình.', { 'Loại đơn vị': 'Thôn' })).toEqual([]);
    expect(said('UBND phường An (Bình.', { 'Tên đơn vị': 'An (Bình' })).toEqual([]);
    expect(said('UBND phường (An Bình.', { 'Tên đơn vị': '(An Bình' })).toEqual([]);
  });
  test('reads names with a number or an apostrophe', () => {
    expect(said('UBND phường 12.', { 'Tên đơn vị': '12' })).toHaveLength(1);
    expect(said('UBND phường Ea H’leo.', { 'Tên đơn vị': 'Ea H’leo' })).toHaveLength(1);
  });
  test('doubts the words where both are said as often', () => {
    const [finding] = said('UBND phường An Bình; Đảng ủy xã An Bình.');
    expect(finding).toMatchObject({
      at: { cell: 'C5' },
      also: [{ sheet: 'Thông tin', cell: 'B5' }],
    });
    expect(finding?.message).toContain('“phường An Bình” (1 chỗ)');
  });
  test('doubts the declared kind where the words say another more often, at every place', () => {
    const outline = ['UBND phường An Bình.', 'Đảng ủy phường An Bình.'].map((t) => line('Đoạn', t));
    expect(found('TT19', { documents: [], outline })).toMatchObject([
      { at: { sheet: 'Thông tin', cell: 'B5' }, also: [{ cell: 'C5' }, { cell: 'C6' }] },
    ]);
  });
  test.each<readonly [string, Record<string, string>]>([
    [
      'the province is named with its kind',
      { 'Tỉnh, thành phố': 'tỉnh Thái Nguyên', 'Kính gửi': 'UBND tỉnh Thái Nguyên' },
    ],
    ['no province is declared', { 'Tỉnh, thành phố': '', 'Kính gửi': 'UBND tỉnh Thái Bình' }],
    ['one of two is its own', { 'Kính gửi': 'UBND tỉnh Thái Bình\nUBND tỉnh Thái Nguyên' }],
    ['more follows the name', { 'Kính gửi': 'UBND tỉnh Thái Nguyên Sở' }],
    ['no addressee names one', { 'Kính gửi': 'UBND tỉnh' }],
  ])('is silent where %s', (_, info) => {
    expect(said('', info)).toEqual([]);
  });
  test('quotes the other province without what parts it', () => {
    const [finding] = said('', { 'Kính gửi': 'UBND tỉnh Thái Bình - Phòng' });
    expect(said('', { 'Kính gửi': 'Sở Nội vụ tỉnh Thái Bình về' })[0]?.message).toContain(
      '“tỉnh Thái Bình”',
    );
    expect(finding?.at.cell).toBe('B7');
  });
});
