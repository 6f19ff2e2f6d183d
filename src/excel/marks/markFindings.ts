import type { Finding } from '../../domain/findings/finding';
import type { Press } from '../requests/press';
import { addMarks } from './addMarks';
import { cellsByMark } from './markedCells';
import type { Kept } from './removeMarks';
import { removeMarks } from './removeMarks';

/**
 * Replaces the add-in's marks on all sheets (their `names`) by those of the findings. The user's fills, notes, rules
 * and formats are not touched: a mark is a conditional format of the add-in's own. What Excel refuses costs nothing
 * but the marks; it gives back the protected sheets that marks would have stood on, and those where Excel refused.
 */
export async function markFindings(
  context: Excel.RequestContext,
  { findings, names }: { readonly findings: readonly Finding[]; readonly names: readonly string[] },
  press: Press = {},
): Promise<Kept> {
  const cells = cellsByMark(findings, names);
  const kept = await removeMarks(context, names);
  const closed = new Set([...kept.locked, ...kept.refused]);
  const unmarked = await addMarks(
    context,
    cells.filter(({ sheet }) => !closed.has(sheet)),
    press,
  );
  return {
    locked: kept.locked.filter((name) => cells.some(({ sheet }) => sheet === name)),
    refused: [...kept.refused, ...unmarked],
  };
}
