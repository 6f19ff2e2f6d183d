import { keepCopies } from '../../src/actions/keepCopies';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { periodOffer } from '../../src/actions/periods/periodOffer';
import { undoWhole } from '../../src/actions/periods/undoWhole';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';

async function make(profile: string, copies = false): Promise<void> {
  const proposal = await prepareTemplate(profile);
  if (!proposal.ok) throw new Error(proposal.problem.details);
  const applied = await applyTemplate(proposal.value, {}, { undo: true, copies });
  if (!applied.ok || applied.value.kind !== 'applied') throw new Error(JSON.stringify(applied));
}

const namesOf = ({ workbook }: SimulatorSession): readonly string[] =>
  workbook.sheets.map(({ name }) => name);

const FILLED = {
  'Thông tin': [
    ['Mục', 'Nội dung', 'Hướng dẫn'],
    ['Loại đơn vị', 'Xã', ''],
    ['Tên đơn vị', 'An Bình', ''],
  ],
  'Số liệu': {
    rows: [
      ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này'],
      ['hoso.tiep_nhan', 'Hồ sơ đã tiếp nhận', 'hồ sơ', 262],
    ],
    tables: { tblSoLieu: 'A1:D2' },
  },
};

test.each(['tuan', 'luy-ke', 'so-ket'])(
  'the template %s in a new workbook goes in one press, and the blank sheet is back',
  async (profile) => {
    const session = startSimulator(newWorkbook(['Sheet1']));
    await make(profile);
    expect(namesOf(session)).not.toContain('Sheet1');
    expect(await periodOffer()).toMatchObject({ ok: true, value: { kind: 'made' } });
    expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
    expect(namesOf(session)).toEqual(['Sheet1']);
    expect(session.workbook.settings).toEqual({});
    expect(session.missing).toEqual([]);
  },
);

test('what a template added to a filled workbook goes, and nothing else', async () => {
  const session = startSimulator(workbookOf({ ...FILLED, Riêng: [['của xã']] }, { own: 1 }));
  await make('tuan');
  expect(cellOf(session.workbook, 'Số liệu', 'E1')).toBe('Lũy kế');
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(namesOf(session)).toEqual(['Thông tin', 'Số liệu', 'Riêng']);
  const figures = sheetNamed(session.workbook, 'Số liệu');
  expect(figures.tables[0]?.area).toMatchObject({ columns: 4, rows: 2 });
  for (const address of ['E1', 'E2', 'A3', 'B3'])
    expect(cellOf(session.workbook, 'Số liệu', address)).toBe('');
  expect(cellOf(session.workbook, 'Thông tin', 'A4')).toBe('');
  expect(cellOf(session.workbook, 'Số liệu', 'D2')).toBe(262);
  expect(session.workbook.settings).toEqual({ own: 1 });
  expect(session.missing).toEqual([]);
});

test('once something was typed it is refused, with the sheet named', async () => {
  const session = startSimulator(newWorkbook(['Sheet1']));
  await make('tuan');
  session.edit('Số liệu', 'D9', 12);
  expect(await periodOffer()).toEqual({ ok: true, value: undefined });
  expect(await undoWhole()).toEqual({
    ok: true,
    value: { kind: 'typed', verb: 'template', sheets: ['Số liệu'] },
  });
  expect(namesOf(session)).toContain('Số liệu');
});

test('copies of the sheets are kept where asked for, hidden, and go with the template', async () => {
  const session = startSimulator(workbookOf(FILLED));
  await make('tuan', true);
  const copy = sheetNamed(session.workbook, 'Trước mẫu mới – Số liệu');
  expect(copy.visibility).toBe('Hidden');
  expect(cellOf(session.workbook, copy.name, 'D2')).toBe(262);
  await undoWhole();
  expect(namesOf(session)).toEqual(['Thông tin', 'Số liệu']);
});

test('hidden copies are kept before cells are mended or gathered, numbered where there are some', async () => {
  const session = startSimulator(workbookOf(FILLED));
  expect(await keepCopies('Trước khi gộp')).toEqual({
    ok: true,
    value: ['Trước khi gộp – Thông tin', 'Trước khi gộp – Số liệu'],
  });
  expect(await keepCopies('Trước khi gộp')).toMatchObject({
    value: ['Trước khi gộp – Thông tin (2)', 'Trước khi gộp – Số liệu (2)'],
  });
  expect(sheetNamed(session.workbook, 'Trước khi gộp – Số liệu').visibility).toBe('Hidden');
  expect(cellOf(session.workbook, 'Trước khi gộp – Số liệu (2)', 'D2')).toBe(262);
});
