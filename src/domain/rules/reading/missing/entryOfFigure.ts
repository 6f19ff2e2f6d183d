import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../../../contract';
import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import { figureCode } from '../../../figures/figureCode';
import { memo } from '../../../memo/memo';

const entriesByName = memo(({ entries }) => {
  const byName = new Map<string, Entry>();
  for (const { cells } of entries.figures.rows) {
    const name = figureCode(cells.code.text);
    if (byName.has(name)) continue;
    byName.set(name, cells.current);
    byName.set(`${name}${CUMULATIVE_ENDING}`, cells.cumulative);
    byName.set(`${name}${PREVIOUS_ENDING}`, cells.previous);
  }
  return byName;
});

/** The cell of `Số liệu` that a name stands for; of a doubled code the first counts. */
export function entryOfFigure(facts: Facts, name: string): Entry | undefined {
  return entriesByName(facts).get(name);
}
