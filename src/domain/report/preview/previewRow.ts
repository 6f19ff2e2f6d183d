import type { Facts } from '../../facts';
import { closed } from '../outline/closeBody';
import { numbered } from '../outline/numbering/numbered';
import { printRow } from '../outline/printRow';
import type { PrintedStep } from '../outline/printedStep';
import { outlineScope } from '../outline/scope';
import { outlineSteps } from '../outline/step';

/**
 * How one row of Nội dung will print, its text as it stands or as it is being edited; `row` counts from 1 as in Excel.
 * `undefined` for a row that is no row of the outline.
 */
export function previewRow(
  { entries, figures, outline }: Facts,
  row: number,
  edited?: string,
): PrintedStep | undefined {
  const index = entries.outline.rows.findIndex((one) => one.row === row);
  const steps = outlineSteps(entries).map((step, at) =>
    at === index && edited !== undefined ? { ...step, content: edited.trim() } : step,
  );
  const step = numbered(steps)[index];
  if (!step) return undefined;
  const printed = printRow(step, outlineScope(entries, figures));
  const last = outline.sentences.filter(({ at }) => at.cell === step.at.cell).at(-1);
  if (!last?.text.endsWith('./.')) return printed;
  return {
    ...printed,
    sentences: printed.sentences.map((sentence, at, all) =>
      at === all.length - 1 ? closed(sentence, 'state') : sentence,
    ),
  };
}
