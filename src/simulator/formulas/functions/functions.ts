import type { SheetFunction } from '../syntax/node';
import { CRITERIA_FUNCTIONS } from './criteriaFunctions';
import { LIBRARY_FUNCTIONS } from './libraryFunctions';
import { LOGICAL_FUNCTIONS } from './logicalFunctions';
import { LOOKUP_FUNCTIONS } from './lookupFunctions';
import { TEXT_FUNCTIONS } from './textFunctions';

/** The functions that the simulation has; a formula with any other is refused when it is written. */
export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ...Object.entries(LIBRARY_FUNCTIONS),
  ...Object.entries(CRITERIA_FUNCTIONS),
  ...Object.entries(LOGICAL_FUNCTIONS),
  ...Object.entries(LOOKUP_FUNCTIONS),
  ...Object.entries(TEXT_FUNCTIONS),
]);
