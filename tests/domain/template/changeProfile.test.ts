import type { CellValue, Grids } from '../../../src/domain/grid';
import { SO_KET } from '../../../src/domain/profiles/reports/soKet';
import { TUAN } from '../../../src/domain/profiles/reports/tuan';
import { LUY_KE } from '../../../src/domain/profiles/reports/luyKe';
import { planTemplate } from '../../../src/domain/template/planTemplate';
import { EMPTY, applyPlan } from './applyPlan';

const imposed = (grids: Grids, profile: typeof SO_KET): Grids =>
  applyPlan(grids, planTemplate(grids, profile));

function columnOf(grids: Grids, sheet: string, column: number): readonly CellValue[] {
  const grid = grids.sheets.find((one) => one.sheet === sheet);
  return (grid?.values ?? []).slice(4).map((row) => row[column] ?? '');
}

/** The workbook with one cell typed over; rows and columns from 0. */
function typed(grids: Grids, sheet: string, row: number, column: number, value: string): Grids {
  const sheets = grids.sheets.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const values = grid.values.map((cells, i) =>
      cells.map((cell, j) => (i === row && j === column ? value : cell)),
    );
    return { ...grid, values, formulas: values };
  });
  return { ...grids, sheets };
}

describe('another profile', () => {
  const first = imposed(EMPTY, SO_KET);

  it('takes the place of an outline in which nobody changed a letter', () => {
    const second = imposed(first, TUAN);
    const words = columnOf(second, 'Nội dung', 2).filter((cell) => cell !== '');
    expect(words).toEqual(TUAN.outline.map(([, content]) => content));
    expect(planTemplate(second, TUAN).summary).toEqual([]);
  });

  it('makes the table longer where its outline needs more rows', () => {
    const second = imposed(first, LUY_KE);
    const words = columnOf(second, 'Nội dung', 2).filter((cell) => cell !== '');
    expect(words).toEqual(LUY_KE.outline.map(([, content]) => content));
    const table = second.sheets.find(({ sheet }) => sheet === 'Nội dung')?.tables[0];
    expect(table?.rows).toBeGreaterThan(LUY_KE.outline.length);
    expect(planTemplate(second, LUY_KE).sheets).toEqual([]);
  });

  it('keeps every word once one of them is the officer’s, and says so', () => {
    const own = typed(first, 'Nội dung', 6, 2, 'Lời của xã.');
    const plan = planTemplate(own, TUAN);
    expect(plan.summary).toContain(
      'Giữ nguyên lời đã viết trong trang tính Nội dung; dàn ý của mẫu mới không chèn vào.',
    );
    const second = applyPlan(own, plan);
    expect(columnOf(second, 'Nội dung', 2)).toEqual(columnOf(own, 'Nội dung', 2));
    expect(planTemplate(second, TUAN).summary).toEqual([]);
  });

  it('exchanges what the former profile filled into Thông tin, and nothing that was changed', () => {
    const kinds = (grids: Grids) => {
      const labels = columnOf(grids, 'Thông tin', 0);
      const contents = columnOf(grids, 'Thông tin', 1);
      return [contents[labels.indexOf('Loại kỳ')], contents[labels.indexOf('Trích yếu')]];
    };
    expect(kinds(imposed(first, TUAN))).toEqual([TUAN.info.loai_ky, TUAN.info.trich_yeu]);
    const row = 4 + columnOf(first, 'Thông tin', 0).indexOf('Trích yếu');
    const own = typed(first, 'Thông tin', row, 1, 'Báo cáo riêng');
    expect(kinds(imposed(own, TUAN))).toEqual([TUAN.info.loai_ky, 'Báo cáo riêng']);
    const begun = typed(first, 'Nội dung', 6, 2, 'Lời của xã.');
    expect(kinds(imposed(begun, TUAN))).toEqual([SO_KET.info.loai_ky, SO_KET.info.trich_yeu]);
  });

  it('keeps the sheets of the former one', () => {
    const second = imposed(first, TUAN);
    expect(second.names).toEqual(expect.arrayContaining(first.names as string[]));
  });
});
