import type { Day } from '../number/dates/date';
import type { Meaning } from './entry';

/** The day that a cell states; `undefined` where it holds a month, a quarter, or no date. */
export function exactDay({ meaning }: { readonly meaning: Meaning }): Day | undefined {
  return meaning.kind === 'date' && meaning.span.precision === 'day' ? meaning.span.to : undefined;
}
