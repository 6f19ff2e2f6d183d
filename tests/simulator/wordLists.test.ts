import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planRefreshHere, refreshInPlace } from '../../src/actions/word/refreshInWord';
import { refreshedBytes, type PlannedRefresh } from '../../src/actions/word/refreshReport';
import { assess } from '../../src/domain/assess';
import type { CellValue, Grid, Grids } from '../../src/domain/grid';
import { composeReport } from '../../src/domain/report/composeReport';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { paragraphSteps } from '../../src/word/paragraphSteps';
import { startWordSimulator } from '../../src/simulator/word/session';
import type { WordSession } from '../../src/simulator/word/session';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { lintDocx } from '../docx/lint/lintDocx';
import { changedParts, editDocx, xmlOf } from '../support/editDocx';
import { chosen, outside } from '../support/wordWalk';

type Rows = readonly (readonly CellValue[])[];

const DOCUMENTS = 'Văn bản';
const FIRST = 4;

describe('a list of documents in Word', () => {
  let grids: Grids;
  let written: Uint8Array;
  let session: WordSession;

  beforeAll(async () => {
    const file = join(__dirname, '../../assets/examples/chiem-hoa.xlsx');
    grids = readXlsxGrids(new Uint8Array(readFileSync(file)));
    const options = { draft: false, written: '2026-04-26T10:00:00Z' };
    written = await writeDocx(composeReport(assess(grids), options));
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

  /** The workbook with other documents; the rows below the header, those that are filled. */
  function withDocuments(change: (rows: Rows) => Rows): Grids {
    const changed = (grid: Grid): Grid => {
      const filled = grid.values.slice(FIRST).filter((row) => row[6] !== '');
      const values = [...grid.values.slice(0, FIRST), ...change(filled)];
      const formats = values.map((row) => row.map(() => '@'));
      const tables = grid.tables.map((table) => ({ ...table, rows: values.length - FIRST + 1 }));
      return { ...grid, values, formulas: values, formats, tables };
    };
    const sheets = grids.sheets.map((grid) => (grid.sheet === DOCUMENTS ? changed(grid) : grid));
    return { ...grids, sheets };
  }

  const named = (row: readonly CellValue[] = [], name: string): readonly CellValue[] =>
    row.map((value, at) => (at === 6 ? name : value));

  async function planned(now: Grids): Promise<PlannedRefresh> {
    const workbook = chosen('chiem-hoa.xlsx', now);
    const outcome = await planRefreshHere(workbook, new Set(), session.common);
    if (!outcome.ok || outcome.value.kind === 'refused') throw new Error(JSON.stringify(outcome));
    return outcome.value;
  }

  const linesOf = (docx: Uint8Array): readonly string[] =>
    openReport(docx).document.blocks.map(({ text }) => text);

  test.each<[string, (rows: Rows) => Rows]>([
    [
      'one that is renamed',
      (rows) => rows.map((row, at) => (at === 2 ? named(row, 'đổi tên') : row)),
    ],
    ['one that comes first', (rows) => [named(rows[0], 'đứng đầu'), ...rows]],
    ['two that come last', (rows) => [...rows, named(rows[0], 'áp chót'), named(rows[0], 'chót')]],
    [
      'two that come in between',
      (rows) => [
        ...rows.slice(0, 3),
        named(rows[0], 'giữa một'),
        named(rows[0], 'giữa hai'),
        ...rows.slice(3),
      ],
    ],
    ['the first two that go', (rows) => rows.slice(2)],
    ['the last two that go', (rows) => rows.slice(0, -2)],
    ['all but one that go', (rows) => rows.slice(3, 4)],
    [
      'two that go in between, and one renamed',
      (rows) => [...rows.slice(0, 2), named(rows[4], 'mới cả'), ...rows.slice(5)],
    ],
    ['another order', (rows) => [...rows].reverse()],
  ])('follows %s in place, paragraph by paragraph', async (_, change) => {
    const now = withDocuments(change);
    const plan = await planned(now);
    expect(plan.plan.blocks[0]?.outcome).toBe('update');
    const copy = await refreshedBytes(plan);
    const done = await refreshInPlace(plan, session.common);
    expect(done).toEqual({ ok: true, value: { written: plan.plan.written, left: 0, reasons: [] } });
    const here = session.bytes();
    expect(linesOf(here)).toEqual(linesOf(copy));
    expect(outside(xmlOf(here))).toBe(outside(xmlOf(written)));
    expect(lintDocx(here)).toEqual([]);
    expect((await planned(now)).plan).toMatchObject({ written: 0, conflicts: 0 });
  });

  test('is told to be gone where no document is left, for the report then says so in a sentence of its own', async () => {
    const plan = await planned(withDocuments(() => []));
    expect(plan.plan.blocks[0]?.outcome).toBe('gone');
    const done = await refreshInPlace(plan, session.common);
    expect(done).toMatchObject({ ok: true, value: { written: plan.plan.written, left: 0 } });
    expect(linesOf(session.bytes())).toEqual(linesOf(written));
    expect((await planned(withDocuments(() => []))).plan.written).toBe(0);
  });

  const renamed = (): Grids => withDocuments((rows) => rows.map((row) => named(row, 'khác hẳn')));

  test('stays as it is where a person wrote in it meanwhile, and says so', async () => {
    const plan = await planned(renamed());
    session.host.open(editDocx(written, (xml) => xml.replace('chuyển đổi số năm 2026', 'hỏi lại')));
    const before = session.bytes();
    const done = await refreshInPlace(plan, session.common);
    expect(done).toMatchObject({ ok: true, value: { left: 1 } });
    expect(done.ok && done.value.reasons).toEqual([
      'Danh sách ở Nội dung!C8: Word không ghi được vào đoạn này.',
    ]);
    expect(linesOf(session.bytes())).toEqual(linesOf(before));
  });

  test('waits for the updated copy where changes are tracked, and says so', async () => {
    const tracked = editDocx(
      written,
      (xml) => xml.replace(/<w:settings[^>]*>/, '$&<w:trackRevisions/>'),
      'word/settings.xml',
    );
    session.host.open(tracked);
    const done = await refreshInPlace(await planned(renamed()), session.common);
    expect(done.ok && done.value.reasons.join()).toMatch(/đang theo dõi sửa đổi/);
    expect(changedParts(tracked, session.bytes())).not.toContain('word/document.xml');
  });

  test('stays as it is in a Word that writes nothing and says nothing', async () => {
    session.host.silent = true;
    const done = await refreshInPlace(await planned(renamed()), session.common);
    expect(done).toMatchObject({ ok: true, value: { written: 0, left: 1 } });
    expect(changedParts(written, session.bytes())).toEqual([]);
  });
});

test('the steps never delete an edge that can stay, nor put anything before the first paragraph, whatever the lists', () => {
  const lists = ['a', 'ab', 'abc', 'abcd', 'bcd', 'acd', 'dcba', 'xabc', 'abcx', 'axbyc', 'aab'];
  for (const now of lists) {
    for (const fresh of lists) {
      const steps = paragraphSteps(Array.from(now), Array.from(fresh));
      const texts: (string | undefined)[] = Array.from(now);
      const before = new Map<number, string[]>();
      const end: string[] = [];
      for (const step of steps) {
        if (step.kind === 'replace') texts[step.at] = step.text;
        if (step.kind === 'delete') texts[step.at] = undefined;
        if (step.kind === 'before')
          before.set(step.at, [...(before.get(step.at) ?? []), step.text]);
        if (step.kind === 'end') end.push(step.text);
      }
      const made = texts.flatMap((text, at) => [
        ...(before.get(at) ?? []),
        ...(text === undefined ? [] : [text]),
      ]);
      expect(`${now}: ${[...made, ...end].join('')}`).toBe(`${now}: ${fresh}`);
      expect(before.has(0)).toBe(false);
      // Of one paragraph both edges cannot be left: the last one is.
      expect(texts.at(-1)).toBeDefined();
      if (fresh.length > 1) expect(texts[0]).toBeDefined();
    }
  }
});
