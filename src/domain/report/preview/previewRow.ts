import type { Facts } from '../../facts';
import { closed } from '../outline/closeBody';
import { numbered } from '../outline/numbering/numbered';
import { printRow } from '../outline/printRow';
import type { NumberedStep, PrintedStep } from '../outline/printedStep';
import type { OutlineScope } from '../outline/scope';
import { outlineScope } from '../outline/scope';
import { outlineSteps } from '../outline/step';
import { tellNone } from '../outline/tellNone';
import type { Sentence } from '../sentence';

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
  const printed = { ...row, sentences: besideOthers(all, index, scope, row) };
  const last = outline.sentences.filter(({ at }) => at.cell === step.at.cell).at(-1);
  if (!last?.text.endsWith('./.')) return printed;
  return {
    ...printed,
    sentences: printed.sentences.map((sentence, at, all) =>
      at === all.length - 1 ? closed(sentence, 'state') : sentence,
    ),
  };
}

/** What announces nothing is told together with the empty list below it. */
function besideOthers(
  all: readonly NumberedStep[],
  index: number,
  scope: OutlineScope,
  { sentences }: PrintedStep,
): readonly Sentence[] {
  const [before, after] = [all[index - 1], all[index + 1]].map((step) =>
    step && step.level !== 'Bảng' ? printRow(step, scope).sentences : [],
  );
  const own = new Set(sentences.map(({ at }) => at.cell));
  const told = tellNone([...(before ?? []), ...sentences, ...(after ?? [])]);
  return told.filter(({ at }) => own.has(at.cell));
}
