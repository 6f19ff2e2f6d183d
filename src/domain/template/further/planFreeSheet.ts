import type { Grids } from '../../grid';
import type { FreeSheet } from '../../profiles/profile';
import { findGrid, isBlankGrid } from '../../findGrid';
import { areaAt } from '../content/layout';
import type { SheetPlan } from '../plan';
import { type Step, NOTHING, sheetPlan } from '../step';

const TAB_COLOR = '#7F7F7F';

/** One free annex sheet: made where it is missing or empty, else left as it is. */
export function planFreeSheet(grids: Grids, annex: FreeSheet): Step {
  const grid = findGrid(grids, annex.name);
  if (grid && !isBlankGrid(grid)) return NOTHING;
  const name = grid?.sheet ?? annex.name;
  return {
    said: [`Thêm trang tính ${name}: biểu có sẵn tiêu đề cột.`],
    sheet: newFreeSheet(annex, { name, create: !grid }),
  };
}

function newFreeSheet(
  { rows, merges, headers, widths, landscape }: FreeSheet,
  { name, create }: Pick<SheetPlan, 'name' | 'create'>,
): SheetPlan {
  const used = rows.flatMap((values, row) =>
    values.length === 0 ? [] : [{ values, area: areaAt(row, 0, 1, values.length), row }],
  );
  const head = { name, create, visibility: 'visible', tabColor: TAB_COLOR, merges } as const;
  return sheetPlan({ ...head, print: { landscape } }, [
    {
      writes: used.map(({ area, values }) => ({ area, ...textFormat(values), values: [values] })),
      styles: used.flatMap(({ area, row }) => {
        if (area.columns === 1) return [];
        const style = headers.includes(row) ? 'header' : 'input';
        return [{ area, style, align: 'center', wrap: true } as const];
      }),
      columnWidths: widths.map((characters, column) => ({ column, characters })),
    },
  ]);
}

/** Words are Text, so that a lead-in beginning with a dash is no formula; cells to be filled stay General. */
function textFormat(values: FreeSheet['rows'][number]): { readonly format?: string } {
  const words = values.some((value) => /^- |\{\{/.test(String(value)));
  return words ? { format: '@' } : {};
}
