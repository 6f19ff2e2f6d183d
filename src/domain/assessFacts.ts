import { figureSteps } from './figures/deriveFigures';
import type { Facts } from './facts';
import type { Grids } from './grid';
import { fillSteps } from './report/fillOutline';
import { entrySteps } from './entries/readEntries';
import { finish, type Steps } from './memo/steps';

/** From raw cells to what the workbook says, without judging it. */
export function assessFacts(grids: Grids): Facts {
  return finish(factSteps(grids));
}

/** The same, row by row. */
export function* factSteps(grids: Grids): Steps<Facts> {
  const entries = yield* entrySteps(grids);
  const figures = yield* figureSteps(entries);
  return { entries, figures, outline: yield* fillSteps(entries, figures) };
}
