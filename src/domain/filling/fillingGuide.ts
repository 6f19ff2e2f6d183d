import type { Facts } from '../facts';
import { documentsToFill } from './documentsToFill';
import { figuresToFill } from './figuresToFill';
import { infoToFill } from './infoToFill';
import type { FillingPart } from './fillingPart';
import { targetsToFill, tasksToFill } from './rowsToFill';
import { sheetsToAdd } from './sheetsToAdd';
import { sheetsToRenew } from './sheetsToRenew';
import { wordsToFill } from './wordsToFill';

/** How far the workbook is filled, part by part in the order of the work, counted over what this report needs. */
export function fillingGuide(facts: Facts): readonly FillingPart[] {
  const parts = [
    infoToFill,
    figuresToFill,
    targetsToFill,
    tasksToFill,
    documentsToFill,
    wordsToFill,
  ];
  const sheets = parts.map((part) => part(facts)).filter(({ needed }) => needed > 0);
  return [...sheetsToAdd(facts), ...sheets, ...sheetsToRenew(facts)];
}
