import { findGrid } from '../../findGrid';
import type { Grids } from '../../grid';
import type { TemplatePlan } from '../plan';
import type { Pending } from './pending';
import { resumeSheet } from './resumeSheet';

/**
 * What is left to do of a drawing that broke off: all of it once more, sheet by sheet, but over what stands there
 * already: what a person has typed meanwhile stays, and a sheet that has become something else is left out.
 * `undefined` where nothing of it fits any more.
 */
export function resumePlan(pending: Pending, grids: Grids): TemplatePlan | undefined {
  const sheets = pending.sheets.flatMap((plan) => {
    const grid = findGrid(grids, plan.name);
    return resumeSheet(plan, {
      grid,
      exists: grids.names.includes(grid?.sheet ?? plan.name),
      was: pending.was[plan.name] ?? {},
    });
  });
  if (sheets.length === 0) return undefined;
  const names = sheets.map(({ name }) => name).join(', ');
  const looks = pending.attempts > 0;
  return {
    summary: looks
      ? [`Trình bày nốt những gì lần trước Excel chưa nhận (hàng cố định, trang in): ${names}.`]
      : [`Lập nốt phần mẫu lần trước còn dở: ${names}. Ô đã nhập được giữ nguyên.`],
    sheets,
    settings: pending.settings,
  };
}
