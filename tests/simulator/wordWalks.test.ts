import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planRefreshHere, refreshInPlace } from '../../src/actions/word/refreshInWord';
import {
  planReportRefresh,
  refreshedBytes,
  type PlannedRefresh,
} from '../../src/actions/word/refreshReport';
import { assess } from '../../src/domain/assess';
import type { CellValue, Grids } from '../../src/domain/grid';
import { composeReport } from '../../src/domain/report/composeReport';
import type { RecordedFigure, ReportRecord } from '../../src/domain/report/record/record';
import { openReport } from '../../src/docx/read/openReport';
import { writeDocx } from '../../src/docx/writeDocx';
import { startWordSimulator } from '../../src/simulator/word/session';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { lintDocx } from '../docx/lint/lintDocx';
import { changedParts, controlXml, editDocx, typeOver, xmlOf } from '../support/editDocx';
import { chosen, outside, readOff, setCell, type ExampleName } from '../support/wordWalk';

const AT = '2026-05-01T08:00:00Z';
const TASKS = 'Nhiệm vụ';

/** A report just written, its workbook, and its figures that are typed in one cell and stand once on the page. */
interface Start {
  readonly docx: Uint8Array;
  readonly grids: Grids;
  readonly record: ReportRecord;
  readonly figures: readonly RecordedFigure[];
}

const starts = new Map<ExampleName, Promise<Start>>();

function start(name: ExampleName): Promise<Start> {
  const known = starts.get(name) ?? begun(name);
  starts.set(name, known);
  return known;
}

async function begun(name: ExampleName): Promise<Start> {
  const file = join(__dirname, `../../assets/examples/${name}.xlsx`);
  const grids = readXlsxGrids(new Uint8Array(readFileSync(file)));
  const report = composeReport(assess(grids), { draft: false, written: '2026-04-26T10:00:00Z' });
  const docx = await writeDocx(report);
  const { record } = report;
  if (!record) throw new Error('no record');
  const xml = xmlOf(docx);
  const figures = record.figures.filter(
    ({ field, at }) =>
      /^Số liệu!D\d+$/.test(at) &&
      /^[a-z_]+\.[a-z_]+$/.test(field) &&
      xml.split(`<w:tag w:val="${field}"/>`).length === 2,
  );
  return { docx, grids, record, figures };
}

/** The workbook with some cells typed over. */
function typed(grids: Grids, cells: Readonly<Record<string, CellValue>>): Grids {
  const after = structuredClone(grids);
  for (const [place, value] of Object.entries(cells)) setCell(after, place, value);
  return after;
}

type Rows = readonly (readonly CellValue[])[];

/** The workbook with other rows below the header of a sheet, which stands in row 4. */
function withRows(grids: Grids, sheet: string, change: (rows: Rows) => Rows): Grids {
  const sheets = grids.sheets.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const values = [...grid.values.slice(0, 4), ...change(grid.values.slice(4))];
    const formats = values.map((row) => row.map(() => '@'));
    const tables = grid.tables.map((table) => ({ ...table, rows: values.length - 3 }));
    return { ...grid, values, formulas: values, formats, tables };
  });
  return { ...grids, sheets };
}

function renamed(row: readonly CellValue[] = [], name: string): readonly CellValue[] {
  const column = row.findIndex((value) => String(value).length > 30);
  return row.map((value, at) => (at === column ? name : value));
}

function planned(docx: Uint8Array, grids: Grids, take: readonly string[] = []): PlannedRefresh {
  const { assessment } = chosen('so.xlsx', grids);
  const refresh = planReportRefresh(openReport(docx), assessment, new Set(take), AT);
  if (refresh.kind === 'refused') throw new Error(refresh.sentence);
  return refresh;
}

/** Refreshes without Word and in the simulated one: both read alike, leave all else alone, and then find nothing to do. */
async function walked(
  docx: Uint8Array,
  grids: Grids,
  take: readonly string[] = [],
): Promise<{ readonly plan: PlannedRefresh['plan']; readonly after: Uint8Array }> {
  const refresh = planned(docx, grids, take);
  const after = await refreshedBytes(refresh);
  expect(lintDocx(after)).toEqual([]);
  expect(outside(xmlOf(after))).toBe(outside(xmlOf(docx)));
  const touched = changedParts(docx, after);
  expect(
    touched.filter((path) => !/^(?:word\/document|customXml\/item\d+)\.xml$/.test(path)),
  ).toEqual([]);
  const again = planned(after, grids);
  expect(again.plan.written).toBe(0);
  expect(changedParts(after, await refreshedBytes(again))).toEqual([]);
  await walkedInWord(docx, grids, take, after);
  return { plan: refresh.plan, after };
}

