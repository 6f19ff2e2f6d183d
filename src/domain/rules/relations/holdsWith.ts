import { figureCode } from '../../figures/figureCode';
import { compare, fromNumber } from '../../number/rational';
import { evaluate } from '../../report/expression/evaluate';
import type { Facts } from '../../facts';
import { judgeRelations } from './judgeRelations';
import { withShippedFigures } from './shippedFigures';

/** Whether a sum of `Quy tắc` over the figure and at least two others fails as it stands, and holds with this value. */
export function holdsWith(facts: Facts, code: string, value: number): boolean {
  const name = figureCode(code);
  const figures = withShippedFigures(facts);
  const figure = figures.byName.get(name);
  if (!figure) return false;
  const supposed = { ...figure, value: fromNumber(value) };
  const changed = { ...figures, byName: new Map(figures.byName).set(name, supposed) };
  return judgeRelations(facts).some(({ row, outcome }) => {
    const { left, comparison, right } = row.cells;
    if (outcome !== 'fails' || comparison.text !== '=') return false;
    const [a, b] = [evaluate(left.text, changed), evaluate(right.text, changed)];
    if (!a.ok || !b.ok || !a.value || !b.value) return false;
    const names = new Set([...a.names, ...b.names]);
    return names.has(name) && names.size > 2 && compare(a.value, b.value) === 0;
  });
}
