import { readEntries } from '../../../src/domain/entries/readEntries';
import { SO_KET } from '../../../src/domain/profiles/reports/soKet';
import { planSampleRemoval } from '../../../src/domain/template/planSampleRemoval';
import { planTemplate } from '../../../src/domain/template/planTemplate';
import { EMPTY, applyPlan } from './applyPlan';

const made = applyPlan(EMPTY, planTemplate(EMPTY, SO_KET));
const thirdRow = (grids: typeof made, name: string) =>
  grids.sheets.find(({ sheet }) => sheet === name)?.values[2];

describe('the sample rows', () => {
  it('stand in every sheet and are read by nobody', () => {
    const entries = readEntries(made);
    for (const name of [
      'Thông tin',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Văn bản',
      'Số liệu',
      'Quy tắc',
      'Nội dung',
    ])
      expect(thirdRow(made, name)?.[0]).toBe('Ví dụ');
    expect(entries.targets.rows).toEqual([]);
    expect(entries.tasks.rows).toEqual([]);
    expect(entries.documents.rows).toEqual([]);
    expect(entries.problems).toEqual([]);
  });

  it('go in one press, and nothing else goes', () => {
    const plan = planSampleRemoval(made);
    expect(plan.summary).toEqual([
      'Xóa dòng ví dụ ở Thông tin, Chỉ tiêu, Nhiệm vụ, Văn bản, Số liệu, Quy tắc, Nội dung.',
    ]);
    const after = applyPlan(made, plan);
    for (const { sheet, values } of made.sheets) {
      const now = after.sheets.find((grid) => grid.sheet === sheet)?.values;
      values.forEach((row, index) => {
        const sample = index === 2 && sheet !== '_DanhMuc';
        expect(now?.[index]).toEqual(sample ? row.map(() => '') : row);
      });
    }
  });

  it('do not come back', () => {
    const after = applyPlan(made, planSampleRemoval(made));
    expect(planTemplate(after, SO_KET).sheets).toEqual([]);
    expect(planSampleRemoval(after)).toEqual({
      summary: ['Không còn dòng ví dụ nào.'],
      sheets: [],
      settings: {},
    });
  });

  it('leave what a person wrote beside them', () => {
    const sheets = made.sheets.map((grid) => {
      const values = grid.values.map((row, index) =>
        index === 2 ? row.map((cell, column) => (column === 1 ? 'Ghi nhớ của xã' : cell)) : row,
      );
      return grid.sheet === 'Văn bản' ? { ...grid, values, formulas: values } : grid;
    });
    const grids = { ...made, sheets };
    const after = applyPlan(grids, planSampleRemoval(grids));
    expect(thirdRow(after, 'Văn bản')).toEqual(['', 'Ghi nhớ của xã', '', '', '', '', '', '']);
  });
});
