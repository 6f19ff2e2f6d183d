import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { PROFILES } from '../../src/domain/profiles';
import { readGrids } from '../../src/excel/reading/readGrids';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed } from '../support/workbook';

/** Whether the last Tạo mẫu ended at a cell to be filled in. */
let atFirst: boolean | undefined;

async function impose(profile: string): Promise<readonly string[]> {
  const proposal = await prepareTemplate(profile);
  if (!proposal.ok) throw new Error(proposal.problem.details);
  const applied = await applyTemplate(proposal.value);
  if (!applied.ok || applied.value.kind !== 'applied') throw new Error('not applied');
  ({ atFirst } = applied.value);
  return proposal.value.summary;
}

/** A workbook as version 1 made it: its number in the settings, and what version 2 knows of none of its sheets. */
async function versionOne(profile: string): Promise<Workbook> {
  const { workbook } = startSimulator(newWorkbook(['Sheet1']));
  await impose(profile);
  workbook.settings = { ...workbook.settings, contractVersion: 1 };
  return workbook;
}

const told = (workbook: Workbook): unknown => workbook.settings['contractVersion'];

test.each(PROFILES.map(({ id }) => id))(
  'a workbook of version 1 is brought up in place, saying what changed, and every cell stays: %s',
  async (profile) => {
    const workbook = await versionOne(profile);
    const before = await Excel.run((context) => readGrids(context));
    const summary = await impose(profile);
    expect(summary).toEqual([
      expect.stringMatching(/^Đưa sổ từ mẫu bản 1 lên bản 2, giữ nguyên mọi ô đã nhập: /u),
    ]);
    expect(told(workbook)).toBe(2);
    expect((await Excel.run((context) => readGrids(context))).sheets).toEqual(before.sheets);
    expect(await impose(profile)).toEqual([]);
  },
);

test('a sheet that an older workbook lacks comes with it, and what was typed stays', async () => {
  const workbook = await versionOne('tuan');
  expect(atFirst).toBe(true);
  const gone = sheetNamed(workbook, 'Quy tắc');
  workbook.sheets.splice(workbook.sheets.indexOf(gone), 1);
  const summary = await impose('tuan');
  expect(summary[0]).toMatch(/bản 1 lên bản 2/u);
  expect(summary.some((line) => /Quy tắc/u.test(line))).toBe(true);
  expect(cellOf(workbook, 'Quy tắc', 'A4')).toBe('Mã');
  expect(atFirst).toBe(false);
});

test('a newer workbook is never set back, and a new one needs no word of versions', async () => {
  const workbook = await versionOne('tuan');
  workbook.settings = { ...workbook.settings, contractVersion: 3 };
  expect(await impose('tuan')).toEqual([]);
  expect(told(workbook)).toBe(3);
});
