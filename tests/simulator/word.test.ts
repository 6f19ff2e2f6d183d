import khaSon from '../../assets/examples/kha-son.json';
import type { ChosenWorkbook } from '../../src/actions/chosen/chosenWorkbook';
import type { ReportStore, WaitingReport } from '../../src/actions/export/handOver';
import { leaveReport, waitingReport } from '../../src/actions/export/handOver';
import { openWaitingReport } from '../../src/actions/word/openWaiting';
import {
  openRefreshed,
  planRefreshHere,
  refreshInPlace,
} from '../../src/actions/word/refreshInWord';
import type { PlannedRefresh } from '../../src/actions/word/refreshReport';
import { openReportInWord } from '../../src/actions/word/reportInWord';
import { traceChosenFigure, watchChosenFigure } from '../../src/actions/word/traceInWord';
import { assess } from '../../src/domain/assess';
import { countFindings } from '../../src/domain/findings/countFindings';
import { composeReport } from '../../src/domain/report/composeReport';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { runWord } from '../../src/word/run';
import type { WordSession } from '../../src/simulator/word/session';
import { startWordSimulator } from '../../src/simulator/word/session';
import { changedParts, controlXml, editDocx, typeOver, xmlOf } from '../support/editDocx';
import type { Example } from '../support/exampleGrids';
import { exampleGrids } from '../support/exampleGrids';

/** The example's workbook as a chosen file, some figures typed anew. */
function chosen(figures: Readonly<Record<string, number>> = {}): ChosenWorkbook {
  const example = structuredClone(khaSon) as unknown as {
    tables: Record<string, Record<string, string | number>[]>;
  };
  for (const row of example.tables['Số liệu'] ?? []) {
    const value = figures[String(row['Mã'])];
    if (value !== undefined) row['Kỳ này'] = value;
  }
  const grids = exampleGrids(example as unknown as Example);
  const assessment = assess(grids);
  const counts = countFindings(assessment.findings);
  const file = {
    name: 'kha-son.xlsx',
    savedAt: new Date(),
    bytes: new Uint8Array(),
    edited: false,
  };
  return { ...file, grids, assessment, counts, outOfDate: [] };
}

let written: Uint8Array;
let session: WordSession;

beforeAll(async () => {
  const options = { draft: false, written: '2026-04-26T10:00:00Z' };
  written = await writeDocx(composeReport(chosen().assessment, options));
});

beforeEach(() => {
  session = startWordSimulator(written);
});

afterEach(async () => {
  // The client gives its references back a moment after `Word.run` has ended.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.host.missing).toEqual([]);
  expect(session.host.keptReferences).toBe(0);
});

async function planned(workbook: ChosenWorkbook, ...take: string[]): Promise<PlannedRefresh> {
  const outcome = await planRefreshHere(workbook, new Set(take), session.common);
  if (!outcome.ok || outcome.value.kind === 'refused') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const MOVED = { 'cds.dich_vu_cong': 99, 'cds.tai_khoan': 61 };

it("lists, replaces and reads back the document's controls by their tags through Microsoft's word-web client", async () => {
  const texts = await Word.run(async (context) => {
    const controls = context.document.contentControls.getByTag('cds.tai_khoan');
    controls.load('items/tag,items/text');
    await context.sync();
    for (const control of controls.items) control.insertText('61', 'Replace');
    controls.load('items/text');
    await context.sync();
    return controls.items.map(({ text }) => text);
  });
  expect(texts).toEqual(['61']);
  expect(changedParts(written, session.bytes())).toEqual(['word/document.xml']);
});

it('gives an answer that is none a sentence, and throws a mistake of our own on', async () => {
  const read = (context: Word.RequestContext) => {
    context.document.contentControls.load('items/tag');
    return context.sync();
  };
  Object.assign(session.host, { refusal: 'garbled' });
  const outcome = await runWord(read);
  Reflect.deleteProperty(session.host, 'refusal');
  // What the client never heard of it cannot give back.
  session = startWordSimulator(written);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'unknown' } });
  if (!outcome.ok) expect(outcome.problem.sentence).toContain('Word chưa làm được việc này');
  await expect(runWord(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});

it('says what it does not simulate instead of doing nothing', async () => {
  const body = Word.run(async (context) => {
    context.document.body.load('text');
    await context.sync();
  });
  await expect(body).rejects.toMatchObject({ code: 'ApiNotAvailableInSimulator' });
  expect(session.host.missing).toHaveLength(1);
  session.host.missing.length = 0;
});

