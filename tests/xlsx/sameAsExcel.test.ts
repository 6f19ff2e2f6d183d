import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assess';
import { NO_RESULT } from '../../src/domain/entries/cells/excelErrors';
import { readEntries } from '../../src/domain/entries/readEntries';
import type { Grid, Grids } from '../../src/domain/grid';
import { readGrids } from '../../src/excel/reading/readGrids';
import { startSimulator } from '../../src/simulator/session';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';

const session = startSimulator();
const folders = ['../../assets/examples', '../inputs'].map((folder) => join(__dirname, folder));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, join(folder, name)] as const),
);

async function bothReadings(path: string): Promise<{ file: Grids; excel: Grids }> {
  const bytes = new Uint8Array(readFileSync(path));
  session.open(readXlsx(bytes));
  const excel = await Excel.run((context) => readGrids(context));
  expect(session.missing).toEqual([]);
  return { file: readXlsxGrids(bytes), excel: { ...excel, monthFirst: false } };
}

/** Excel has reckoned what the file asks to be reckoned on opening. */
function onceReckoned({ outOfDate, ...grids }: Grids): Grids {
  expect([true, undefined]).toContain(outOfDate);
  return grids;
}

/** What Excel computed and the file does not hold: formulas that were written without their results. */
function withoutNewResults(excel: Grids, file: Grids): Grids {
  return { ...excel, sheets: excel.sheets.map((grid, index) => blanked(grid, file.sheets[index])) };
}

function blanked(grid: Grid, file: Grid | undefined): Grid {
  const values = grid.values.map((row, r) =>
    row.map((value, c) => (file?.values[r]?.[c] === NO_RESULT ? NO_RESULT : value)),
  );
  return { ...grid, values };
}

describe.each(files)('%s, read from its bytes and through Excel', (_, path) => {
  test('has the same cells, tables and hidden rows', async () => {
    const { file, excel } = await bothReadings(path);
    expect(onceReckoned(file)).toEqual(withoutNewResults(excel, file));
  });

  test('has the same entries', async () => {
    const { file, excel } = await bothReadings(path);
    expect(readEntries(onceReckoned(file))).toEqual(readEntries(withoutNewResults(excel, file)));
  });

  test('has the same findings, even where the file holds no results of its formulas', async () => {
    const { file, excel } = await bothReadings(path);
    expect(assess(file).findings).toEqual(assess(excel).findings);
  });
});
