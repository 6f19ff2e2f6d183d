import type { FUniver } from '@univerjs/core/facade';
import type { IRange, IWorksheetData } from '@univerjs/core';
import type { Host } from '../../simulator/excel/host';
import { MAX_COLUMNS, area } from '../../simulator/excel/model/area/area';
import { newSheet } from '../../simulator/excel/model/book/newWorkbook';
import { removeSheet, renameSheet } from '../../simulator/excel/model/book/sheets';
import { deleteCells, insertCells } from '../../simulator/excel/model/area/shiftCells';
import type { Sheet } from '../../simulator/excel/model/book/workbook';
import type { GridSync } from './gridSync';

/** What the grid's mutations carry. */
interface MutationParams {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly name: string;
  readonly sheet: Partial<IWorksheetData>;
}

type Follow = (host: Host, sheet: Sheet, params: MutationParams) => void;

const FOLLOWED: Readonly<Record<string, Follow>> = {
  'sheet.mutation.insert-row': (host, sheet, { range }) => {
    insertCells(host.workbook, sheet, wholeRows(range), 'Down');
  },
  'sheet.mutation.remove-rows': (host, sheet, { range }) => {
    deleteCells(host.workbook, sheet, wholeRows(range), 'Up');
  },
  'sheet.mutation.set-worksheet-name': (host, sheet, { name }) => {
    renameSheet(host.workbook, sheet, name);
  },
  'sheet.mutation.remove-sheet': (host, sheet) => {
    removeSheet(host.workbook, sheet);
  },
};

/** Carries inserted and deleted rows, and new, renamed and deleted sheets over to the simulated Excel. */
export function followStructure(
  grid: FUniver,
  host: Host,
  sync: GridSync,
  changed: () => void,
): void {
  grid.addEvent(grid.Event.CommandExecuted, ({ id, params }) => {
    if (sync.telling) return;
    const given = params as MutationParams | undefined;
    if (!given) return;
    if (id === 'sheet.mutation.insert-sheet') addSheet(host, given.sheet);
    else {
      const sheet = host.workbook.sheets.find((one) => one.id === given.subUnitId);
      const follow = FOLLOWED[id];
      if (!sheet || !follow) return;
      follow(host, sheet, given);
      host.contentsChanged(sheet, area(0, 0), 'user');
    }
    host.calculator.reset();
    sync.remember();
    changed();
  });
}

function addSheet(host: Host, { id, name }: Partial<IWorksheetData>): void {
  const sheet = newSheet(host.workbook, name ?? '');
  host.workbook.sheets.push(id === undefined ? sheet : { ...sheet, id });
}

function wholeRows({ startRow, endRow }: IRange): ReturnType<typeof area> {
  return area(startRow, 0, endRow - startRow + 1, MAX_COLUMNS);
}
