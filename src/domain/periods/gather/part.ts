import type { GatherPlan } from './gatherPlan';

/** What gathering does to one sheet. */
export type Part = Pick<
  GatherPlan,
  'filled' | 'added' | 'conflicts' | 'unmatched' | 'inserts' | 'written' | 'sums'
>;

export const EMPTY_PART: Part = {
  filled: [],
  added: [],
  conflicts: [],
  unmatched: [],
  inserts: [],
  written: [],
  sums: {},
};

export function joinParts(parts: readonly Part[]): Part {
  return {
    filled: parts.flatMap(({ filled }) => filled),
    added: parts.flatMap(({ added }) => added),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    unmatched: parts.flatMap(({ unmatched }) => unmatched),
    inserts: parts.flatMap(({ inserts }) => inserts),
    written: parts.flatMap(({ written }) => written),
    sums: Object.fromEntries(parts.flatMap(({ sums }) => Object.entries(sums))),
  };
}
