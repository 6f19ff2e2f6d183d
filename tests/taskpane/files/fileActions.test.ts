import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenWorkbook } from '../../../src/actions/chosen/chosenWorkbook';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { reportedPeriod } from '../../../src/domain/periods/reported';
import type { Place } from '../../../src/domain/place';
import { changesPatch } from '../../../src/file/copy/changesPatch';
import { readWorkbook } from '../../../src/file/open/openWorkbook';
import { patchXlsx } from '../../../src/xlsx/patch/patchXlsx';
import { readXlsxGrids } from '../../../src/xlsx/readXlsxGrids';
import { fileActions } from '../../../src/taskpane/file/verbs/fileActions';
import * as verbs from '../../../src/taskpane/file/verbs/loadedFileActions';
import { valueOf } from '../../../src/headless/valueOf';

const KHA_SON = new Uint8Array(
  readFileSync(join(__dirname, '../../../assets/examples/kha-son.xlsx')),
);

function desk(start?: ChosenWorkbook) {
  let workbook = start;
  const shown: Place[] = [];
  const actions = fileActions({
    load: () => Promise.resolve(verbs),
    workbook: () => workbook,
    put: (next) => {
      workbook = next;
    },
    show: (at) => shown.push(at),
  });
  return { actions, shown, now: () => workbook };
}

const khaSon = readWorkbook({ name: 'kha-son.xlsx', savedAt: new Date() }, KHA_SON);

test('before a file is chosen every press says what comes first', async () => {
  const outcome = await desk().actions.checkWorkbook();
  expect(outcome.ok ? '' : outcome.problem.sentence).toMatch(/Hãy chọn sổ số liệu/);
}, 60_000);

test('a finding is shown by its row, since there is no sheet to jump to', async () => {
  const { actions, shown } = desk(khaSon);
  const { assessment } = valueOf(await actions.checkWorkbook());
  const [first] = assessment.findings;
  if (first) await actions.goToFinding(first);
  expect(shown).toEqual([first?.at]);
});

test('an accepted warning and its reason stand in the copy, and who listens is told', async () => {
  const { actions, now } = desk(khaSon);
  const told = jest.fn();
  await actions.watchWorkbook(told);
  const warning = khaSon.assessment.findings.find(({ severity }) => severity === 'Cảnh báo');
  if (!warning) throw new Error('no warning');
  valueOf(await actions.acceptFinding(warning, 'Đã kiểm tra lại'));
  expect(told).toHaveBeenCalledTimes(1);
  expect(now()?.edited).toBe(true);
  const copy = readXlsxGrids(now()?.bytes ?? new Uint8Array());
  expect(JSON.stringify(copy.settings)).toContain('Đã kiểm tra lại');
  const { assessment } = valueOf(await actions.checkWorkbook());
  expect(assessment.findings.filter(({ accepted }) => accepted !== undefined)).toHaveLength(1);
});

test('fixes taken back bring back the very bytes of before', async () => {
  const { actions, now } = desk(khaSon);
  const changes = [{ sheet: 'Chỉ tiêu', cell: 'L40', before: '', after: 'ghi thêm' }];
  const mended = valueOf(await actions.mendFindings([{ label: '', certain: true, changes }]));
  expect(mended.changed).toEqual(changes);
  expect(now()?.bytes).not.toBe(KHA_SON);
  valueOf(await actions.undoMending(mended.undo));
  expect(now()?.bytes).toBe(KHA_SON);
});

test('a report asks for consent as in Excel, and is refused while a formula is out of date', async () => {
  expect(valueOf(await desk(khaSon).actions.exportReport('none')).kind).toBe('needs-confirmation');
  const stale = { ...khaSon, outOfDate: [{ sheet: 'Số liệu', cell: 'E5' }] };
  const refused = await desk(stale).actions.exportReport('warnings');
  expect(refused.ok ? '' : refused.problem.sentence).toMatch(/ô E5 của Số liệu chưa được tính lại/);
});

test('what is gathered stands in the copy, and taken back the very bytes of before', async () => {
  const { actions, now } = desk(khaSon);
  const changes = [{ sheet: 'Chỉ tiêu', cell: 'L7', before: '', after: 'theo thôn' }];
  const file = new File([new Uint8Array(patchXlsx(KHA_SON, changesPatch(changes)))], 'thon.xlsx');
  const gathering = { main: 'Sổ này', ...valueOf(await actions.readSources([file])) };
  const plan = valueOf(await actions.prepareGathering(gathering));
  expect(plan.filled).toMatchObject([{ cell: 'L7', after: 'theo thôn', from: ['thon.xlsx'] }]);
  const result = valueOf(await actions.applyGathering(plan, gathering));
  expect(now()?.edited).toBe(true);
  if (result.kind !== 'applied') throw new Error('changed');
  valueOf(await actions.undoGathering(result.undo));
  expect(now()?.bytes).toBe(KHA_SON);
  const again = await actions.undoGathering(result.undo);
  expect(again.ok ? '' : again.problem.sentence).toMatch(/đã được sửa tiếp/);
});

test('a chosen workbook has its own tables read as Excel’s open one has', async () => {
  const { actions } = desk(khaSon);
  expect(valueOf(await actions.readOwnTables())).toEqual([]);
});

test('a final report is noted in a copy that there is anyway, and nothing else is told to be changed', async () => {
  const untouched = desk(khaSon);
  valueOf(await untouched.actions.noteReported(khaSon.assessment.entries));
  expect(untouched.now()).toBe(khaSon);
  const { actions, now } = desk({ ...khaSon, edited: true });
  const told = jest.fn();
  await actions.watchWorkbook(told);
  valueOf(await actions.noteReported(khaSon.assessment.entries));
  const copy = readXlsxGrids(now()?.bytes ?? new Uint8Array());
  expect(reportedPeriod(readEntries(copy))).toBeDefined();
  expect(told).not.toHaveBeenCalled();
});
