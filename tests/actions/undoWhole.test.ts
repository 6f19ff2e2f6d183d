import { readFileSync } from 'node:fs';
import { applyNextPeriod, prepareNextPeriod } from '../../src/actions/periods/nextPeriod';
import { noteReported, periodOffer } from '../../src/actions/periods/periodOffer';
import { undoWhole } from '../../src/actions/periods/undoWhole';
import { readEntries } from '../../src/domain/entries/readEntries';
import type { Grids } from '../../src/domain/grid';
import { readGrids } from '../../src/excel/reading/readGrids';
import { openInput } from '../../src/headless/files';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import type { SheetLiteral } from '../support/workbook';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';
import { parseAddress } from '../../src/simulator/excel/model/area/address';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';

const EXAMPLES = ['kha-son', 'chiem-hoa', 'dan-tien', 'duong-huu', 'tan-cuong'] as const;
let session: SimulatorSession;

function open(name: string): void {
  const path = `assets/examples/${name}.xlsx`;
  session = startSimulator(openInput(path, readFileSync(path)));
}

async function grids(): Promise<Grids> {
  return Excel.run((context) => readGrids(context));
}

async function move(): Promise<void> {
  const prepared = await prepareNextPeriod();
  if (!prepared.ok || !prepared.value) throw new Error('no plan');
  const applied = await applyNextPeriod(prepared.value, {}, {}, { undo: true });
  if (!applied.ok || applied.value.kind !== 'applied') throw new Error(JSON.stringify(applied));
}

test.each(EXAMPLES)('Sang kỳ mới over %s is taken back whole in one press', async (name) => {
  open(name);
  const before = await grids();
  await move();
  expect(await grids()).not.toEqual(before);
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(await grids()).toEqual(before);
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'nothing' } });
  expect(session.missing).toEqual([]);
});

const DAY = (value: number) => ({ value, format: 'dd/mm/yyyy' });
const TASKS = {
  rows: [
    ['STT', 'Tên nhiệm vụ', 'Thời hạn', 'Trạng thái', 'Kết quả', 'Riêng'],
    ['1', 'A', null, 'Đã hoàn thành', '=chữ', '=1+1', 'bên cạnh'],
    ['2', 'B', DAY(46_118), 'Chưa thực hiện', 'Chờ', null],
    ['3', 'C', null, 'Đã hoàn thành', '- xong', null],
    [],
    [null, 'dưới bảng'],
  ],
  tables: { tblNhiemVu: 'A1:F4' },
  hiddenRows: [2],
} satisfies SheetLiteral;
/** A plain range, and a table whose every row leaves. */
const BOOK: Readonly<Record<string, SheetLiteral>> = {
  'Thông tin': [
    ['Mục', 'Nội dung', 'Hướng dẫn'],
    ['Loại kỳ', 'Tuần', ''],
    ['Kỳ số', '15', ''],
    ['Năm', 2026, ''],
    ['Từ ngày', DAY(46_114), ''],
    ['Đến ngày', DAY(46_120), ''],
  ],
  'Nhiệm vụ': TASKS,
  'Văn bản': [
    ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành'],
    ['1', 'Kế hoạch', '1/KH', DAY(46_115)],
    ['2', 'Kế hoạch', '2/KH', DAY(46_125)],
    ['3', 'Kế hoạch', '3/KH', DAY(46_116)],
  ],
  'Số liệu': {
    rows: [
      ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú', 'cạnh'],
      ['a.b', 'Hồ sơ', 'hồ sơ', 262, 3270, 240, null, '=D2*2'],
      ['a.c', 'Tỷ lệ', '%', { value: 0.98, format: '0%' }, 97, null, null, 'x'],
    ],
    tables: { tblSoLieu: 'A1:G3' },
  },
  'Nội dung': [
    ['Cấp', 'Số', 'Nội dung'],
    ['Đoạn', null, 'Trong tuần 15 xã làm 12 việc.'],
  ],
};
const ACCEPTED = [{ rule: 'CT04', sheet: 'Chỉ tiêu', message: 'm', reason: 'r' }];

