import { assess } from '../../src/domain/assess';
import type { Grids } from '../../src/domain/grid';
import { composeReport } from '../../src/domain/report/composeReport';
import { AN_BINH } from '../support/anBinh';
import type { CellInput } from '../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../support/grids';

const PARTY = 'Nội dung (Đảng ủy)';

function book({
  info = {},
  main = [['-', '', 'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ.']],
  party = [['-', '', 'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ trong tuần.']],
  annexes = [],
}: {
  readonly info?: Readonly<Record<string, CellInput>>;
  readonly main?: readonly (readonly CellInput[])[];
  readonly party?: readonly (readonly CellInput[])[];
  readonly annexes?: Grids['sheets'];
}): Grids {
  const heads = ['Cấp', 'Số', 'Nội dung'];
  return workbook([
    infoGrid({ ...AN_BINH, 'Loại kỳ': 'Tuần', 'Kỳ số': 15, ...info }),
    dataGrid('Số liệu', [
      { Mã: 'hoso.tiep_nhan', 'Nội dung': 'Tiếp nhận', 'Đơn vị tính': 'hồ sơ', 'Kỳ này': 262 },
    ]),
    ...annexes,
    grid('Nội dung', [heads, ...main]),
    grid(PARTY, [heads, ...party]),
  ]);
}

const OWN = {
  'Trích yếu (Đảng ủy)': 'Kết quả thực hiện Nghị quyết số 57-NQ/TW, gửi Ban Thường vụ',
  'Kính gửi (Đảng ủy)': 'Ban Thường vụ Đảng ủy xã',
};

test('a further outline is a report of its own, with its own items and the rest shared', () => {
  const [party, ...none] = assess(book({ info: OWN })).others ?? [];
  expect(none).toEqual([]);
  expect(party?.addressee).toBe('Đảng ủy');
  if (!party) throw new Error('no report');
  const text = JSON.stringify(composeReport(party.assessment, { draft: false }));
  expect(text).toContain('gửi Ban Thường vụ');
  expect(text).toContain('Ban Thường vụ Đảng ủy xã');
  expect(text).toContain('262');
  expect(text).toContain('TM. ỦY BAN NHÂN DÂN');
  const main = JSON.stringify(composeReport(assess(book({ info: OWN })), { draft: false }));
  expect(main).not.toContain('Ban Thường vụ');
});

test('an addressee is the same wherever the tone stands: Đảng uỷ in Thông tin, Đảng ủy on the sheet', () => {
  const info = {
    'Trích yếu (Đảng uỷ)': 'Kết quả gửi riêng',
    'Kính gửi (Đảng uỷ)': 'Ban Thường vụ',
  };
  const [party] = assess(book({ info })).others ?? [];
  if (!party) throw new Error('no report');
  const text = JSON.stringify(composeReport(party.assessment, { draft: false }));
  expect(text).toContain('Kết quả gửi riêng');
  expect(text).toContain('Ban Thường vụ');
});

test('what is wrong in a further outline is found at its own sheet, and what is shared once', () => {
  const clean = assess(book({ info: OWN })).findings;
  const { findings } = assess(
    book({
      info: OWN,
      party: [['-', '', 'Tiếp nhận {{hoso.khong_co}} hồ sơ.']],
    }),
  );
  const before = new Set(clean.map(({ rule, at }) => `${rule} ${at.sheet} ${at.cell}`));
  const fresh = findings.filter(({ rule, at }) => !before.has(`${rule} ${at.sheet} ${at.cell}`));
  expect(fresh).toMatchObject([{ rule: 'DL16', at: { sheet: PARTY, cell: 'C2' } }]);
  const places = findings.map(({ rule, at }) => `${rule} ${at.sheet}!${at.cell}`);
  expect(new Set(places).size).toBe(places.length);
});

test('an annex that any of the reports prints is printed', () => {
  const annexes = [
    grid('Phụ lục A', [
      ['STT', 'Thôn'],
      [1, 'Bãi Dài'],
    ]),
  ];
  const printed = assess(book({ annexes, party: [['Bảng', '', 'Phụ lục A']] })).findings;
  expect(printed.filter(({ rule }) => rule === 'PL10')).toEqual([]);
  const left = assess(book({ annexes })).findings;
  expect(left.filter(({ rule }) => rule === 'PL10')).toHaveLength(1);
});

test('two reports of one commune that say one figure differently are named, at both places', () => {
  const said = (count: number) => [['-', '', `Trong tuần tiếp nhận ${count} hồ sơ.`]];
  const same = assess(book({ main: said(262), party: said(262) })).findings;
  expect(same.filter(({ message }) => message.includes('hai báo cáo'))).toEqual([]);
  const other = assess(book({ main: said(262), party: said(226) })).findings;
  expect(
    other
      .filter(({ at }) => at.sheet === PARTY)
      .map(({ message }) => message)
      .join(),
  ).toMatch(/226/);
});
