import { HostError } from '../../../wire/hostError';
import type { Workbook } from './workbook';

/** Excel's rules for a sheet's name: 1–31 characters, none of `: \ / ? * [ ]`, no quote at an end, unlike all others. */
export function checkSheetName(workbook: Workbook, name: string, own?: string): void {
  const bad =
    name.trim() === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]|^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (bad) throw new HostError('InvalidArgument', `not a sheet name: ${name}`);
  const folded = name.toLowerCase();
  const taken = workbook.sheets.some((one) => one.id !== own && one.name.toLowerCase() === folded);
  if (taken) throw new HostError('ItemAlreadyExists', `there is a sheet ${name}`);
}
