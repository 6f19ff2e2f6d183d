import type { Place } from '../../place';
import { headingDepth } from '../../numbering/headingDepth';
import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { sumOf } from '../../number/sumOf';

/** What the outline has above a sentence, counted in one pass. */
export interface Above {
  /** The nearest heading. */
  readonly heading?: string;
  /** Headings `Mô hình …` with no heading of a higher level behind them. */
  readonly models: number;
  /** Paragraphs `Đề nghị …` since the heading, where nothing else stands there. */
  readonly proposals: number;
}

/** What stands above the first sentence that this cell prints. */
export function whatStandsAbove(facts: Facts, { cell }: Place): Above {
  return byCell(facts).get(cell) ?? { models: 0, proposals: 0 };
}

const byCell = memo(({ outline }): ReadonlyMap<string, Above> => {
  const found = new Map<string, Above>();
  const models: number[] = [];
  let heading: string | undefined;
  let proposals = 0;
  let others = true;
  for (const { at, level, text } of outline.sentences) {
    if (!found.has(at.cell)) {
      const count = sumOf(models);
      const above = { models: count, proposals: others ? 0 : proposals };
      found.set(at.cell, heading === undefined ? above : { heading, ...above });
    }
    const depth = headingDepth(level);
    if (depth === undefined) {
      if (/^Đề nghị /u.test(text)) proposals += 1;
      else others = true;
      continue;
    }
    models.length = Math.min(models.length, depth + 1);
    while (models.length <= depth) models.push(0);
    if (/^mô hình /iu.test(text)) models[depth] = (models[depth] ?? 0) + 1;
    [heading, proposals, others] = [text, 0, false];
  }
  return found;
});
