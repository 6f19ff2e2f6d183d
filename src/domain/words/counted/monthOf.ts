import type { Entry } from '../../entries/entry';
import { printDay } from '../../number/dates/date';

/** The month of an entered day. */
export function monthOf({ meaning }: Entry): number | undefined {
  return meaning.kind === 'date' ? Number(printDay(meaning.span.to).split('/').at(-2)) : undefined;
}
