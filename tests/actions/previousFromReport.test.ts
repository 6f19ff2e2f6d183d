import khaSon from '../../assets/examples/kha-son.json';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import { exportReport } from '../../src/actions/export/exportReport';
import { mendFindings, undoMending } from '../../src/actions/check/mendFindings';
import type { Outcome } from '../../src/actions/outcome';
import { previousFromReport } from '../../src/actions/periods/previousFromReport';
import type { TakenFromReport } from '../../src/domain/refresh/previous/previousPlan';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf } from '../support/workbook';

let filled: Workbook;
let session: SimulatorSession;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
}, 30_000);

beforeEach(() => {
  session = startSimulator(structuredClone(filled));
});

afterEach(() => {
  expect(session.missing).toEqual([]);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

const fileOf = (bytes: Uint8Array | string, name = 'ky-truoc.docx'): File =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);

async function reportBytes(): Promise<Uint8Array> {
  const result = valueOf(await exportReport('draft'));
  if (result.kind !== 'written') throw new Error(result.kind);
  return result.bytes;
}

async function plannedFrom(bytes: Uint8Array): Promise<TakenFromReport> {
  const plan = valueOf(await previousFromReport(fileOf(bytes)));
  if (plan.kind === 'refused') throw new Error(plan.sentence);
  return plan;
}

it('fills Kỳ trước from a report, finds nothing more to do afterwards, and takes it all back', async () => {
  const bytes = await reportBytes();
  const plan = await plannedFrom(bytes);
  expect(plan.values.length).toBeGreaterThan(15);
  const before = plan.values.map(({ fix }) => fix.changes[0]);
  const mended = valueOf(await mendFindings(plan.values.map(({ fix }) => fix)));
  expect(mended.refused).toEqual([]);
  for (const change of before)
    expect(cellOf(session.workbook, change?.sheet ?? '', change?.cell ?? '')).toBe(change?.after);
  const again = await plannedFrom(bytes);
  expect([again.values, again.same]).toEqual([[], plan.values.length + plan.same]);
  const check = valueOf(await checkWorkbook());
  expect(
    check.assessment.findings.filter(({ message }) => /Kỳ trước.*không/.test(message)),
  ).toEqual([]);
  valueOf(await undoMending(mended.undo));
  for (const change of before)
    expect(cellOf(session.workbook, change?.sheet ?? '', change?.cell ?? '')).toBe(change?.before);
});

it('leaves a row that was moved since it was read, with a sentence', async () => {
  const plan = await plannedFrom(await reportBytes());
  const first = plan.values[0]?.fix.changes[0];
  const sheet = session.workbook.sheets.find(({ name }) => name === first?.sheet);
  const row = sheet?.cells[Number(/\d+/.exec(first?.cell ?? '')?.[0]) - 1];
  if (row?.[0]) row[0] = { ...row[0], content: 'khac' };
  const mended = valueOf(await mendFindings(plan.values.map(({ fix }) => fix)));
  expect(mended.refused).toHaveLength(1);
  expect(mended.changed).toHaveLength(plan.values.length - 1);
});

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

it.each([
  ['bao-cao.doc', OLE, /^Tệp bao-cao\.doc là tệp Word kiểu cũ \(\.doc\) hoặc có mật khẩu; .*\.$/],
  ['bao-cao.pdf', '%PDF-1.7 …', /^Tệp bao-cao\.pdf không phải tệp \.docx; .*\.$/],
  ['hong.docx', 'PK\u0003\u0004 hỏng', /^Tệp hong\.docx bị hỏng; .*\.$/],
  ['trong.docx', '', /^Tệp trong\.docx không phải tệp \.docx; .*\.$/],
])('refuses %s in one sentence', async (name, bytes, sentence) => {
  const plan = valueOf(await previousFromReport(fileOf(bytes, name)));
  expect(plan).toEqual({ kind: 'refused', sentence: expect.stringMatching(sentence) as string });
});
