import type { Assessment } from '../assess';
import { placeName } from '../entries/placeName';
import type { Place } from '../place';

/** What a cell is called in the main report, or in that of the addressee whose own it is. */
export function nameInReports(
  { entries, others = [] }: Assessment,
  place: Place,
): string | undefined {
  const name = placeName(entries, place);
  if (name !== undefined) return name;
  for (const { assessment } of others) {
    const own = placeName(assessment.entries, place);
    if (own !== undefined) return own;
  }
  return undefined;
}
