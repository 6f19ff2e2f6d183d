import { addReport } from '../../src/actions/template/addReport';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { periodOffer } from '../../src/actions/periods/periodOffer';
import { undoWhole } from '../../src/actions/periods/undoWhole';
import { nameInReports } from '../../src/domain/addressees/nameInReports';
import { assess } from '../../src/domain/assess';
import type { Assessment } from '../../src/domain/assess';
import { composeReport } from '../../src/domain/report/composeReport';
import { readGrids } from '../../src/excel/reading/readGrids';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed } from '../support/workbook';

let session: SimulatorSession;

beforeEach(async () => {
  session = startSimulator(newWorkbook(['Sheet1']));
  const proposal = await prepareTemplate('tuan');
  if (!proposal.ok) throw new Error(proposal.problem.details);
  await applyTemplate(proposal.value);
});

const assessed = async (): Promise<Assessment> =>
  assess(await Excel.run((context) => readGrids(context)));

const namesOf = (): readonly string[] => session.workbook.sheets.map(({ name }) => name);

test('a report for another addressee begins with the main one’s words, has its own items, and is checked and printed in its own form', async () => {
  const before = namesOf();
  expect(await addReport({ addressee: 'Đảng ủy', form: 'Đảng' })).toEqual({
    ok: true,
    value: { kind: 'added', sheet: 'Nội dung (Đảng ủy)', addressee: 'Đảng ủy' },
  });
  const own = sheetNamed(session.workbook, 'Nội dung (Đảng ủy)');
  expect(cellOf(session.workbook, own.name, 'C5')).toBe(cellOf(session.workbook, 'Nội dung', 'C5'));
  expect(own.tables[0]?.name).toBe('tblNoiDung2');
  const info = Object.values(sheetNamed(session.workbook, 'Thông tin').cells);
  const items = new Map(info.map((row) => [row[0]?.content, row[1]?.content]));
  expect(items.get('Loại kỳ (Đảng ủy)')).toBe('Tuần');
  expect(items.get('Kính gửi (Đảng ủy)')).toBe('Đảng ủy');
  expect(items.get('Trích yếu (Đảng ủy)')).toBe(items.get('Trích yếu'));
  const main = await assessed();
  const [other] = main.others ?? [];
  expect(other?.addressee).toBe('Đảng ủy');
  expect(composeReport(main, { draft: true }).layout.form).toBe('state');
  expect(other && composeReport(other.assessment, { draft: true }).layout.form).toBe('party');
  expect(session.missing).toEqual([]);
  expect(await undoWhole()).toMatchObject({ ok: true, value: { kind: 'restored' } });
  expect(namesOf()).toEqual(before);
  expect((await assessed()).others).toBeUndefined();
});

test.each([
  ['', /Ghi tên nơi nhận/u],
  ['Sở KH/CN', /không được có các dấu/u],
  ['Ban Chỉ đạo chuyển đổi số tỉnh', /dài quá/u],
])('a name that no sheet can bear is refused in a sentence: %s', async (addressee, sentence) => {
  const refused = await addReport({ addressee, form: 'Nhà nước' });
  expect(refused).toMatchObject({ value: { kind: 'refused' } });
  expect(refused.ok && refused.value.kind === 'refused' && refused.value.sentence).toMatch(
    sentence,
  );
});

test('the same addressee is not added twice', async () => {
  await addReport({ addressee: 'Đảng ủy', form: 'Nhà nước' });
  expect(await addReport({ addressee: 'đảng  ủy', form: 'Nhà nước' })).toMatchObject({
    value: { kind: 'refused', sentence: expect.stringContaining('Đã có báo cáo') as string },
  });
});

test('what was added is offered to be taken back until something is typed into it', async () => {
  await addReport({ addressee: 'đảng  ủy', form: 'Đảng' });
  session.edit('Số liệu', 'D9', 12);
  expect(await periodOffer()).toEqual({ ok: true, value: { kind: 'added', addressee: 'đảng ủy' } });
  session.edit('Nội dung (đảng ủy)', 'C9', 'Lời riêng cho Đảng ủy.');
  expect(await periodOffer()).not.toMatchObject({ value: { kind: 'added' } });
  expect(await undoWhole()).toEqual({
    ok: true,
    value: { kind: 'typed', verb: 'report', sheets: ['Nội dung (đảng ủy)'] },
  });
});

test('what is its own in Thông tin is called by its own item', async () => {
  await addReport({ addressee: 'Đảng ủy', form: 'Đảng' });
  const rows = Object.entries(sheetNamed(session.workbook, 'Thông tin').cells);
  const row = rows.find(([, cells]) => cells[0]?.content === 'Kính gửi (Đảng ủy)')?.[0];
  const at = { sheet: 'Thông tin', cell: `B${Number(row) + 1}` };
  expect(nameInReports(await assessed(), at)).toBe('Kính gửi (Đảng ủy)');
});
