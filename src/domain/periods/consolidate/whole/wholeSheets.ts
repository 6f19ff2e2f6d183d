import { FREE_SHEET_PREFIX } from '../../../contract';
import { FIGURES, TARGETS, TASKS } from '../../../sheets';

/** A free sheet by what follows the word that all their names begin with. */
export function freeSheet(name: string): string {
  return `${FREE_SHEET_PREFIX} ${name}`;
}

/** The free sheets of a report of the whole: its annexes and the tables within its words. */
export const WHOLE_SHEETS = {
  status: freeSheet('Tình trạng'),
  targets: freeSheet(TARGETS.name),
  figures: freeSheet(FIGURES.name),
  tasks: freeSheet(TASKS.name),
  outliers: freeSheet('Khác thường'),
  targetsByUnit: freeSheet(`${TARGETS.name} theo xã`),
  figuresByUnit: freeSheet(`${FIGURES.name} theo xã`),
} as const;
