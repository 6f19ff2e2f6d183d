import type { Entry } from '../entries/entry';
import { normalize } from '../letters/vietnamese';

/** A marker as typed; a number is its text, and Excel took `(1)` for −1 where the cell was not Text. */
export function markerText({ raw, text }: Entry): string {
  if (typeof raw !== 'number') return normalize(text);
  return raw < 0 ? `(${-raw})` : String(raw);
}