async function walkedInWord(
  docx: Uint8Array,
  grids: Grids,
  take: readonly string[],
  copy: Uint8Array,
): Promise<void> {
  const session = startWordSimulator(docx);
  const workbook = chosen('so.xlsx', grids);
  const here = await planRefreshHere(workbook, new Set(take), session.common);
  if (!here.ok || here.value.kind === 'refused') throw new Error(JSON.stringify(here));
  const done = await refreshInPlace(here.value, session.common);
  expect(done).toEqual({
    ok: true,
    value: { written: here.value.plan.written, left: 0, reasons: [] },
  });
  expect(readOff(session.bytes())).toEqual(readOff(copy));
  expect(outside(xmlOf(session.bytes()))).toBe(outside(xmlOf(docx)));
  const again = await planRefreshHere(workbook, new Set(), session.common);
  expect(again.ok && again.value.kind === 'planned' && again.value.plan.written).toBe(0);
}

const textsOf = (docx: Uint8Array, field: string | undefined): readonly string[] =>
  openReport(docx)
    .document.figures.filter((one) => one.field === field)
    .map(({ text }) => text);

const outcomesOf = ({ figures }: PlannedRefresh['plan'], field: string | undefined) =>
  figures.filter((one) => one.field === field).map(({ outcome }) => outcome);

const tableText = (docx: Uint8Array): string => JSON.stringify((readOff(docx) as unknown[])[1]);

function at(figures: readonly RecordedFigure[], index: number): RecordedFigure {
  const found = figures[index];
  if (!found) throw new Error(`no figure ${index}`);
  return found;
}

test('a figure that was made half bold, and is still the one that was written, follows', async () => {
  const { docx, grids, figures } = await start('kha-son');
  const one = figures.find(({ text }) => text.length > 1) ?? at(figures, 0);
  const halved = editDocx(docx, (xml) => {
    const control = controlXml(xml, one.field);
    const [first, rest] = [one.text.slice(0, 1), one.text.slice(1)];
    const runs = `<w:r><w:rPr><w:b/></w:rPr><w:t>${first}</w:t></w:r><w:r><w:t>${rest}</w:t></w:r>`;
    return xml.replace(control, control.replace(/<w:r>.*<\/w:r>/s, runs));
  });
  const { plan, after } = await walked(halved, typed(grids, { [one.at]: 71 }));
  expect(outcomesOf(plan, one.field)).toEqual(['update']);
  expect(textsOf(after, one.field)).toEqual(['71']);
});

test('of three copies of a figure the one that was typed over is in conflict, the others follow', async () => {
  const { docx, grids, figures } = await start('kha-son');
  const one = at(figures, 0);
  const copied = editDocx(docx, (xml) => {
    const control = controlXml(xml, one.field);
    const twin = (id: number): string =>
      control.replace(/<w:id w:val="\d+"\/>/, `<w:id w:val="${id}"/>`);
    return xml.replace(control, () => control + twin(90001) + twin(90002));
  });
  const edited = editDocx(copied, (xml) => {
    const last = controlXml(xml, one.field, 2);
    return xml.replace(last, last.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/, '<w:t>987</w:t>'));
  });
  const { plan, after } = await walked(edited, typed(grids, { [one.at]: 72 }));
  expect([...outcomesOf(plan, one.field)].sort()).toEqual(['conflict', 'update', 'update']);
  expect([...textsOf(after, one.field)].sort()).toEqual(['72', '72', '987']);
});

test('a paragraph that was moved takes its figure along, and the figure follows', async () => {
  const { docx, grids, figures } = await start('kha-son');
  const one = at(figures, 0);
  const moved = editDocx(docx, (xml) => {
    const tag = xml.indexOf(`<w:tag w:val="${one.field}"/>`);
    const from = Math.max(xml.lastIndexOf('<w:p>', tag), xml.lastIndexOf('<w:p ', tag));
    const to = xml.indexOf('</w:p>', tag) + '</w:p>'.length;
    const paragraph = xml.slice(from, to);
    const rest = xml.slice(0, from) + xml.slice(to);
    const end = rest.lastIndexOf('<w:sectPr');
    return rest.slice(0, end) + paragraph + rest.slice(end);
  });
  const { plan } = await walked(moved, typed(grids, { [one.at]: 73 }));
  expect(outcomesOf(plan, one.field)).toEqual(['update']);
});

test('a figure deleted with its control and typed again as plain words is listed, and never put back', async () => {
  const { docx, grids, figures } = await start('kha-son');
  const one = at(figures, 1);
  const plain = editDocx(docx, (xml) =>
    xml.replace(controlXml(xml, one.field), '<w:r><w:t>khoảng một trăm</w:t></w:r>'),
  );
  const { plan, after } = await walked(plain, typed(grids, { [one.at]: 74 }));
  expect(outcomesOf(plan, one.field)).toEqual(['removed']);
  expect(xmlOf(after)).toContain('khoảng một trăm');
});