function openBook(): void {
  const text = { value: '=chữ', format: '@' };
  const tasks = {
    ...TASKS,
    rows: TASKS.rows.map((row) => row.map((cell) => (cell === '=chữ' ? text : cell))),
  };
  session = startSimulator(workbookOf({ ...BOOK, 'Nhiệm vụ': tasks }, { accepted: ACCEPTED }));
  // A text that begins with a sign is one in a Text cell only.
  const cell = ensureCell(sheetNamed(session.workbook, 'Nhiệm vụ'), 1, 4);
  delete cell.formula;
  cell.content = '=chữ';
}

test('rows of tables and ranges, hidden rows, what stands beside and below, and settings come back', async () => {
  openBook();
  const before = await grids();
  await move();
  expect(cellOf(session.workbook, 'Nhiệm vụ', 'B2')).toBe('B');
  expect(cellOf(session.workbook, 'Văn bản', 'C2')).toBe('2/KH');
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(await grids()).toEqual(before);
});

test('formulas on sheets that the add-in does not read are named before they lose their rows, and read them again afterwards', async () => {
  const own = [
    ['Xong', "='Nhiệm vụ'!D2", '=COUNTA(\'Nhiệm vụ\'!B2:B3)&" B2"', "='Nhiệm vụ'!D3", '=1+1'],
    ['Kế hoạch', "='Văn bản'!C2&'Văn bản'!C4", "=SUM('Nhiệm vụ'!A:A)"],
  ];
  const sheets = {
    ...BOOK,
    'Theo dõi': own,
    Ẩn: { rows: [["='Văn bản'!C2"]], visibility: 'Hidden' },
  };
  session = startSimulator(workbookOf(sheets as Readonly<Record<string, SheetLiteral>>));
  const formulas = (): readonly unknown[] =>
    ['B1', 'C1', 'D1', 'E1', 'B2', 'C2'].map((cell) => cellOf(session.workbook, 'Theo dõi', cell));
  const before = formulas();
  const prepared = await prepareNextPeriod();
  expect(prepared.ok && prepared.value?.notes).toContainEqual(
    expect.stringMatching(/^Công thức ở Theo dõi!B1, Theo dõi!B2, Ẩn!A1 lấy số từ dòng rời/),
  );
  await move();
  expect(formulas()[0]).toContain('#REF!');
  expect(formulas()[1]).not.toBe(before[1]);
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(formulas()).toEqual(before);
  expect(cellOf(session.workbook, 'Ẩn', 'A1')).toBe("='Văn bản'!C2");
  expect(session.missing).toEqual([]);
});

test('defined names are named before they lose their rows, and mean them again afterwards', async () => {
  session = startSimulator(workbookOf(BOOK));
  const scope = sheetNamed(session.workbook, 'Nội dung').id;
  const names = [
    { name: 'viec_xong', formula: "='Nhiệm vụ'!$D$2", comment: '', visible: true },
    { name: 'ca_bang', formula: "='Nhiệm vụ'!$B$2:$B$3", comment: '', visible: true },
    { name: 'ke_hoach', formula: "='Văn bản'!$C$2", comment: '', visible: true, sheet: scope },
    { name: '_an', formula: "='Nhiệm vụ'!$D$2", comment: '', visible: false },
    { name: 'he_so', formula: '=1.5', comment: '', visible: true },
  ];
  session.workbook.names.push(...names.map((one) => ({ ...one })));
  const prepared = await prepareNextPeriod();
  expect(prepared.ok && prepared.value?.notes.filter((note) => note.startsWith('Tên '))).toEqual([
    expect.stringMatching(/^Tên “viec_xong”, “ke_hoach” chỉ đến dòng rời khỏi bảng/),
  ]);
  await move();
  expect(session.workbook.names[0]?.formula).toContain('#REF!');
  expect(session.workbook.names[1]?.formula).not.toContain('#REF!');
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(session.workbook.names.filter(({ visible }) => visible)).toEqual(
    names.filter(({ visible }) => visible),
  );
  expect(session.missing).toEqual([]);
});

