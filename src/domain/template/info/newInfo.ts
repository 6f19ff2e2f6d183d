import type { Profile } from '../../profiles/profile';
import { INFO } from '../../sheets';
import type { InfoLayout } from './infoLayout';
import { addedParts } from './infoParts';
import { headParts } from '../content/headParts';
import { FIRST_ROW, HEADER_ROW } from '../content/layout';
import type { Lists } from '../content/lists';
import type { SheetPlan } from '../plan';
import { sheetPlan } from '../step';

const WIDTHS = [22, 60, 56];

/** `Thông tin` from nothing: one item a row, with what the profile begins with. */
export function newInfo(
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
