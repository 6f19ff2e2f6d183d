import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import { toNumber } from '../../../src/domain/number/rational';
import type { CellInput } from '../../support/grids';
import { dataGrid, workbook } from '../../support/grids';

function figure(current: CellInput, unit = 'hồ sơ') {
  const sheet = dataGrid('Số liệu', [
    { Mã: 'hoso.tiep_nhan', 'Đơn vị tính': unit, 'Kỳ này': current },
  ]);
  const { value, text } =
    deriveFigures(readEntries(workbook([sheet]))).byName.get('hoso.tiep_nhan') ?? {};
  return [value && toNumber(value), text];
}

describe('the figures of Số liệu', () => {
  test('a code names its three columns; what is empty is known and not entered', () => {
    const sheet = dataGrid('Số liệu', [{ Mã: 'HoSo.Tiep_Nhan', 'Kỳ này': 262, 'Lũy kế': '8.452' }]);
    const { byName } = deriveFigures(readEntries(workbook([sheet])));
    expect(byName.get('hoso.tiep_nhan')).toMatchObject({
      kind: 'entered',
      text: '262',
      at: { sheet: 'Số liệu', cell: 'D5' },
    });
    expect(byName.get('hoso.tiep_nhan.luy_ke')?.text).toBe('8.452');
    expect(byName.get('hoso.tiep_nhan.ky_truoc')).toEqual({
      name: 'hoso.tiep_nhan.ky_truoc',
      kind: 'entered',
      at: { sheet: 'Số liệu', cell: 'F5' },
    });
  });

  test.each<[CellInput, string, number | undefined, string | undefined]>([
    [3270, 'hồ sơ', 3270, '3.270'],
    ['3270', 'hồ sơ', 3270, '3.270'],
    ['04', 'văn bản', 4, '04'],
    ['91,50', '%', 91.5, '91,50'],
    [98, '%', 98, '98'],
    [91.625, '%', 91.625, '91,625'],
    [{ value: 91.625, formula: '=D5/D6*100' }, '%', 91.625, '91,63'],
    [{ value: 3270, formula: '=D5+D6' }, 'hồ sơ', 3270, '3.270'],
    ['98%', '%', 98, '98'],
    [{ value: 0.98, format: '0%' }, '%', 98, '98'],
    ['98.5', '%', 98.5, '98,5'],
    ['258/262', 'hồ sơ', undefined, undefined],
    ['258/262 (98%)', 'hồ sơ', 258, '258'],
    ['19,78/20', 'điểm', 19.78, '19,78'],
    ['2996/3270', '%', 299600 / 3270, '91,62'],
    [0, 'hồ sơ', 0, '0'],
    ['Trên 95%', '%', undefined, undefined],
    ['16 - 18', '%', undefined, undefined],
    ['', 'hồ sơ', undefined, undefined],
    ['nhiều', 'hồ sơ', undefined, undefined],
    ['1/0', '%', undefined, undefined],
  ])('Kỳ này %j with unit %s is %s, printed %s', (current, unit, value, text) => {
    expect(figure(current, unit)).toEqual([value, text]);
  });

  test('formulas over nothing entered are not entered, in Lũy kế too: 0 is what Excel shows', () => {
    const sheet = dataGrid('Số liệu', [
      {
        Mã: 'a.b',
        'Kỳ này': { value: 0, formula: '=F5*2' },
        'Lũy kế': { value: 0, formula: '=D5*3' },
      },
      { Mã: 'a.c', 'Kỳ này': 4, 'Lũy kế': { value: 12, formula: '=D6*3' } },
    ]);
    const { byName } = deriveFigures(readEntries(workbook([sheet])));
    const names = ['a.b', 'a.b.luy_ke', 'a.c.luy_ke'];
    expect(names.map((name) => byName.get(name)?.text)).toEqual([undefined, undefined, '12']);
  });

  test('of a doubled code the first counts; reserved and ill-formed codes name nothing', () => {
    const sheet = dataGrid('Số liệu', [
      { Mã: 'a.b', 'Kỳ này': 1 },
      { Mã: 'A.B', 'Kỳ này': 2 },
      { Mã: 'ct.rieng', 'Kỳ này': 3 },
      { Mã: 'a.b.luy_ke', 'Kỳ này': 4 },
      { Mã: 'hồ sơ', 'Kỳ này': 5 },
      { Mã: '', 'Kỳ này': 6 },
    ]);
    const names = [...deriveFigures(readEntries(workbook([sheet]))).byName.values()].filter(
      ({ kind }) => kind === 'entered',
    );
    expect(names.map(({ name, text }) => [name, text])).toEqual([
      ['a.b', '1'],
      ['a.b.luy_ke', undefined],
      ['a.b.ky_truoc', undefined],
    ]);
  });
});

describe('counting documents', () => {
  test('types of the list are 0 without a row, others are named by their letters', () => {
    const types = ['Kế hoạch', 'kế  hoạch', 'Công văn', 'Lịch công tác', ''];
    const sheet = dataGrid(
      'Văn bản',
      types.map((type) => ({ 'Trích yếu': 'x', 'Loại văn bản': type })),
    );
    const { byName } = deriveFigures(readEntries(workbook([sheet])));
    const text = (name: string) => byName.get(`vb.${name}`)?.text;
    expect(['tong', 'ke_hoach', 'cong_van', 'lich_cong_tac', 'quyet_dinh'].map(text)).toEqual([
      '5',
      '2',
      '1',
      '1',
      '0',
    ]);
  });
});
