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

describe('EX05', () => {
  test('is silent where the lists are whole', () => {
    expect(found('EX05', {})).toEqual([]);
  });
  test('names the column that lost its list', () => {
    const [finding] = found(
      'EX05',
      changed({}, 'Nhiệm vụ', () => ({ columnsWithoutList: [6] })),
    );
    expect(finding?.at).toEqual({ sheet: 'Nhiệm vụ', cell: 'G4' });
    expect(finding?.message).toContain('“Trạng thái”');
  });
});
