import { PROFILES } from '../../../src/domain/profiles';
import { FIGURE_CATALOGUE } from '../../../src/domain/profiles/catalogues/figureCatalogue';
import { LUY_KE } from '../../../src/domain/profiles/reports/luyKe';
import { RELATION_CATALOGUE } from '../../../src/domain/profiles/catalogues/relationCatalogue';
import { INFO_ITEMS } from '../../../src/domain/sheets';

const CODES = FIGURE_CATALOGUE.map(([code]) => code);
const DERIVED = [
  ...['ct.tong', 'ct.dat', 'ct.vuot', 'ct.chua_dat', 'ct.khong_phat_sinh', 'ct.chua_co_so_lieu'],
  ...['nv.tong', 'nv.hoan_thanh', 'nv.qua_han', 'nv.dang_thuc_hien', 'nv.chua_thuc_hien'],
  ...['nv.khong_phat_sinh', 'nv.chua_ro', 'nv.hoan_thanh_trong_han', 'nv.hoan_thanh_qua_han'],
  ...['vb.tong', 'ky', 'ky_sau'],
];
const KNOWN = new Set([...CODES, ...DERIVED, ...INFO_ITEMS.map(({ field }): string => field)]);
const FUNCTIONS = ['tyle', 'so', 'hai_so', 'tang_giam'];

/** The names that an expression uses. */
function namesIn(expression: string): readonly string[] {
  const names = expression.match(/[a-z][a-z0-9_.]*/g) ?? [];
  return names
    .filter((name) => !FUNCTIONS.includes(name))
    .map((name) => name.replace(/\.(luy_ke|ky_truoc)$/, ''));
}

function fieldsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inner = '']) => inner);
}

describe.each(PROFILES)('the profile $id', ({ outline, info, freeSheets, sheets }) => {
  const cells = [
    ...outline.map(([, content]) => content),
    ...Object.values(info),
    ...freeSheets.flatMap(({ rows }) => rows.flat()),
  ];

  it('uses only figures that the template ships', () => {
    const names = cells.flatMap((cell) => fieldsIn(String(cell)).flatMap(namesIn));
    expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  it('prints only tables that it imposes', () => {
    const tables = outline.filter(([level]) => level === 'Bảng' || level === 'Danh sách');
    const known = [...sheets.map(({ name }) => name), ...freeSheets.map(({ name }) => name)];
    for (const [, text] of tables) expect(known).toContain(text.split(':')[0]);
  });

  it('prints every free sheet that it imposes', () => {
    for (const { name } of freeSheets) expect(outline).toContainEqual(['Bảng', name]);
  });

  it('leads the officer through every heading: words, a table or guidance follow it', () => {
    const headings = ['Phần', 'I', '1', '1.1', 'a'];
    const bare = outline.filter(([level], index) => {
      const next = outline[index + 1]?.[0] ?? 'Phụ lục';
      return (
        headings.includes(level) &&
        headings.indexOf(next) <= headings.indexOf(level) &&
        headings.includes(next)
      );
    });
    expect(bare).toEqual([]);
  });
});

it('ships the six profiles of the contract', () => {
  expect(PROFILES.map(({ id }) => id)).toEqual([
    'tuan',
    'thang',
    'quy',
    'quy-rut-gon',
    'luy-ke',
    'so-ket',
  ]);
});

it('ships the catalogue of figures, every code well formed and only once', () => {
  const contract =
    `tthc.tong tthc.toan_trinh tthc.mot_phan hoso.tiep_nhan hoso.da_giai_quyet hoso.dang_giai_quyet
    hoso.dung_han hoso.qua_han hoso.truc_tuyen hoso.toan_trinh hoso.mot_phan hoso.truc_tiep hoso.thanh_toan
    hoso.thanh_toan_tong hoso.khong_tien_mat hoso.so_hoa van_ban.xu_ly van_ban.ky_so de_an.can_cuoc
    de_an.dinh_danh de_an.kich_hoat de_an.so_suc_khoe truyen_thong.tin_bai truyen_thong.tuong_tac dao_tao.lop
    dao_tao.nguoi to_cns.to to_cns.thanh_vien kinh_phi.duoc_cap`.split(/\s+/);
  expect(CODES).toEqual(expect.arrayContaining(contract));
  expect(new Set(CODES).size).toBe(CODES.length);
  for (const code of CODES)
    expect(code).toMatch(/^(?!ct\.|nv\.|vb\.)[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/);
});

it('ships the relations as rows, between figures that are known', () => {
  const ids = RELATION_CATALOGUE.map(([code]) => code);
  const contract = [
    'TH01',
    'TH02',
    'TH03',
    'TH04',
    'TH05',
    'TH07',
    'TH13',
    'TH14',
    'TH15',
    'NV02',
    'NV04',
    'KY13',
  ];
  expect(ids).toEqual(expect.arrayContaining(contract));
  expect(new Set(ids).size).toBe(ids.length);
  const names = RELATION_CATALOGUE.flatMap(([, left, , right]) => [
    ...namesIn(left),
    ...namesIn(right),
  ]);
  expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
});

it('keeps the header of every annex table over its columns, no two merges on one cell', () => {
  for (const { rows, merges, headers, widths } of LUY_KE.freeSheets) {
    for (const row of rows.filter(({ length }) => length > 1))
      expect(row.length).toBeLessThanOrEqual(widths.length);
    const merged = merges.flatMap(({ row, column, rows: height, columns }) =>
      Array.from(
        { length: height * columns },
        (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
      ),
    );
    expect(new Set(merged).size).toBe(merged.length);
    for (const { row, column, rows: height, columns } of merges)
      for (let i = row; i < row + height; i += 1)
        for (let j = column; j < column + columns; j += 1)
          if (i !== row || j !== column) expect(rows[i]?.[j]).toBe('');
    for (const row of headers) expect(rows[row]?.length).toBeGreaterThan(1);
  }
});