test('a sheet too large to be looked at is named, and a free sheet too large to be kept beside itself', async () => {
  const wide = Array.from({ length: 101 }, (_, row) => [row]);
  session = startSimulator(workbookOf({ ...BOOK, 'Dữ liệu gốc': wide, 'Phụ lục 9': wide }));
  ensureCell(sheetNamed(session.workbook, 'Dữ liệu gốc'), 20_000, 10).content = 1;
  const annex = sheetNamed(session.workbook, 'Phụ lục 9');
  for (let row = 0; row < 1_001; row += 1)
    for (let column = 0; column < 100; column += 1) ensureCell(annex, row, column).content = 1;
  const prepared = await prepareNextPeriod();
  if (!prepared.ok) throw new Error(prepared.problem.sentence);
  expect(prepared.value?.notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Trang “Dữ liệu gốc” quá lớn nên chưa xem công thức/),
      expect.stringMatching(/^Trang “Phụ lục 9” có quá nhiều ô/),
    ]),
  );
  const kept = prepared.value?.hidden.find(({ name }) => name === '_KyTruoc')?.rows ?? [];
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.some(([sheet]) => sheet === 'Phụ lục 9')).toBe(false);
});

test('a paragraph that prints more than a cell holds does not stand in the way of the next period', async () => {
  const outline = [
    ['Cấp', 'Số', 'Nội dung'],
    ['Đoạn', null, '{{ky}} '.repeat(4_600)],
  ];
  session = startSimulator(workbookOf({ ...BOOK, 'Nội dung': outline }));
  await move();
  const { cells } = sheetNamed(session.workbook, '_KyTruoc');
  const texts = Object.values(cells).flatMap((row) =>
    Object.values(row).map(({ content }) => (typeof content === 'string' ? content : '')),
  );
  expect(Math.max(...texts.map(({ length }) => length))).toBe(32_766);
  expect(texts).toContain('{{ky}} '.repeat(4_600));
});

test('a formula that a person has made another since stays theirs when the rows come back', async () => {
  const own = [["='Nhiệm vụ'!D2", "='Nhiệm vụ'!D2"]];
  session = startSimulator(workbookOf({ ...BOOK, 'Theo dõi': own }));
  await move();
  session.edit('Theo dõi', 'A1', '=5*2');
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(cellOf(session.workbook, 'Theo dõi', 'A1')).toBe('=5*2');
  expect(cellOf(session.workbook, 'Theo dõi', 'B1')).toBe("='Nhiệm vụ'!D2");
});

test('once somebody has typed, nothing is taken back, and the sheet is named', async () => {
  openBook();
  await move();
  const { row, column } = parseAddress('D2');
  ensureCell(sheetNamed(session.workbook, 'Số liệu'), row, column).content = 270;
  const moved = await grids();
  expect(await undoWhole()).toEqual({
    ok: true,
    value: { kind: 'typed', verb: 'next', sheets: ['Số liệu'] },
  });
  expect(await grids()).toEqual(moved);
});

/** Excel fails half-way through a request. */
function failAt(number: number): { readonly failed: () => boolean } {
  const answer = session.host.process.bind(session.host);
  let count = 0;
  session.host.process = (body, text) => {
    count += 1;
    if (count !== number) return answer(body, text);
    answer({ ...body, Actions: body.Actions.slice(0, Math.ceil(body.Actions.length / 2)) }, text);
    const error = {
      Code: 'GeneralException',
      Message: '',
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: 500,
    };
    return { Results: [], Error: error };
  };
  return { failed: () => count >= number };
}

test('wherever Sang kỳ mới breaks off, one press brings the workbook back', async () => {
  for (let request = 1; ; request += 1) {
    openBook();
    const before = await grids();
    const prepared = await prepareNextPeriod();
    if (!prepared.ok || !prepared.value) throw new Error('no plan');
    const { failed } = failAt(request);
    await applyNextPeriod(prepared.value, {}, {}, { undo: true });
    if (!failed()) break;
    Reflect.deleteProperty(session.host, 'process');
    await undoWhole();
    const after = await grids();
    expect({ request, sheets: after.sheets, settings: after.settings }).toEqual({
      request,
      sheets: before.sheets,
      settings: before.settings,
    });
  }
});

