import { LISTS_SHEET } from '../contract';
import type { Grids } from '../grid';
import { PROFILES } from '../profiles';
import type { Profile } from '../profiles/profile';
import { OUTLINE, RELATIONS, CONTRACT_VERSION } from '../sheets';
import type { DataSheet } from '../sheets/column';
import { type ContentRow, contentOf, outlineContent } from './content/content';
import { findGrid } from '../findGrid';
import { planLists } from './content/lists';
import { TOLD_MONTH_FIRST, monthFirstWarning } from './grids/monthFirst';
import type { TemplatePlan } from './plan';
import { planFreeSheet } from './further/planFreeSheet';
import { planInfo } from './info/planInfo';
import { existingTable } from './table/existingTable';
import { holdsContent } from './table/holdsContent';
import { planTable } from './table/planTable';

/**
 * What Tạo mẫu will do on the workbook as it stands: the profile's sheets where they are missing, and in those that
 * are there what they lack. No filled cell is touched, nothing is deleted; the summary says all of it and is empty when
 * nothing is missing.
 */
export function planTemplate(grids: Grids, profile: Profile): TemplatePlan {
  const lists = planLists(findGrid(grids, LISTS_SHEET));
  const former = PROFILES.find(({ id }) => id === grids.settings['profile']);
  const changing = former !== undefined && former.id !== profile.id;
  const info = planInfo(grids, profile, notBegun(grids, former), lists);
  const table = (sheet: DataSheet<string>) => {
    const content = contentOf(sheet.name, profile);
    const job = { sheet, content, lists, days: info.days, changing };
    return planTable(grids, job, otherContents(sheet.name, profile));
  };
  const steps = [
    info.step,
    ...profile.sheets.filter((sheet) => sheet !== RELATIONS).map(table),
    ...profile.freeSheets.map((annex) => planFreeSheet(grids, annex)),
    // Nobody fills it in: it stands behind all that is.
    ...profile.sheets.filter((sheet) => sheet === RELATIONS).map(table),
    lists.step,
  ];
  return {
    summary: [
      ...versionSaid(grids),
      ...steps.flatMap(({ said }) => said),
      ...monthFirstWarning(grids),
    ],
    sheets: steps.flatMap(({ sheet }) => sheet ?? []),
    settings: settingsOf(grids, profile),
  };
}

/** The former profile, as long as its outline stands there as it was filled in: then its beginnings are nobody's either. */
function notBegun(grids: Grids, former: Profile | undefined): Profile | undefined {
  const grid = findGrid(grids, OUTLINE.name);
  const found = grid && existingTable(grid, OUTLINE);
  if (!former || !found) return undefined;
  return holdsContent(found, OUTLINE, outlineContent(former)) ? former : undefined;
}

/** What other profiles fill into this sheet: where nobody changed it, this profile's rows take its place. */
function otherContents(sheet: string, profile: Profile): readonly (readonly ContentRow[])[] {
  const own = JSON.stringify(contentOf(sheet, profile));
  const contents = PROFILES.map((other) => contentOf(sheet, other));
  return contents.filter((content) => JSON.stringify(content) !== own);
}

function settingsOf(grids: Grids, { id }: Profile): TemplatePlan['settings'] {
  const told = grids.monthFirst ? { [TOLD_MONTH_FIRST]: true } : {};
  return { [VERSION_SETTING]: versionKept(grids), profile: id, ...told };
}

/** Settings key of the contract's version. */
const VERSION_SETTING = 'contractVersion';

/** What each version brought, as the officer meets it. */
const BROUGHT: Readonly<Record<number, string>> = {
  2: 'sổ giữ được số liệu và lời của kỳ trước khi sang kỳ mới, lũy kế tự cộng dồn, gộp được số liệu của nhiều bộ phận, vẽ được xu hướng qua các kỳ',
};

/** Said where the workbook was made by an older contract: it is brought up in place, and no entry changes. */
function versionSaid({ settings }: Grids): readonly string[] {
  const version = settings[VERSION_SETTING];
  if (typeof version !== 'number' || version >= CONTRACT_VERSION) return [];
  const brought = Object.entries(BROUGHT)
    .filter(([number]) => Number(number) > version)
    .map(([, words]) => words);
  return [
    `Đưa sổ từ mẫu bản ${version} lên bản ${CONTRACT_VERSION}, giữ nguyên mọi ô đã nhập: ${brought.join('; ')}.`,
  ];
}

/** The version to keep: a newer add-in's is never set back. */
function versionKept({ settings }: Grids): number {
  const version = settings[VERSION_SETTING];
  return typeof version === 'number' ? Math.max(version, CONTRACT_VERSION) : CONTRACT_VERSION;
}
