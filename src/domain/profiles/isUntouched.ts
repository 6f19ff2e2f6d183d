import type { Entries } from '../entries/entries';
import type { Grid } from '../grid';
import { INFO_ITEMS } from '../sheets';
import { headerKey, sameName } from '../letters/vietnamese';
import { PROFILES } from './index';
import type { Profile } from './profile';

/** Whether a workbook is a template as Tạo mẫu made it: nobody has entered anything yet. */
export function isUntouched(entries: Entries): boolean {
  const profile = PROFILES.find(({ id }) => id === entries.settings['profile']);
  return (
    profile !== undefined &&
    entries.info.present &&
    noRows(entries) &&
    infoAsMade(entries, profile) &&
    wordsAsMade(entries, profile) &&
    entries.freeSheets.every((grid) => annexAsMade(grid, profile))
  );
}

/** `Số liệu` comes with its catalogue; the other tables come empty. */
function noRows({ targets, tasks, documents, figures }: Entries): boolean {
  const blank = figures.rows.every(({ cells }) =>
    [cells.current, cells.cumulative, cells.previous].every(({ text }) => text === ''),
  );
  return blank && [targets, tasks, documents].every(({ rows }) => rows.length === 0);
}

function infoAsMade({ info }: Entries, profile: Profile): boolean {
  return INFO_ITEMS.every(({ field, default: made = '' }) => {
    const text = headerKey(info.items.get(field)?.entry.text ?? '');
    const own = headerKey(String(profile.info[field] ?? made));
    return text === '' || text === own;
  });
}

function wordsAsMade({ outline }: Entries, profile: Profile): boolean {
  const made = new Set(profile.outline.map(([, content]) => headerKey(content)));
  return outline.rows.every(({ cells }) => made.has(headerKey(cells.content.text)));
}

function annexAsMade({ sheet, values }: Grid, { freeSheets }: Profile): boolean {
  const free = freeSheets.find(({ name }) => sameName(name, sheet));
  const made = new Set(free?.rows.flat().map((value) => headerKey(String(value))) ?? []);
  return values.flat().every((value) => value === '' || made.has(headerKey(String(value))));
}
