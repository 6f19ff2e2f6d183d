import type { Profile } from '../../profiles/profile';
import { INFO } from '../../sheets';
import type { InfoLayout } from './infoLayout';
import { addedParts } from './infoParts';
import { FIRST_ROW, HEADER_ROW, HINT_ROW, SAMPLE_ROW, TITLE_ROW, areaAt } from '../content/layout';
import type { Lists } from '../content/lists';
import type { SheetPlan } from '../plan';
import type { Parts } from '../step';
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
    [headParts(), ...addedParts(layout, profile, lists)],
  );
}

function headParts(): Parts {
  const sample = areaAt(SAMPLE_ROW, 0, 1, INFO.sample.length);
  const header = areaAt(HEADER_ROW, 0, 1, INFO.headers.length);
  return {
    writes: [
      { area: areaAt(TITLE_ROW, 0, 2), values: [[INFO.title], [INFO.hint]] },
      { area: sample, format: '@', values: [INFO.sample] },
      { area: header, values: [INFO.headers] },
    ],
    styles: [
      { area: areaAt(TITLE_ROW, 0), style: 'title' },
      { area: areaAt(HINT_ROW, 0), style: 'hint' },
      { area: sample, style: 'hint', wrap: true },
      { area: header, style: 'header', align: 'center', wrap: true },
    ],
    columnWidths: WIDTHS.map((characters, column) => ({ column, characters })),
  };
}