describe('refreshing in place', () => {
  it('writes the same figures as patching the bytes, keeps the hand edit, and finds nothing to do the second time', async () => {
    session = startWordSimulator(editDocx(written, (xml) => typeOver(xml, 'cds.ho_so_mang', '97')));
    const plan = await planned(chosen(MOVED));
    expect(plan.plan).toMatchObject({ written: 2, kept: 1, conflicts: 0 });
    const done = await refreshInPlace(plan, session.common);
    expect(done).toEqual({ ok: true, value: { written: 2, left: 0, reasons: [] } });
    const xml = xmlOf(session.bytes());
    expect(controlXml(xml, 'cds.tai_khoan')).toContain('>61<');
    expect(controlXml(xml, 'cds.ho_so_mang')).toContain('>97<');
    const again = await planned(chosen(MOVED));
    expect(again.plan).toMatchObject({ written: 0, kept: 1, conflicts: 0 });
    const figures = openReport(session.bytes()).record?.record.figures ?? [];
    expect(figures.find(({ field }) => field === 'cds.tai_khoan')).toMatchObject({
      text: '61',
      was: '50',
    });
  });

  it('leaves a figure that was typed over after the comparison', async () => {
    const plan = await planned(chosen(MOVED));
    session.host.open(editDocx(written, (xml) => typeOver(xml, 'cds.tai_khoan', '55')));
    const done = await refreshInPlace(plan, session.common);
    expect(done).toEqual({ ok: true, value: { written: 1, left: 1, reasons: [] } });
    expect(controlXml(xmlOf(session.bytes()), 'cds.tai_khoan')).toContain('>55<');
  });

  it('reads back: a Word that replaces nothing and says nothing is found out, and what was kept stays', async () => {
    session.host.silent = true;
    const done = await refreshInPlace(await planned(chosen(MOVED)), session.common);
    expect(done).toEqual({ ok: true, value: { written: 0, left: 2, reasons: [] } });
    expect(changedParts(written, session.bytes())).toEqual([]);
  });

  it('says in one sentence that a locked document cannot be written to', async () => {
    session.host.readOnly = true;
    const done = await refreshInPlace(await planned(chosen(MOVED)), session.common);
    expect(done).toMatchObject({ ok: false, problem: { code: 'read-only' } });
  });
});

it('opens the updated copy as a new document and leaves the open one as it is', async () => {
  const outcome = await openRefreshed(await planned(chosen(MOVED)));
  expect(outcome.ok).toBe(true);
  const [copy = new Uint8Array()] = session.host.opened;
  expect(controlXml(xmlOf(copy), 'cds.dich_vu_cong')).toContain('>99<');
  expect(changedParts(written, session.bytes())).toEqual([]);
});

it('opens the report of a chosen workbook, and remembers its file', async () => {
  expect((await openReportInWord(chosen())).ok).toBe(true);
  const record = openReport(session.host.opened[0] ?? new Uint8Array()).record?.record;
  expect(record).toMatchObject({ workbook: 'kha-son.xlsx', unit: 'xã Kha Sơn, Thái Nguyên' });
});

it('leaves a report that it cannot open where Excel’s pane left it, to be opened once later', async () => {
  const kept = new Map<string, WaitingReport>();
  const store: ReportStore = {
    get: (key) => Promise.resolve(kept.get(key)),
    put: (key, one) => Promise.resolve(void kept.set(key, one)),
    delete: (key) => Promise.resolve(void kept.delete(key)),
  };
  await leaveReport({ name: 'BC-UBND_Kha-Son.docx', bytes: written }, store);
  session.client.apiLevel = '1.2';
  expect((await openWaitingReport(store)).ok).toBe(false);
  expect(await waitingReport(store)).toBe('BC-UBND_Kha-Son.docx');
  session = startWordSimulator(written);
  expect(await openWaitingReport(store)).toEqual({ ok: true, value: true });
  expect(session.host.opened).toEqual([written]);
  expect(await openWaitingReport(store)).toEqual({ ok: true, value: false });
});

it('leads from a figure in the document to its cell, also after the selection has moved', async () => {
  const heard = jest.fn();
  const watching = await watchChosenFigure(heard, session.common);
  session.host.clickInto('cds.tai_khoan');
  expect(heard).toHaveBeenCalledTimes(1);
  const traced = await traceChosenFigure(session.common);
  expect(traced).toMatchObject({
    ok: true,
    value: {
      field: 'cds.tai_khoan',
      text: '50',
      at: expect.stringMatching(/^Số liệu!D\d+$/) as string,
    },
  });
  session.host.select(null);
  expect(await traceChosenFigure(session.common)).toEqual({ ok: true, value: undefined });
  if (watching.ok) watching.value.stop();
});

it('refuses the workbook of another period, and a document that is not ours', async () => {
  session.host.open(
    editDocx(
      written,
      (xml) => xml.replace(/\/customXml"/, '/other"'),
      'word/_rels/document.xml.rels',
    ),
  );
  const bare = editDocx(session.bytes(), (xml) => xml.replace(/<w:tag [^>]*\/>/g, ''));
  session.host.open(bare);
  const outcome = await planRefreshHere(chosen(), new Set(), session.common);
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'refused' } });
});
