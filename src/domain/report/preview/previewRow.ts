import type { Facts } from '../../facts';
import { closed } from '../outline/closeBody';
import { numbered } from '../../numbering/numbered';
import { printRow } from '../outline/printRow';
import type { NumberedStep, PrintedStep } from '../outline/printedStep';
import { type OutlineScope, outlineScope } from '../outline/scope';
import { outlineSteps } from '../outline/step';
import { tellNone } from '../outline/none/tellNone';
import type { Outline, Sentence } from '../../sentence';

/**
 * How one row of Nội dung will print, its text as it stands or as it is being edited; `rowNumber` counts from 1 as in Excel.
 * `undefined` for a row that is no row of the outline.
 */
export function previewRow(
  { entries, figures, outline }: Facts,
  rowNumber: number,
  edited?: string,
): PrintedStep | undefined {
  const index = entries.outline.rows.findIndex((one) => one.row === rowNumber);
  const steps = outlineSteps(entries).map((step, at) =>
    at === index && edited !== undefined ? { ...step, content: edited.trim() } : step,
  );
  const all = numbered(steps);
  const step = all[index];
  if (!step) return undefined;
  const scope = outlineScope(entries, figures);
  const row = printRow(step, scope);
  const others = besideOthers(all, index, scope, outline);
  const own = new Set(row.sentences.map(({ at }) => at.cell));
  const told = tellNone(others, outline.sentences).filter(({ at }) => own.has(at.cell));
  const printed = { ...row, sentences: told };
  const last = outline.sentences.filter(({ at }) => at.cell === step.at.cell).at(-1);
  if (!last?.text.endsWith('./.')) return printed;
  return {
    ...printed,
    sentences: printed.sentences.map((sentence, at, all) =>
      at === all.length - 1 ? closed(sentence, 'state') : sentence,
    ),
  };
}

/** The row between its neighbours: what announces nothing is told together with the empty list beside it. */
function besideOthers(
  all: readonly NumberedStep[],
  index: number,
  scope: OutlineScope,
  outline: Outline,
): readonly Sentence[] {
  const [before, row, after] = [all[index - 1], all[index], all[index + 1]];
  return [before, row, after].flatMap((step) => {
    // A long table is drawn once: what the report holds of it is what stands here.
    const drawn = outline.sentences.filter(({ at }) => at.cell === step?.at.cell);
    if (step?.level === 'Bảng' && drawn.length > 0 && step !== row) return drawn;
    return step ? printRow(step, scope).sentences : [];
  });
}
