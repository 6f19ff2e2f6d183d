import { planRefreshHere, refreshInPlace } from '../../src/actions/word/refreshInWord';
import { planReportRefresh, refreshedBytes } from '../../src/actions/word/refreshReport';
import { assess } from '../../src/domain/assess';
import type { CellValue, Grids } from '../../src/domain/grid';
import { composeReport } from '../../src/domain/report/composeReport';
import type { RecordedFigure } from '../../src/domain/report/record/record';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { startWordSimulator } from '../../src/simulator/word/session';
import { lintDocx } from '../docx/lint/lintDocx';
import { computed } from '../mutations/book';
import { readSets } from '../recall/readSets';
import { cleanGrids } from '../recall/recallGrids';
import type { RecallSet } from '../recall/recallSet';
import { changedParts, controlXml, editDocx, typeOver, xmlOf } from '../support/editDocx';
import { chosen, outside, readOff, setCell } from '../support/wordWalk';

const SETS = ['xa-tuan', 'dac-khu-quy-3', 'xa-tay-nguyen-10-thang'];
const AT = '2026-12-01T08:00:00Z';
const HAND = 'gõ tay';

/** The set with ten of its figures said in the outline, and its documents listed there. */
function withFields(set: RecallSet): RecallSet {
  const rows = set.tables['Nội dung'] ?? [];
  const at = rows.findIndex((row) => row['Cấp'] === 'Đoạn') + 1;
  const codes = (set.tables['Số liệu'] ?? []).filter((row) => typeof row['Kỳ này'] === 'number');
  const said = codes
    .slice(0, 10)
    .map((row) => ({ Cấp: '-', 'Nội dung': `Chỉ số là {{${String(row['Mã'])}}}` }));
  const list = { Cấp: 'Danh sách', 'Nội dung': 'Văn bản: Văn bản' };
  const outline = [...rows.slice(0, at), ...said, list, ...rows.slice(at)];
  return { ...set, tables: { ...set.tables, 'Nội dung': outline } };
}

/** The workbook with other rows below the header of a sheet, which stands in row 4. */
function withRows(
  grids: Grids,
  sheet: string,
  change: (rows: CellValue[][]) => CellValue[][],
): Grids {
  const sheets = grids.sheets.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const values = [
      ...grid.values.slice(0, 4),
      ...change(grid.values.slice(4).map((row) => [...row])),
    ];
    const formats = values.map(
      (_, row) => grid.formats[Math.min(row, grid.formats.length - 1)] ?? [],
    );
    const tables = grid.tables.map((table) => ({ ...table, rows: values.length - 3 }));
    return { ...grid, values, formulas: values, formats, tables };
  });
  return { ...grids, sheets };
}

/** Four cells changed, a target renamed, a row moved, a task gone, an annex lengthened. */
function workbookLater(grids: Grids, figures: readonly RecordedFigure[]): Grids {
  const after = structuredClone(grids);
  for (const [index, { at }] of figures.slice(1, 5).entries()) setCell(after, at, 61 + index);
  const renamed = withRows(after, 'Chỉ tiêu', (rows) => {
    const named = rows.filter((row) => typeof row[5] === 'number');
    const [, second] = named;
    if (second) second[1] = 'Tên đã đổi hẳn';
    return rows;
  });
  const moved = withRows(renamed, 'Văn bản', ([first = [], ...rows]) => [...rows, first]);
  const fewer = withRows(moved, 'Nhiệm vụ', (rows) => rows.filter((_, index) => index !== 2));
  const sheets = fewer.sheets.map((grid) => {
    if (!grid.sheet.startsWith('Phụ lục')) return grid;
    const more = <T>(rows: readonly T[]): readonly T[] => [...rows, ...rows.slice(-1)];
    const [values, formulas] = [more(grid.values), more(grid.formulas)];
    return { ...grid, values, formulas, formats: more(grid.formats) };
  });
  return computed({ ...fewer, sheets });
}

