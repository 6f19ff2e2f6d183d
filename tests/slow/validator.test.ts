import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import khaSon from '../../assets/examples/kha-son.json';
import { assess } from '../../src/domain/assess';
import { composeReport } from '../../src/domain/report/composeReport';
import type { Report } from '../../src/domain/report/report';
import { writeDocx } from '../../src/docx/writeDocx';
import { everyBlockReport } from '../docx/everyBlockReport';
import { exampleGrids } from '../support/exampleGrids';
import { DEFAULT_LAYOUT, khaSonReport, paragraph } from '../docx/khaSonReport';
import { validateDocx } from '../docx/validateDocx';
import { openReport } from '../../src/docx/read/openReport';
import { planReportRefresh, refreshedBytes } from '../../src/actions/word/refreshReport';
import { planRefreshHere, refreshInPlace } from '../../src/actions/word/refreshInWord';
import { startWordSimulator } from '../../src/simulator/word/session';
import { EXAMPLES, walkThrough } from '../support/wordWalk';

const folder = mkdtempSync(join(tmpdir(), 'validator-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function problems(report: Report): Promise<readonly string[]> {
  const file = join(folder, 'report.docx');
  writeFileSync(file, await writeDocx(report));
  return validateDocx(file);
}

const NASTY =
  'a\u0000b\u000b\ud800 <w:p> & "\' ]]> \ufffe \u200b\u200f\u00a0 😀 e\u0323\u0302 \u2028 \t\r\n';

const nastyRuns = [
  { text: NASTY, bold: true },
  { text: NASTY, field: NASTY, mark: 'unfilled' },
  { text: NASTY, field: NASTY.repeat(9) },
] as const;

function nastyReport(): Report {
  const report = khaSonReport();
  return {
    ...report,
    title: NASTY,
    header: {
      ...report.header,
      parentBody: NASTY,
      issuingBody: [NASTY],
      abstract: [NASTY],
      addressees: [NASTY, NASTY],
    },
    signature: { authority: [NASTY], name: NASTY, recipients: [NASTY] },
    body: [{ landscape: false, startsAnnex: false, blocks: [paragraph('dash', nastyRuns)] }],
    annexes: [
      {
        landscape: true,
        startsAnnex: true,
        blocks: [
          {
            kind: 'table',
            header: [[{ paragraphs: [nastyRuns] }]],
            rows: [[{ paragraphs: [nastyRuns, []] }]],
            widths: [1],
            description: NASTY,
          },
          {
            kind: 'chart',
            type: 'pie',
            title: NASTY,
            categories: [NASTY],
            series: [{ name: NASTY, values: [1] }],
            description: NASTY,
          },
        ],
      },
    ],
  };
}

const thirteen = { ...DEFAULT_LAYOUT, fontSize: 13, pageNumber: 'bottom' } as const;

test.each<[string, () => Report]>([
  ['an empty report', () => khaSonReport({ body: [], annexes: [] })],
  ['a report like that of xã Kha Sơn', khaSonReport],
  ['every kind of block', everyBlockReport],
  [
    'a draft with page numbers at the bottom, 13 pt',
    () => everyBlockReport({ draft: true, layout: thirteen }),
  ],
  [
    'annexes that share pages',
    () => everyBlockReport({ layout: { ...DEFAULT_LAYOUT, annexOnNewPage: false } }),
  ],
  ['text that is hostile to XML', nastyReport],
])("Microsoft's validator finds nothing in %s", async (_, report) => {
  expect(await problems(report())).toEqual([]);
});

test("Microsoft's validator finds nothing in the controls and the part of a whole report", async () => {
  const facts = assess(exampleGrids(khaSon));
  const report = composeReport(facts, { draft: true, written: '2026-04-26T10:00:00Z' });
  expect(await problems(report)).toEqual([]);
});

test("Microsoft's validator is really asked: it finds what is wrong with a file that is no document", () => {
  const file = join(folder, 'broken.docx');
  writeFileSync(file, 'not a document');
  expect(validateDocx(file)).not.toEqual([]);
});

test('the Party’s form, a table of contents, a signature box and mirrored margins are valid', async () => {
  const layout = {
    ...DEFAULT_LAYOUT,
    form: 'party',
    contents: true,
    signatureBox: true,
    mirrored: true,
  } as const;
  const blocks = [{ ...paragraph('section', 'I- KẾT QUẢ'), outline: 1 }, paragraph('body', 'Hết.')];
  const report = khaSonReport({ layout, body: [{ landscape: false, startsAnnex: false, blocks }] });
  expect(await problems(report)).toEqual([]);
});

test.each(EXAMPLES)('the refreshed report of %s, edited by hand before, is valid', async (name) => {
  const { edited, workbook } = await walkThrough(name);
  const refresh = planReportRefresh(openReport(edited), workbook.assessment);
  if (refresh.kind === 'refused') throw new Error(refresh.sentence);
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await refreshedBytes(refresh));
  expect(validateDocx(file)).toEqual([]);
});

test.each(EXAMPLES)('the report of %s, refreshed in place in Word, is valid', async (name) => {
  const { edited, workbook } = await walkThrough(name);
  const session = startWordSimulator(edited);
  const here = await planRefreshHere(workbook, new Set(), session.common);
  if (!here.ok || here.value.kind === 'refused') throw new Error(JSON.stringify(here));
  const done = await refreshInPlace(here.value, session.common);
  expect(done).toMatchObject({ ok: true, value: { written: here.value.plan.written, left: 0 } });
  const file = join(folder, `${name}-tai-cho.docx`);
  writeFileSync(file, session.bytes());
  expect(validateDocx(file)).toEqual([]);
});
