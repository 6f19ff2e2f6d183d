import { applyTemplate, prepareTemplate } from '../../src/actions/makeTemplate';
import { toDay } from '../../src/domain/number/date';
import { newWorkbook } from '../../src/preview/host/model/newWorkbook';
import type { Sheet } from '../../src/preview/host/model/workbook';
import type { SimulatorSession } from '../../src/preview/host/session';
import { startSimulator } from '../../src/preview/host/session';
import { cellAddress } from '../../src/domain/place';
import type { Example } from './exampleGrids';
import { sheetNamed } from './workbook';

const HEADER_ROW = 3;

/** A new workbook with the template of the example's profile, filled as an officer would type it. */
export async function fillTemplate(example: Example): Promise<SimulatorSession> {
  const session = startSimulator(newWorkbook(['Sheet1']));
  const proposal = await prepareTemplate(example.profile);
  if (!proposal.ok) throw new Error(proposal.problem.details);
  const applied = await applyTemplate(proposal.value);
  if (!applied.ok) throw new Error(applied.problem.details);
  fillInfo(session, example.info);
  for (const [name, rows] of Object.entries(example.tables)) fillTable(session, name, rows);
  return session;
}

function fillInfo(session: SimulatorSession, info: Example['info']): void {
  const rows = column(sheetNamed(session.workbook, 'Thông tin'), 0);
  for (const [label, value] of Object.entries(info)) {
    type(session, 'Thông tin', Number(rows.get(label)), 1, value);
  }
}

/** What the template filled in advance below the header gives way to the example's own rows. */
function fillTable(session: SimulatorSession, name: string, rows: Example['tables'][string]): void {
  const headers = new Map(
    Object.entries(sheetNamed(session.workbook, name).cells[headerRow(session, name)] ?? {}).map(
      ([index, { content }]) => [String(content), Number(index)],
    ),
  );
  const first = headerRow(session, name) + 1;
  for (const [header, index] of headers) {
    if (rows.every((row) => row[header] === undefined)) continue;
    for (let row = first; row < first + 90; row += 1) {
      type(session, name, row, index, rows[row - first]?.[header] ?? null);
    }
  }
}

function headerRow(session: SimulatorSession, name: string): number {
  return sheetNamed(session.workbook, name).tables[0]?.area.row ?? HEADER_ROW;
}

function column(sheet: Sheet, index: number): Map<string, number> {
  const rows = Object.entries(sheet.cells).map(([row, cells]) => [String(cells[index]?.content), Number(row)] as const);
  return new Map(rows);
}

function type(session: SimulatorSession, sheet: string, row: number, index: number, value: unknown): void {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  const serial = toDay({ year: Number(year), month: Number(month), day: Number(day) });
  const typed = serial ?? (value as string | number | boolean | null);
  if (typed === null && sheetNamed(session.workbook, sheet).cells[row]?.[index]?.content === undefined) return;
  session.edit(sheet, cellAddress(row, index), typed);
}
