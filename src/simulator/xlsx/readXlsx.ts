import type { BookReader } from '../../xlsx/grid/bookReader';
import { openReader } from '../../xlsx/grid/bookReader';
import type { BookSheet } from '../../xlsx/book/openBook';
import { readSettings } from '../../xlsx/book/settings';
import { attribute } from '../../package/xml/attributes';
import { child, children } from '../../package/xml/element';
import { newWorkbook } from '../excel/model/book/newWorkbook';
import { parseFormula } from '../formulas/syntax/parse';
import type { Sheet, Workbook } from '../excel/model/book/workbook';
import { readNames } from './read/readNames';
import { readSheet } from './read/readSheet';
import { readLooks } from './read/readStyle';

/** A cell of the simulation takes ten times the room of one in a grid. */
const MOST_CELLS = 600_000;

/**
 * Opens an .xlsx file as the simulated Excel would. Values, formulas with their last results, looks, tables,
 * validations, conditional formats, links, names and page set-up; pictures, charts and notes are not read.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook.
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const reader = openReader(bytes, MOST_CELLS);
  const looks = readLooks(reader.styles);
  const workbook = newWorkbook([]);
  const read = new Map<BookSheet, Sheet>();
  for (const sheet of reader.book.sheets.filter(({ kind }) => kind === 'worksheet')) {
    const made = readSheet(workbook, reader, sheet, looks);
    read.set(sheet, made);
    workbook.sheets.push(made);
  }
  if (reader.book.calculatesOnOpening) forgetResults(workbook);
  workbook.names = readNames(reader.book.root, (index) => {
    const scope = reader.book.sheets[index];
    return scope && read.get(scope);
  });
  readPrintNames(reader, read);
  workbook.settings = { ...readSettings(reader.book) };
  workbook.active = activeSheet(reader, read)?.id ?? '';
  return workbook;
}

/** Excel works all formulas out anew; one that is not understood here keeps the result that came with the file. */
function forgetResults({ sheets }: Workbook): void {
  for (const { cells } of sheets)
    for (const row of Object.values(cells))
      for (const cell of Object.values(row))
        if (cell.formula !== undefined && parseFormula(cell.formula)?.unknown.length === 0)
          delete cell.content;
}

/** Excel keeps print areas and repeated lines among the names. */
function readPrintNames({ book }: BookReader, read: ReadonlyMap<BookSheet, Sheet>): void {
  for (const { tag, text } of children(child(book.root, 'definedNames'), 'definedName')) {
    const scope = book.sheets[Number(attribute(tag, 'localSheetId') ?? -1)];
    const sheet = scope && read.get(scope);
    if (!sheet) continue;
    const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => one.replace(/^.*!/, ''));
    const name = attribute(tag, 'name');
    if (name === '_xlnm.Print_Area') sheet.page.printArea = areas.join(',');
    if (name !== '_xlnm.Print_Titles') continue;
    const rows = areas.find((one) => /^\$?\d+:\$?\d+$/.test(one));
    const columns = areas.find((one) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(one));
    if (rows !== undefined) sheet.page.titleRows = rows;
    if (columns !== undefined) sheet.page.titleColumns = columns;
  }
}

function activeSheet({ book }: BookReader, read: ReadonlyMap<BookSheet, Sheet>): Sheet | undefined {
  const view = child(child(book.root, 'bookViews'), 'workbookView');
  const wanted = book.sheets[Number(attribute(view?.tag ?? '', 'activeTab') ?? 0)];
  const sheet = wanted && read.get(wanted);
  return sheet?.visibility === 'Visible'
    ? sheet
    : [...read.values()].find(({ visibility }) => visibility === 'Visible');
}
