import type { Entry } from '../../../entries/entry';
import type { CellValue } from '../../../grid';
import { isGiven, valueKey } from './cellValue';
import type { TakenValue } from './takenValue';

/** An entry of one file. */
export interface Offer {
  readonly file: string;
  readonly entry: Entry;
  /** What taking it writes; absent: what is typed. */
  readonly taken?: TakenValue | 'unsure';
}

/** What becomes of a cell that several files have a value for. */
export type Merged =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'fill';
      readonly after: CellValue;
      readonly format: string;
      readonly from: readonly string[];
    }
  | { readonly kind: 'conflict'; readonly offers: readonly Offer[] };

/**
 * A blank cell takes the one value that is offered; two different ones, or one that is not sure, are a conflict, and
 * nothing is overwritten.
 */
export function mergeCell(
  main: Offer,
  sources: readonly Offer[],
  keyOf: (entry: Entry) => string = valueKey,
): Merged {
  const offers = sources.filter(({ entry }) => isGiven(entry));
  const [first] = offers;
  if (!first || main.entry.at.cell === '') return { kind: 'same' };
  const blank = main.entry.meaning.kind === 'blank' && main.entry.formula === undefined;
  if (main.entry.meaning.kind === 'blank' && !blank) return { kind: 'same' };
  const all = blank ? offers : [main, ...offers];
  const different = all.some(({ entry }) => keyOf(entry) !== keyOf(all[0]?.entry ?? entry));
  if (different) return { kind: 'conflict', offers: all };
  if (!blank) return { kind: 'same' };
  const taken = offers.map(takenOf).find((one) => one !== 'unsure');
  if (!taken) return { kind: 'conflict', offers: [main, ...offers] };
  return { kind: 'fill', ...taken, from: offers.map(({ file }) => file) };
}

function takenOf({ entry: { raw, format }, taken }: Offer): TakenValue | 'unsure' {
  return taken ?? { after: raw, format };
}