test('a change that broke off is taken back before another one begins', async () => {
  openBook();
  const prepared = await prepareNextPeriod();
  if (!prepared.ok || !prepared.value) throw new Error('no plan');
  failAt(12);
  await applyNextPeriod(prepared.value, {}, {}, { undo: true });
  Reflect.deleteProperty(session.host, 'process');
  const again = await prepareNextPeriod();
  if (!again.ok || !again.value) throw new Error('no plan');
  expect(await applyNextPeriod(again.value, {}, {}, { undo: true })).toEqual({
    ok: true,
    value: { kind: 'broken' },
  });
});

test('what the pane offers on opening: the next period once the report was made, then the way back, then nothing', async () => {
  openBook();
  const day = new Date(2026, 3, 9);
  expect(await periodOffer({}, day)).toEqual({ ok: true, value: undefined });
  await noteReported(readEntries(await grids()));
  expect(await periodOffer()).toMatchObject({
    ok: true,
    value: { kind: 'reported', period: 'tuần 15' },
  });
  await move();
  const period = { before: 'tuần 15', after: 'tuần 16' };
  expect(await periodOffer()).toEqual({ ok: true, value: { kind: 'moved', period } });
  const { row, column } = parseAddress('D2');
  ensureCell(sheetNamed(session.workbook, 'Số liệu'), row, column).content = 270;
  expect(await periodOffer({}, day)).toEqual({ ok: true, value: undefined });
  await noteReported(readEntries(await grids()));
  expect(session.workbook.sheets.map(({ name }) => name)).not.toContain('_HoanTac');
});

test('last week’s file, whose report nobody noted, offers the next week, out of Thông tin alone', async () => {
  openBook();
  // Tuần 15 is 02/4 to 08/4/2026; its report is written in the days after it.
  expect(await periodOffer({}, new Date(2026, 3, 11))).toEqual({ ok: true, value: undefined });
  const before = session.requests.length;
  const offer = { kind: 'over', period: 'tuần 15', next: 'tuần 16', ended: 46_120 };
  expect(await periodOffer({}, new Date(2026, 3, 12))).toEqual({ ok: true, value: offer });
  expect(session.requests.length - before).toBeLessThan(5);
  expect(JSON.stringify(session.requests.slice(before))).not.toContain('Số liệu');
  await move();
  session.edit('Số liệu', 'D2', 270);
  expect(await periodOffer({}, new Date(2026, 3, 22))).toMatchObject({
    ok: true,
    value: { kind: 'over', period: 'tuần 16', next: 'tuần 17' },
  });
});

test('a copy of the sheets is kept hidden under the old period’s name, is read by no check, and goes with the way back', async () => {
  openBook();
  const before = await grids();
  const prepared = await prepareNextPeriod();
  if (!prepared.ok || !prepared.value) throw new Error('no plan');
  await applyNextPeriod(prepared.value, {}, {}, { undo: true, copies: true });
  const copy = sheetNamed(session.workbook, 'tuần 15 – Số liệu');
  expect(copy.visibility).toBe('Hidden');
  expect(cellOf(session.workbook, copy.name, 'D2')).toBe(262);
  expect(cellOf(session.workbook, 'tuần 15 – Nhiệm vụ', 'B2')).toBe('A');
  expect(cellOf(session.workbook, 'tuần 15 – Nhiệm vụ', 'E2')).toBe('=chữ');
  expect((await grids()).sheets.map(({ sheet }) => sheet)).not.toContain(copy.name);
  expect(await undoWhole()).toEqual({ ok: true, value: { kind: 'restored' } });
  expect(await grids()).toEqual(before);
  expect(session.missing).toEqual([]);
});
