import { valueAt } from '../grids/cells';
import type { Grid } from '../../grid';
import type { Profile } from '../../profiles/profile';
import { INFO, INFO_ITEMS } from '../../sheets';
import type { InfoLayout } from './infoLayout';
import { addedParts, itemValidation } from './infoParts';
import { areaAt } from '../content/layout';
import type { Lists } from '../content/lists';
import { type Parts, type Step, isEmpty, joined, sheetPlan } from '../step';

/** What an existing `Thông tin` is completed by. */
export interface InfoJob {
  readonly layout: InfoLayout;
  readonly profile: Profile;
  /** The profile that was imposed before, as long as nobody has begun its report. */
  readonly former: Profile | undefined;
  readonly lists: Lists;
}

/** What an existing `Thông tin` lacks: items below the last, dropdowns, and the beginnings of another profile. */
export function completeInfo(grid: Grid, job: InfoJob): Step {
  const steps = [addItems(grid, job), exchangeStarts(grid, job), restoreLists(grid, job)];
  const parts = joined(steps.map((step) => step.parts));
  const said = steps.flatMap((step) => step.said);
  const head = { name: grid.sheet, create: false, visibility: 'visible' } as const;
  return isEmpty(parts) ? { said } : { said, sheet: sheetPlan(head, [parts]) };
}

interface Addition {
  readonly said: readonly string[];
  readonly parts: Parts;
}

function addItems(grid: Grid, { layout, profile, lists }: InfoJob): Addition {
  const { added } = layout;
  const labels = added.map(({ item }) => item.label).join(', ');
  const said = added.length > 0 ? [`Thêm mục ${labels} vào trang tính ${grid.sheet}.`] : [];
  return { said, parts: joined(addedParts(layout, profile, lists)) };
}

/** What the former profile filled in and nobody changed gives way to what this one begins with. */
function exchangeStarts(grid: Grid, { layout, profile, former }: InfoJob): Addition {
  const changed = INFO_ITEMS.flatMap(({ field, label }) => {
    const [old, start, row] = [former?.info[field], profile.info[field], layout.rows.get(field)];
    if (row === undefined || old === undefined || start === undefined || old === start) return [];
    const { content } = layout.columns;
    if (valueAt(grid, row, content) !== old) return [];
    return [{ label, write: { area: areaAt(row, content), values: [[start]] } }];
  });
  return {
    said: changed.map(({ label }) => `Đổi mục ${label} theo mẫu báo cáo mới.`),
    parts: { writes: changed.map(({ write }) => write) },
  };
}

function restoreLists(grid: Grid, { layout, lists }: InfoJob): Addition {
  const lost = INFO_ITEMS.flatMap((item) => {
    const row = layout.rows.get(item.field);
    const isNew = item.list && lists.isNew(INFO.name, item.label);
    return row !== undefined && isNew ? [{ item, row }] : [];
  });
  const labels = lost.map(({ item }) => item.label).join(', ');
  const parts = lost.map(({ item, row }) => itemValidation(item, row, layout.columns, lists));
  const sentence = `Đặt danh sách chọn cho mục ${labels}, trang tính ${grid.sheet}.`;
  return { said: lost.length > 0 ? [sentence] : [], parts: joined(parts) };
}