test('a task that is new in the workbook comes in beside one whose state was typed over by hand', async () => {
  const { docx, grids } = await start('kha-son');
  const edited = editDocx(docx, (xml) => xml.replace('>Chưa thực hiện<', '>Đang chờ kinh phí<'));
  const more = withRows(grids, TASKS, (rows) => [
    ...rows.slice(0, 1),
    renamed(rows[0], 'Nhiệm vụ mới giao'),
    ...rows.slice(1),
  ]);
  const { after } = await walked(edited, more);
  expect(tableText(after)).toContain('Nhiệm vụ mới giao');
  expect(tableText(after)).toContain('Đang chờ kinh phí');
});

test('a task that is gone from the workbook goes where it is untouched', async () => {
  const { docx, grids } = await start('kha-son');
  const name = String(grids.sheets.find(({ sheet }) => sheet === TASKS)?.values[5]?.[1]);
  const fewer = withRows(grids, TASKS, (rows) => rows.filter((_, index) => index !== 1));
  const { after } = await walked(docx, fewer);
  expect(tableText(docx)).toContain(name);
  expect(tableText(after)).not.toContain(name);
});

test('a task that is renamed in the workbook keeps its row, and what was typed by hand into it', async () => {
  const { docx, grids } = await start('kha-son');
  const edited = editDocx(docx, (xml) => xml.replace('>Chưa thực hiện<', '>Tạm dừng<'));
  const other = withRows(grids, TASKS, (rows) =>
    rows.map((row, index) => (index === 2 ? renamed(row, 'Nhiệm vụ đã đổi tên') : row)),
  );
  const { plan, after } = await walked(edited, other);
  expect(plan.conflicts).toBe(0);
  expect(tableText(after)).toContain('Nhiệm vụ đã đổi tên');
  expect(tableText(after)).toContain('Tạm dừng');
});

test('another order of the outline moves nothing in the document, and figures follow all the same', async () => {
  const { docx, grids, figures } = await start('dan-tien');
  const one = at(figures, 0);
  const turned = withRows(grids, 'Nội dung', (rows) => {
    const plain = rows.findIndex(
      (row, index) => index > 2 && row[0] === '-' && rows[index + 1]?.[0] === '-',
    );
    if (plain < 0) return rows;
    const [first = [], second = []] = rows.slice(plain, plain + 2);
    return [...rows.slice(0, plain), second, first, ...rows.slice(plain + 2)];
  });
  const { plan } = await walked(docx, typed(turned, { [one.at]: 75 }));
  expect(outcomesOf(plan, one.field)).toEqual(['update']);
  expect(plan.conflicts).toBe(0);
});

test('two collisions are both asked; the one that is taken is written, the other is not asked again', async () => {
  const { docx, grids, figures } = await start('kha-son');
  const [one, two] = [at(figures, 0), at(figures, 1)];
  const edited = editDocx(docx, (xml) =>
    typeOver(typeOver(xml, one.field, '901'), two.field, '902'),
  );
  const now = typed(grids, { [one.at]: 76, [two.at]: 77 });
  expect(planned(edited, now).plan.conflicts).toBeGreaterThanOrEqual(2);
  const { after } = await walked(edited, now, [one.field]);
  expect(textsOf(after, one.field)).toEqual(['76']);
  expect(textsOf(after, two.field)).toEqual(['902']);
  const again = planned(after, now).plan.figures.find(({ field }) => field === two.field);
  expect(again).toMatchObject({ outcome: 'conflict', asked: true });
});

test('four cells that change and change back leave the report as it was written', async () => {
  const { docx, grids, figures } = await start('kha-son');
  const four = figures.slice(0, 4);
  const changed = typed(grids, Object.fromEntries(four.map((one, index) => [one.at, 81 + index])));
  const { plan, after } = await walked(docx, changed);
  expect(plan.written).toBeGreaterThanOrEqual(four.length);
  const { after: back } = await walked(after, grids);
  expect(readOff(back)).toEqual(readOff(docx));
  expect(planned(back, grids).plan).toMatchObject({ written: 0, kept: 0, conflicts: 0 });
});

test('a list that was touched by hand stays whole where the workbook has another', async () => {
  const { docx, grids } = await start('chiem-hoa');
  const edited = editDocx(docx, (xml) => {
    const control = controlXml(xml, 'khoi:1');
    return xml.replace(
      control,
      control.replace('chuyển đổi số năm 2026', 'chuyển đổi số (sửa tay)'),
    );
  });
  const fewer = withRows(grids, 'Văn bản', (rows) => rows.slice(1));
  const { plan, after } = await walked(edited, fewer);
  expect(plan.blocks[0]?.outcome).toBe('conflict');
  expect(openReport(after).document.blocks).toEqual(openReport(edited).document.blocks);
});
