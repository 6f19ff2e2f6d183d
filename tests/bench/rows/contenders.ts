import { ajvFaults } from './ajvFaults';
import { zodFaults } from './zodFaults';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { Grids } from '../../../src/domain/grid';
import { fillOutline } from '../../../src/domain/report/fillOutline';
import { RULES } from '../../../src/domain/rules';
import { check } from '../../../src/domain/rules/check';
import type { Rule } from '../../../src/domain/rules/rule';

/** Who checks the rows: from raw cells to messages, reading counted. */
export interface Contender {
  readonly name: string;
  readonly what: string;
  /** Makes what is measured out of the raw cells; gives how many faults there are. */
  readonly check: (grids: Grids) => number;
}

/** The rules that a schema can express: something required, a type, a value of a list, a pattern. */
const EXPRESSIBLE = new Set(['CT01', 'CT02', 'CT03', 'NV01', 'VB01', 'VB04']);

/** Ours first: all rules, then those that the others can express as well. */
export const CONTENDERS: readonly Contender[] = [
  { name: 'all', what: `all ${RULES.length} rules`, check: (grids) => ours(grids, RULES) },
  {
    name: 'ours',
    what: `the ${EXPRESSIBLE.size} rules that a schema can express`,
    check: (grids) =>
      ours(
        grids,
        RULES.filter(({ id }) => EXPRESSIBLE.has(id)),
      ),
  },
  { name: 'ajv', what: 'the same by ajv', check: ajvFaults },
  { name: 'zod', what: 'the same by zod', check: zodFaults },
];

function ours(grids: Grids, rules: readonly Rule[]): number {
  const entries = readEntries(grids);
  const figures = deriveFigures(entries);
  return check({ entries, figures, outline: fillOutline(entries, figures) }, rules).length;
}
