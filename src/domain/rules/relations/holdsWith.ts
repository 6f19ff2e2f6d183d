import { addTo } from '../../groupBy';
import { figureCode } from '../../figures/figureCode';
import { compare, fromNumber } from '../../number/rational';
import { evaluate } from '../../expression/evaluate';
import { memo } from '../../memo/memo';
import type { Facts } from '../../facts';
import { type RelationResult, judgeRelations } from './judgeRelations';
import { withShippedFigures } from './shippedFigures';

/** Whether a sum of `Quy tắc` over the figure and at least two others fails as it stands, and holds with this value. */
export function holdsWith(facts: Facts, code: string, value: number): boolean {
  const name = figureCode(code);
  const failing = failingSums(facts).get(name) ?? [];
  if (failing.length === 0) return false;
  const { byName, ...figures } = withShippedFigures(facts);
  const figure = byName.get(name);
  if (!figure) return false;
  return failing.some(({ row: { cells }, names }) => {
    // Only what the sum names: of many thousand figures it takes a few.
    const own = names.flatMap((one) => {
      const known = byName.get(one);
      return known ? [[one, known] as const] : [];
    });
    const supposed = new Map(own).set(name, { ...figure, value: fromNumber(value) });
    const changed = { ...figures, byName: supposed };
    const [a, b] = [evaluate(cells.left.text, changed), evaluate(cells.right.text, changed)];
    return a.ok && b.ok && a.value && b.value ? compare(a.value, b.value) === 0 : false;
  });
}

interface FailingSum {
  readonly row: RelationResult['row'];
  readonly names: readonly string[];
}

/** Sums over at least three figures that fail, by each figure that they name. */
const failingSums = memo((facts): ReadonlyMap<string, readonly FailingSum[]> => {
  const byName = new Map<string, FailingSum[]>();
  for (const { row, outcome, left, right } of judgeRelations(facts)) {
    if (outcome !== 'fails' || row.cells.comparison.text !== '=') continue;
    const names = [...new Set([...(left?.names ?? []), ...(right?.names ?? [])])];
    if (names.length < 3) continue;
    for (const name of names) {
      addTo(byName, name, { row, names });
    }
  }
  return byName;
});