/** Two figures typed over, one copied, one deleted, and words at the end. */
function byHand(xml: string, figures: readonly RecordedFigure[]): string {
  const [kept, colliding, copied, deleted] = figures.map(({ field }) => field);
  const typed = typeOver(typeOver(xml, kept ?? '', '987'), colliding ?? '', '988');
  const control = controlXml(typed, copied ?? '');
  const twin = control.replace(/<w:id w:val="-?\d+"\/>/, '<w:id w:val="90001"/>');
  const twice = typed.replace(control, () => control + twin);
  const fewer = twice.replace(controlXml(twice, deleted ?? ''), '');
  const end = fewer.lastIndexOf('<w:sectPr');
  return `${fewer.slice(0, end)}<w:p><w:r><w:t>${HAND}</w:t></w:r></w:p>${fewer.slice(end)}`;
}

test.each(SETS)(
  'the walk over %s, which no report was made for, comes out alike headless and in Word, and a second one rests',
  async (name) => {
    const set = readSets().find((one) => one.name === name);
    if (!set) throw new Error(`no set ${name}`);
    const grids = cleanGrids(withFields(set));
    const report = composeReport(assess(grids), { draft: false, written: '2026-11-01T10:00:00Z' });
    const docx = await writeDocx(report);
    const xml = xmlOf(docx);
    const figures = (report.record?.figures ?? []).filter(
      ({ field, at }) =>
        /^Số liệu!D\d+$/.test(at) && xml.split(`<w:tag w:val="${field}"/>`).length === 2,
    );
    expect(figures.length).toBeGreaterThan(4);
    const later = chosen('so.xlsx', workbookLater(grids, figures));
    const edited = editDocx(docx, (one) => byHand(one, figures));
    const planned = (bytes: Uint8Array) => {
      const plan = planReportRefresh(openReport(bytes), later.assessment, new Set(), AT);
      if (plan.kind === 'refused') throw new Error(plan.sentence);
      return plan;
    };
    const first = planned(edited);
    const outcomes = figures
      .slice(0, 5)
      .map(({ field }) => [
        ...new Set(
          first.plan.figures.filter((one) => one.field === field).map((one) => one.outcome),
        ),
      ]);
    expect(outcomes).toEqual([['kept'], ['conflict'], ['update'], ['removed'], ['update']]);
    const copy = await refreshedBytes(first);
    expect(outside(xmlOf(copy))).toBe(outside(xmlOf(edited)));
    expect(xmlOf(copy).split(HAND)).toHaveLength(2);
    const own = /^(?:word\/document|customXml\/item\d+)\.xml$/;
    expect(changedParts(edited, copy).filter((path) => !own.test(path))).toEqual([]);
    expect(lintDocx(copy)).toEqual([]);
    const { kept, conflicts } = first.plan;
    const again = planned(copy);
    expect(again.plan).toMatchObject({ written: 0, kept, conflicts });
    expect(await refreshedBytes(again)).toBe(copy);
    const fresh = await writeDocx(composeReport(later.assessment, { draft: false, written: AT }));
    expect((readOff(copy) as unknown[])[1]).toEqual((readOff(fresh) as unknown[])[1]);

    const session = startWordSimulator(edited);
    const here = await planRefreshHere(later, new Set(), session.common);
    if (!here.ok || here.value.kind === 'refused') throw new Error(JSON.stringify(here));
    const done = await refreshInPlace(here.value, session.common);
    // Rows in another order are drawn anew, which only the updated copy can.
    expect(done).toMatchObject({
      ok: true,
      value: { left: done.ok ? done.value.reasons.length : 0 },
    });
    expect(outside(xmlOf(session.bytes()))).toBe(outside(xmlOf(edited)));
    expect(readOff(await refreshedBytes(planned(session.bytes())))).toEqual(readOff(copy));
    expect(session.host.missing).toEqual([]);
  },
  120_000,
);
