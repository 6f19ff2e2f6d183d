import { applyNextPeriod, prepareNextPeriod } from '../../src/actions/periods/nextPeriod';
import { assess } from '../../src/domain/assess';
import type { Finding } from '../../src/domain/findings/finding';
import { readGrids } from '../../src/excel/reading/readGrids';
import { parseAddress } from '../../src/simulator/excel/model/area/address';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { startSimulator } from '../../src/simulator/session';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';
import type { TwoPeriods, Typed } from './twoPeriods/book';
import { infoItems, literal, serial, sheetsOf } from './twoPeriods/book';
import { CUMULATIVE, HALF, NINE, OPEN_END, REST_OF_YEAR, YEAR } from './twoPeriods/longer';
import { MID_MONTH, MONTH, QUARTER } from './twoPeriods/months';
import { OWN_FORMS, THURSDAY, YEARS_END } from './twoPeriods/weeks';

const BOOKS: readonly TwoPeriods[] = [
  ...[THURSDAY, YEARS_END, OWN_FORMS, MONTH, MID_MONTH, QUARTER],
  ...[HALF, NINE, YEAR, CUMULATIVE, REST_OF_YEAR, OPEN_END],
];

/** Where a key of an expectation stands: `Thông tin!Mục` by its row, all else by its address. */
function placeOf(book: TwoPeriods, key: string): { readonly sheet: string; readonly cell: string } {
  const [sheet = '', cell = ''] = key.split('!');
  const item = infoItems(book).indexOf(cell);
  return sheet === 'Thông tin' ? { sheet, cell: `B${item + 2}` } : { sheet, cell };
}

async function move(): Promise<void> {
  const prepared = await prepareNextPeriod();
  if (!prepared.ok || !prepared.value) throw new Error('no plan');
  const applied = await applyNextPeriod(prepared.value);
  if (!applied.ok || applied.value.kind !== 'applied') throw new Error('not applied');
}

function type(workbook: Workbook, book: TwoPeriods, cells: TwoPeriods['typed']): void {
  for (const [key, value] of Object.entries(cells)) {
    const { sheet, cell } = placeOf(book, key);
    const { row, column } = parseAddress(cell);
    const written = literal(value) ?? '';
    const typed = ensureCell(sheetNamed(workbook, sheet), row, column);
    delete typed.formula;
    typed.content = typeof written === 'object' ? written.value : written;
    if (typeof written === 'object') typed.style = { ...typed.style, numberFormat: written.format };
  }
}

/** The cells that are not as expected: what stands there, what should. */
function differences(
  workbook: Workbook,
  book: TwoPeriods,
  expected: Readonly<Record<string, Typed>>,
): readonly string[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const { sheet, cell } = placeOf(book, key);
    const found = cellOf(workbook, sheet, cell);
    const wanted = /^\d{4}-\d\d-\d\d$/u.test(String(value)) ? serial(String(value)) : (value ?? '');
    return found === wanted ? [] : [`${key}: ${JSON.stringify(found)} ≠ ${JSON.stringify(wanted)}`];
  });
}

/** What rules say of history, sums and periods; the others tell of what these small books leave blank. */
function isOfPeriods({ rule }: Finding): boolean {
  return /^(?:LS|TH|KY)/u.test(rule) && rule !== 'KY10' && rule !== 'KY12';
}

const named = ({ rule, at }: Finding): string => `${rule} ${at.sheet}!${at.cell}`;

test.each(BOOKS.map((book) => [book.name, book] as const))(
  'two periods on from %s, every cell is as section 10 has it',
  async (_, book) => {
    const { workbook } = startSimulator(workbookOf(sheetsOf(book)));
    await move();
    expect(differences(workbook, book, book.first)).toEqual([]);
    type(workbook, book, book.typed);
    await move();
    expect(differences(workbook, book, book.second)).toEqual([]);
    type(workbook, book, book.then ?? {});
    const { findings } = assess(await Excel.run((context) => readGrids(context)));
    expect(findings.filter(isOfPeriods).map(named).sort()).toEqual([...(book.found ?? [])].sort());
  },
);
