import { addresseesIn } from './addressees/addressees';
import { factSteps } from './assessFacts';
import type { Facts } from './facts';
import type { Grids } from './grid';
import type { Steps } from './memo/steps';

/** What a workbook says in its main report, and in those for other addressees; nothing is judged. */
export interface Reading extends Facts {
  /** Absent where the workbook has one report. */
  readonly others?: readonly { readonly addressee: string; readonly facts: Facts }[];
}

/** All reports of a workbook, row by row. */
export function* readingSteps(grids: Grids): Steps<Reading> {
  const main = yield* factSteps(grids);
  const others = [];
  for (const addressee of addresseesIn(grids.sheets.map(({ sheet }) => sheet)))
    others.push({ addressee, facts: yield* factSteps({ ...grids, addressee }) });
  return others.length === 0 ? main : { ...main, others };
}
