import type { Grid, Grids } from '../../grid';
import { cellAddress } from '../../place';
import type { Profile } from '../../profiles/profile';
import { INFO } from '../../sheets';
import type { InfoField } from '../../sheets/info';
import { completeInfo } from './completeInfo';
import { findGrid, isBlankGrid } from '../../findGrid';
import type { MeasuringCells } from '../formulas/taskClassFormula';
import { type InfoLayout, infoLayout } from './infoLayout';
import type { Lists } from '../content/lists';
import { measuringCells } from './measuringCells';
import { type Step, sheetPlan } from '../step';
import { addedParts } from './infoParts';
import { headParts } from '../content/headParts';
import { FIRST_ROW, HEADER_ROW } from '../content/layout';
import type { SheetPlan } from '../plan';

/** `Thông tin`, and where the days stand by which deadlines are measured. */
export interface PlannedInfo {
  readonly step: Step;
  readonly days: MeasuringCells;
}

/** Makes `Thông tin` where it is missing or empty, else completes it. */
export function planInfo(
  grids: Grids,
  profile: Profile,
  former: Profile | undefined,
  lists: Lists,
): PlannedInfo {
  const grid = findGrid(grids, INFO.name);
  const name = grid?.sheet ?? INFO.name;
  const layout = infoLayout(grid);
  if (!layout) return { step: { said: [unknownSheet(name)] }, days: {} };
  const step =
    grid && !isBlankGrid(grid)
      ? completeInfo(grid, { layout, profile, former, lists })
      : addInfo(grid, layout, profile, lists);
  return { step, days: measuringCells(name, (field) => cellOf(layout, field)) };
}

function addInfo(grid: Grid | undefined, layout: InfoLayout, profile: Profile, lists: Lists): Step {
  const name = grid?.sheet ?? INFO.name;
  const verb = grid ? 'Lập bảng trong trang tính trống' : 'Thêm trang tính';
  const sheet = newInfo({ name, create: !grid }, layout, profile, lists);
  return { said: [`${verb} ${name}: ${layout.added.length} mục về báo cáo.`], sheet };
}

function cellOf({ rows, added, columns }: InfoLayout, field: InfoField): string | undefined {
  const row = rows.get(field) ?? added.find(({ item }) => item.field === field)?.row;
  return row === undefined ? undefined : cellAddress(row, columns.content);
}

function unknownSheet(name: string): string {
  return `Trang tính ${name} không có cột Mục và cột Nội dung: để nguyên. Muốn có bảng thì đổi tên trang này rồi bấm Tạo mẫu lần nữa.`;
}

const WIDTHS = [22, 60, 56];

/** `Thông tin` from nothing: one item a row, with what the profile begins with. */
function newInfo(
  { name, create }: Pick<SheetPlan, 'name' | 'create'>,
  layout: InfoLayout,
  profile: Profile,
  lists: Lists,
): SheetPlan {
  const { tabColor } = INFO;
  return sheetPlan(
    {
      ...{ name, create, visibility: 'visible', tabColor, freezeRows: FIRST_ROW },
      print: { landscape: false, titleRow: HEADER_ROW + 1 },
    },
    [headParts({ ...INFO, widths: WIDTHS }), ...addedParts(layout, profile, lists)],
  );
}
