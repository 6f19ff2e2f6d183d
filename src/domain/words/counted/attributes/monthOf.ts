import type { Entry } from '../../../entries/entry';
import { fromDay } from '../../../number/dates/date';

/** The month of an entered day. */
export function monthOf({ meaning }: Entry): number | undefined {
  return meaning.kind === 'date' ? fromDay(meaning.span.to).month : undefined;
}
