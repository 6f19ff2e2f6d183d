import { addTo } from '../groupBy';
import type { Amount } from './reading/amountOf';
import { holds, rightValue, type Relation } from './relations/relation';

/** One wrong number of a table, and the reckonings that say so. */
export interface Fault {
  readonly amount: Amount;
  /** `undefined` where no one value is right: a part above the whole. */
  readonly right?: number;
  /** The first is the one to quote; all are mended by the right value. */
  readonly relations: readonly Relation[];
  /** The number is the only one that can be wrong: two reckonings cross in it, or every other one of its cells is borne out. */
  readonly alone: boolean;
}

/**
 * The cells that are wrong: where two reckonings that fail cross in a cell that one value mends, that cell; else the
 * result of the reckoning, unless it is the only number that another reckoning bears out.
 */
export function faultsOf(relations: readonly Relation[]): readonly Fault[] {
  const failing = relations.filter((relation) => !holds(relation));
  if (failing.length === 0) return [];
  const byAmount = relationsByAmount(relations);
  const open = new Set(failing);
  const suspects = failing
    .flatMap((relation) => suspectsOf(relation, byAmount))
    .filter(({ relations: mended }) => mended.length > 1)
    .sort((a, b) => b.relations.length - a.relations.length);
  const crossing = suspects.flatMap((fault) => {
    if (!fault.relations.every((relation) => open.has(relation))) return [];
    for (const relation of fault.relations) open.delete(relation);
    return [fault];
  });
  const single = failing.flatMap((relation) =>
    open.has(relation) ? [singleFault(relation, byAmount)] : [],
  );
  return [...crossing, ...single];
}

type ByAmount = ReadonlyMap<Amount, readonly Relation[]>;

function relationsByAmount(relations: readonly Relation[]): ByAmount {
  const found = new Map<Amount, Relation[]>();
  for (const relation of relations) {
    for (const amount of amountsOf(relation)) {
      addTo(found, amount, relation);
    }
  }
  return found;
}

function amountsOf({ result, terms }: Relation): readonly Amount[] {
  return [...new Set([result, ...terms.map(({ amount }) => amount)])];
}

/** Cells of a failing reckoning that one value would set right without upsetting another. */
function suspectsOf(relation: Relation, byAmount: ByAmount): readonly Fault[] {
  return amountsOf(relation).flatMap((amount) => {
    const right = rightValue(relation, amount);
    if (right === undefined || (right < 0 && relation.kind !== 'change')) return [];
    const about = byAmount.get(amount) ?? [];
    if (!about.every((one) => holds(one, { amount, value: right }))) return [];
    const mended = about.filter((one) => !holds(one));
    return [
      {
        amount,
        right,
        relations: [relation, ...mended.filter((one) => one !== relation)],
        alone: true,
      },
    ];
  });
}

function singleFault(relation: Relation, byAmount: ByAmount): Fault {
  const suspects = suspectsOf(relation, byAmount);
  const [only, second] = suspects;
  const own = suspects.find(({ amount }) => amount === relation.result);
  if (only && !second) return only;
  const right = rightValue(relation, relation.result);
  if (own) return { ...own, alone: false };
  const fault = { amount: relation.result, relations: [relation], alone: false };
  return right === undefined ? fault : { ...fault, right };
}
