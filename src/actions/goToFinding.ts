import type { Place } from '../domain/place';
import { goTo } from '../excel/goTo';
import type { Outcome } from '../excel/outcome';

/** Shows the cell (or the sheet) that a finding is about. */
export async function goToFinding({ at }: { readonly at: Place }): Promise<Outcome<void>> {
  return goTo(at);
}
