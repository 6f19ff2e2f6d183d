import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import type { Outcome } from '../../src/actions/outcome';
import type { SheetLiteral } from '../support/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { sheetNamed, workbookOf } from '../support/workbook';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

async function imposed(
  sheets: Readonly<Record<string, SheetLiteral>>,
  prepare: (session: SimulatorSession) => void = () => undefined,
): Promise<readonly [readonly string[], readonly string[]]> {
  const session = startSimulator(workbookOf(sheets));
  prepare(session);
  const proposal = valueOf(await prepareTemplate('tuan'));
  expect(valueOf(await applyTemplate(proposal)).kind).toBe('applied');
  expect(session.missing).toEqual([]);
  const visible = session.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return [visible.map(({ name }) => name), proposal.summary];
}

test('the blank sheet of a new workbook gives way to the template, as was said before', async () => {
  const [sheets, said] = await imposed({ Sheet1: [] });
  expect(sheets).not.toContain('Sheet1');
  expect(sheets[0]).toBe('Thông tin');
  expect(said).toContain('Bỏ trang tính trống Sheet1.');
  expect((await imposed({ Trang_tính1: [] }))[0][0]).toBe('Thông tin');
});

test('a sheet with a word, a look or a name of its own stays', async () => {
  expect((await imposed({ Sheet1: [['x']] }))[0]).toContain('Sheet1');
  expect((await imposed({ 'Ghi chép': [] }))[0]).toContain('Ghi chép');
  const [sheets, said] = await imposed({ Sheet1: [] }, ({ workbook }) => {
    const sheet = sheetNamed(workbook, 'Sheet1');
    sheet.cells[0] = { 0: { style: { fill: '#FFFF00' } } };
  });
  expect(sheets).toContain('Sheet1');
  expect(said.join()).not.toContain('Sheet1');
});

test('a blank sheet stays where it was told to, and where nothing is added', async () => {
  const session = startSimulator(workbookOf({ Sheet1: [] }));
  const kept = valueOf(await prepareTemplate('tuan', {}, { keepBlank: true }));
  expect(valueOf(await applyTemplate(kept)).kind).toBe('applied');
  expect(session.workbook.sheets.map(({ name }) => name)).toContain('Sheet1');
  expect(valueOf(await prepareTemplate('tuan')).summary).toEqual([]);
});
