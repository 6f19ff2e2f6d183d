import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import type { Cell, Sheet } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
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

/**
 * What the template filled in advance gives way to the example's own rows; only the catalogue of `Số liệu`, which the
 * relations refer to, stays, and a figure goes to the row of its `Mã`.
 */
function fillTable(session: SimulatorSession, name: string, rows: Example['tables'][string]): void {
  const sheet = sheetNamed(session.workbook, name);
  const header = headerRow(session, name);
  const codes = name === 'Số liệu' ? column(sheet, 0) : undefined;
  for (const [index, cell] of Object.entries(sheet.cells[header] ?? {})) {
    const key = textOf(cell);
    if (rows.every((row) => row[key] === undefined)) continue;
    const own = codes ? [] : range(header + 1 + rows.length, header + 90);
    for (const row of own) type(session, name, row, Number(index), null);
    rows.forEach((row, place) => {
      const at = codes?.get(String(row['Mã'])) ?? header + 1 + place;
      type(session, name, at, Number(index), row[key] ?? null);
    });
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}

function headerRow(session: SimulatorSession, name: string): number {
  return sheetNamed(session.workbook, name).tables[0]?.area.row ?? HEADER_ROW;
}

function column(sheet: Sheet, index: number): Map<string, number> {
  const rows = Object.entries(sheet.cells).map(
    ([row, cells]) => [textOf(cells[index]), Number(row)] as const,
  );
  return new Map(rows);
}

function type(
  session: SimulatorSession,
  sheet: string,
  row: number,
  index: number,
  value: unknown,
): void {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  const typed =
    year === undefined ? (value as string | number | boolean | null) : `${day}/${month}/${year}`;
  const nothing = sheetNamed(session.workbook, sheet).cells[row]?.[index]?.content === undefined;
  if (typed === null && nothing) return;
  const address = cellAddress(row, index);
  const isRead = year !== undefined || String(typed).startsWith('=');
  if (isRead) session.type(sheet, address, String(typed));
  else session.edit(sheet, address, typed);
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.content === 'string' ? cell.content : '';
}
