import type { Grids } from '../../../../src/domain/grid';
import type { Changes } from '../workbook';
import { found, gridsOf } from '../workbook';

function changed(
  changes: Changes,
  sheet: string,
  more: (grid: Grids['sheets'][number]) => object,
): Grids {
  const grids = gridsOf(changes);
  return {
    ...grids,
    sheets: grids.sheets.map((grid) => (grid.sheet === sheet ? { ...grid, ...more(grid) } : grid)),
  };
}

describe('EX03', () => {
  test('is silent when all rows are seen', () => {
    expect(found('EX03', {})).toEqual([]);
  });
  test('names rows that a filter hides', () => {
    const grids = changed({}, 'Nhiệm vụ', () => ({ hiddenRows: [4] }));
    expect(found('EX03', grids)).toMatchObject([
      { severity: 'Gợi ý', at: { sheet: 'Nhiệm vụ', cell: 'A5' } },
    ]);
  });
});
