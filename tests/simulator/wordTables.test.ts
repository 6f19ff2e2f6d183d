import { planRefreshHere, refreshInPlace } from '../../src/actions/word/refreshInWord';
import { refreshedBytes, type PlannedRefresh } from '../../src/actions/word/refreshReport';
import type { ChosenWorkbook } from '../../src/actions/chosen/chosenWorkbook';
import { assess } from '../../src/domain/assess';
import type { CellValue, Grids } from '../../src/domain/grid';
import { composeReport } from '../../src/domain/report/composeReport';
import { writeDocx } from '../../src/docx/writeDocx';
import type { WordSession } from '../../src/simulator/word/session';
import { startWordSimulator } from '../../src/simulator/word/session';
import khaSon from '../../assets/examples/kha-son.json';
import { lintDocx } from '../docx/lint/lintDocx';
import { changedParts, editDocx, xmlOf } from '../support/editDocx';
import { exampleGrids } from '../support/exampleGrids';
import { chosen, EXAMPLES, outside, readOff, walkThrough } from '../support/wordWalk';

let session: WordSession;

afterEach(async () => {
  // The client gives its references back a moment after `Word.run` has ended.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.host.missing).toEqual([]);
  expect(session.host.keptReferences).toBe(0);
});

async function planned(workbook: ChosenWorkbook): Promise<PlannedRefresh> {
  const outcome = await planRefreshHere(workbook, new Set(), session.common);
  if (!outcome.ok || outcome.value.kind === 'refused') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

it.each(EXAMPLES)(
  'the walk over the report of %s, written in place, reads as the updated copy does, and a second one does nothing',
  async (name) => {
    const walk = await walkThrough(name);
    session = startWordSimulator(walk.edited);
    const plan = await planned(walk.workbook);
    const copy = await refreshedBytes(plan);
    const done = await refreshInPlace(plan, session.common);
    expect(done).toEqual({ ok: true, value: { written: plan.plan.written, left: 0, reasons: [] } });
    const here = session.bytes();
    expect(readOff(here)).toEqual(readOff(copy));
    expect(outside(xmlOf(here))).toBe(outside(xmlOf(walk.edited)));
    expect(lintDocx(here)).toEqual([]);
    const again = await planned(walk.workbook);
    expect(again.plan).toMatchObject({
      written: 0,
      kept: plan.plan.kept,
      conflicts: plan.plan.conflicts,
    });
  },
  60_000,
);

describe('rows of a table', () => {
  const grids = exampleGrids(khaSon);
  let written: Uint8Array;

  beforeAll(async () => {
    const options = { draft: false, written: '2026-04-26T10:00:00Z' };
    written = await writeDocx(composeReport(assess(grids), options));
  });

  beforeEach(() => {
    session = startWordSimulator(written);
  });

  /** The workbook with the rows of a sheet changed; rows are below the header in row 4. */
  function withRows(
    sheet: string,
    change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
  ): ChosenWorkbook {
    const sheets = grids.sheets.map((grid) => {
      if (grid.sheet !== sheet) return grid;
      const values = [...grid.values.slice(0, 4), ...change(grid.values.slice(4))];
      const formats = values.map((row) => row.map(() => '@'));
      const tables = grid.tables.map((table) => ({ ...table, rows: values.length - 3 }));
      return { ...grid, values, formulas: values, formats, tables };
    });
    const moved: Grids = { ...grids, sheets };
    return chosen('kha-son.xlsx', moved);
  }

  const TASKS = 'Nhiệm vụ';
  const renamed = (row: readonly CellValue[], name: string): readonly CellValue[] => {
    const column = row.findIndex((value) => String(value).length > 30);
    return row.map((value, at) => (at === column ? name : value));
  };
  const moved = (): ChosenWorkbook =>
    withRows(TASKS, (rows) => [
      ...rows.slice(0, 2),
      renamed(rows[2] ?? [], 'Nhiệm vụ mới một'),
      renamed(rows[2] ?? [], 'Nhiệm vụ mới hai'),
      ...rows.slice(2, 5),
      ...rows.slice(6),
    ]);

  async function both(workbook: ChosenWorkbook): Promise<void> {
    const plan = await planned(workbook);
    expect(plan.plan.written).toBeGreaterThan(0);
    const copy = await refreshedBytes(plan);
    const done = await refreshInPlace(plan, session.common);
    expect(done).toEqual({ ok: true, value: { written: plan.plan.written, left: 0, reasons: [] } });
    expect(readOff(session.bytes())).toEqual(readOff(copy));
    expect(lintDocx(session.bytes())).toEqual([]);
    expect((await planned(workbook)).plan).toMatchObject({ written: 0, conflicts: 0 });
  }

  it('that came are written at their place, those that went are taken out, the others follow cell by cell', async () => {
    await both(moved());
    expect(JSON.stringify(readOff(session.bytes()))).toMatch(/mới một.*mới hai/);
  });

  it('are put before the first one and behind the last', async () => {
    await both(
      withRows(TASKS, (rows) => [
        renamed(rows[0] ?? [], 'Nhiệm vụ đứng đầu'),
        ...rows,
        renamed(rows[0] ?? [], 'Nhiệm vụ đứng cuối'),
      ]),
    );
  });

  it('that a person put in stay, and those that a person took out stay out, while the others follow', async () => {
    const edited = editDocx(written, (xml) => {
      const table = xml.indexOf('w:val="bang:3"');
      let count = 0;
      const rows = xml.slice(table).replace(/<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs, (row) => {
        count += 1;
        if (count === 8) return '';
        return count === 5
          ? row + row.replace(/(<w:t(?: [^>]*)?>)[^<]{20,}/, '$1Tổ chức họp dân ở các xóm')
          : row;
      });
      return xml.slice(0, table) + rows;
    });
    session = startWordSimulator(edited);
    const plan = await planned(moved());
    expect(plan.plan.kept).toBeGreaterThan(1);
    await both(moved());
    expect(JSON.stringify(readOff(session.bytes()))).toMatch(/mới một.*Tổ chức họp dân/);
  });

  it('stay as they are where Word refuses tables in controls; figures are written all the same', async () => {
    session.host.tablesRefused = true;
    const plan = await planned(moved());
    const done = await refreshInPlace(plan, session.common);
    const figures = plan.plan.figures.filter(({ write }) => write !== undefined).length;
    expect(done).toEqual({
      ok: true,
      value: {
        written: figures,
        left: plan.plan.written - figures,
        reasons: ['Bảng Nhiệm vụ: Word không ghi được vào bảng này.'],
      },
    });
    const [, tables] = readOff(session.bytes()) as [unknown, unknown];
    expect(tables).toEqual((readOff(written) as [unknown, unknown])[1]);
  });

  it('stay as they are where the table was changed after the comparison', async () => {
    const plan = await planned(moved());
    session.host.open(
      editDocx(written, (xml) => xml.replace('Chưa thực hiện<', 'Đang thực hiện<')),
    );
    const before = session.bytes();
    const done = await refreshInPlace(plan, session.common);
    expect(done.ok && done.value.left).toBeGreaterThan(0);
    expect((readOff(session.bytes()) as unknown[])[1]).toEqual((readOff(before) as unknown[])[1]);
  });

  it('stay as they are, with what was kept of them, in a Word that writes nothing and says nothing', async () => {
    session.host.silent = true;
    const plan = await planned(moved());
    const done = await refreshInPlace(plan, session.common);
    expect(done).toMatchObject({ ok: true, value: { written: 0, left: plan.plan.written } });
    expect(changedParts(written, session.bytes())).toEqual([]);
  });
});
