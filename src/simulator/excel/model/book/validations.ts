import type { Area } from '../area/area';
import { intersect, subtract } from '../area/area';
import type { Sheet, Validation } from './workbook';

/** Takes an area out of every validation; those left without an area go. */
export function cutValidations(sheet: Sheet, within: Area): void {
  for (const one of sheet.validations)
    one.areas = one.areas.flatMap((part) => subtract(part, within));
  sheet.validations = sheet.validations.filter((one) => one.areas.length > 0);
}

/** The validations that meet the areas, and whether some cell of these has none. */
export function validationsOf(
  sheet: Sheet,
  areas: readonly Area[],
): { found: Validation[]; bare: boolean } {
  const found = sheet.validations.filter((one) =>
    one.areas.some((part) => areas.some((a) => intersect(a, part))),
  );
  let rest = [...areas];
  for (const part of found.flatMap((one) => one.areas))
    rest = rest.flatMap((one) => subtract(one, part));
  return { found, bare: rest.length > 0 };
}
