import { columnsOf, valueAt } from './grids/cells';
import { findHeaderRow } from '../entries/headers/findHeader';
import type { Grid, Grids } from '../grid';
import { DATA_SHEETS, INFO } from '../sheets';
import { sameName } from '../letters/vietnamese';
import { findGrid } from '../findGrid';
import { SAMPLE_MARK, areaAt } from './content/layout';
import type { SheetPlan, TemplatePlan } from './plan';
import { sheetPlan } from './step';

interface Sampled {
  readonly name: string;
  readonly columns: readonly { readonly key: string; readonly header: string }[];
  /** The sample row's texts as shipped. */
  readonly samples: readonly string[];
}

const SHEETS: readonly Sampled[] = [
  {
    name: INFO.name,
    columns: INFO.headers.map((header) => ({ key: header, header })),
    samples: INFO.sample,
  },
  ...DATA_SHEETS.map(({ name, columns }) => ({
    ...{ name, columns },
    samples: columns.map(({ sample = '' }) => sample),
  })),
];

/**
 * Empties the sample rows in one press. A sample row stands directly above the header and its first cell says `Ví dụ`;
 * rows above the header are never read as data, so no check and no report ever sees it.
 */
export function planSampleRemoval(grids: Grids): TemplatePlan {
  const sheets = SHEETS.flatMap((sheet) => {
    const grid = findGrid(grids, sheet.name);
    const header = grid && findHeaderRow(grid, sheet);
    return grid && header ? cleared(grid, header.row - 1, sheet.samples) : [];
  });
  const names = sheets.map(({ name }) => name).join(', ');
  const summary = names === '' ? ['Không còn dòng ví dụ nào.'] : [`Xóa dòng ví dụ ở ${names}.`];
  return { summary, sheets, settings: {} };
}

/** Clears the cells that still hold what was shipped. */
function cleared(grid: Grid, row: number, samples: readonly string[]): readonly SheetPlan[] {
  const width = columnsOf(grid) - grid.column;
  const texts = Array.from({ length: width }, (_, index) =>
    String(valueAt(grid, row, grid.column + index)),
  );
  if (!sameName(texts[0] ?? '', SAMPLE_MARK)) return [];
  const values = [texts.map((text, index) => (index === 0 || samples.includes(text) ? '' : null))];
  const head = { name: grid.sheet, create: false, visibility: 'visible' } as const;
  return [sheetPlan(head, [{ writes: [{ area: areaAt(row, grid.column, 1, width), values }] }])];
}
