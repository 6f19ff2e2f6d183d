import type { Fix } from '../../domain/findings/finding';
import type { Area } from '../../domain/grid';
import { cellAddress, parseAddress } from '../../domain/place';
import { foundCell, type Content, type FixState } from '../../domain/fixes/fixState';
import type { Press } from '../requests/press';
import type { SheetCells } from '../reading/sheets/sheetCells';
import { readRest } from '../reading/sheets/sheetCells';
import type { Slice } from '../reading/sheets/slices';

/** Rows further apart than this are read apart. */
const GAP = 30;
const NOTHING: Content = { value: '', formula: '', format: 'General' };

/** Reads every cell of the fixes and of their rows' keys, in runs of rows within the limits of an answer. */
export async function readFixCells(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  press: Press,
): Promise<readonly FixState[]> {
  if (fixes.length === 0) return [];
  const closed = await closedSheets(context, fixes);
  const open = fixes.map((fix) => ({ fix, closed: closedOf(fix, closed) }));
  const places = open.flatMap((one) => (one.closed ? [] : placesOf(one.fix)));
  const contents = contentOf(await readRest(context, runsOf(places), [], press));
  return open.map(({ fix, closed: shut }) => ({
    fix,
    ...(shut && { closed: shut }),
    cells: fix.changes.map((change) => {
      const at = (cell: string) => contents.get(`${change.sheet}!${cell}`) ?? NOTHING;
      return foundCell(change, at(change.cell), ({ cell }) => at(cell));
    }),
  }));
}

type Closed = ReadonlyMap<string, 'gone' | 'protected'>;

/** Sheets of the fixes that are not there, or that may not be written. */
async function closedSheets(context: Excel.RequestContext, fixes: readonly Fix[]): Promise<Closed> {
  const names = new Set(fixes.flatMap(({ changes }) => changes.map(({ sheet }) => sheet)));
  const asked = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected');
    return { name, sheet };
  });
  await context.sync();
  return new Map(
    asked.flatMap(({ name, sheet }): (readonly [string, 'gone' | 'protected'])[] => {
      if (sheet.isNullObject) return [[name, 'gone']];
      return isLocked(sheet.protection) ? [[name, 'protected']] : [];
    }),
  );
}

function isLocked({ protected: locked }: Excel.WorksheetProtection): boolean {
  return locked;
}

function closedOf({ changes }: Fix, closed: Closed): FixState['closed'] {
  const change = changes.find(({ sheet }) => closed.has(sheet));
  const why = change && closed.get(change.sheet);
  return change && why && { sheet: change.sheet, why };
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function placesOf({ changes }: Fix): readonly CellPlace[] {
  return changes.flatMap(({ sheet, cell, key = [] }) =>
    [cell, ...key.map((one) => one.cell)].flatMap((address) => {
      const place = parseAddress(address);
      return place ? [{ sheet, ...place }] : [];
    }),
  );
}

/** Few runs of rows that hold all places, sheet by sheet. */
function runsOf(places: readonly CellPlace[]): readonly Slice[] {
  const runs: { sheet: string; area: Area }[] = [];
  const sorted = [...places].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
  for (const place of sorted) {
    const last = runs.at(-1);
    const near = last?.sheet === place.sheet && place.row - (last.area.row + last.area.rows) < GAP;
    if (last && near) last.area = around(last.area, place);
    else runs.push({ sheet: place.sheet, area: around(undefined, place) });
  }
  return runs;
}

function around(area: Area | undefined, { row, column }: CellPlace): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const first = Math.min(area.column, column);
  const last = Math.max(area.column + area.columns - 1, column);
  const rows = Math.max(area.rows, row - area.row + 1);
  return { row: area.row, column: first, rows, columns: last - first + 1 };
}

function contentOf(parts: readonly SheetCells[]): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>();
  for (const { sheet, area, values, formulas, formats } of parts) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        const format = formats[r]?.[c] ?? 'General';
        const content = { value, formula: formulas[r]?.[c] ?? value, format };
        contents.set(`${sheet}!${cellAddress(area.row + r, area.column + c)}`, content);
      }
    }
  }
  return contents;
}
