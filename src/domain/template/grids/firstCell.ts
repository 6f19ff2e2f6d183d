import { cellAddress, type Place } from '../../place';
import type { Profile } from '../../profiles/profile';
import { INFO, INFO_ITEMS } from '../../sheets';
import { sameName } from '../../letters/vietnamese';
import { FIRST_ROW } from '../content/layout';
import type { TemplatePlan } from '../plan';

/** Where the officer goes on after Tạo mẫu: the first entry wanted in a new `Thông tin`, else the first sheet drawn. */
export function firstCell({ sheets }: TemplatePlan, profile: Profile): Place | undefined {
  const first = sheets.find(({ visibility }) => visibility === 'visible');
  const info = sheets.find(({ name }) => sameName(name, INFO.name));
  if (!info?.writes.some(({ area }) => area.row === 0 && area.column === 0))
    return first && { sheet: first.name, cell: '' };
  const standard = INFO_ITEMS.filter(({ optional }) => !optional);
  const wanted = standard.findIndex(
    ({ field, required, default: made }) =>
      required && made === undefined && profile.info[field] === undefined,
  );
  return { sheet: info.name, cell: cellAddress(FIRST_ROW + wanted, 1) };
}
