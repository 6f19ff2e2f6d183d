import type { Assessed, Outcome } from './assessSet';

/** How a set (or one kind of its slips) fares. */
export interface Totals {
  readonly cases: number;
  readonly found: number;
  /** Of the cases whose right value is stated. */
  readonly named: number;
  readonly nameable: number;
  /** New findings of weight after changes that are right. */
  readonly falseAlarms: number;
}

export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const slips = outcomes.filter(({ of }) => !of.silent);
  const silent = outcomes.filter(({ of }) => of.silent);
  return {
    cases: outcomes.length,
    found: slips.filter(({ found }) => found).length,
    named: slips.filter(({ named }) => named).length,
    nameable: slips.filter(({ of }) => of.right).length,
    falseAlarms: silent.filter(({ grave }) => grave.length > 0).length,
  };
}

/** The figures that the floors hold for one set. */
export function floorsOf({ clean, outcomes }: Assessed) {
  const { found, named, falseAlarms } = totalsOf(outcomes);
  return { found, named, falseAlarms, clean: clean.length };
}
