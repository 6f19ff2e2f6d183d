import type { Place } from '../../domain/place';
import { goTo } from '../../excel/goTo';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';

/** Shows the cell (or the sheet) that a finding, or anything else with a place, is about. */
export async function goToFinding({ at }: { readonly at: Place }): Promise<Outcome<void>> {
  return run((context) => goTo(context, at));
}
