import type { Facts } from '../../domain/facts';
import { figureLabelsWithUnits } from '../../domain/figures/figureLabels';
import type { Figure } from '../../domain/figures/figures';

/** A figure that a sentence may use, in the officer's words. */
export interface NamedFigure {
  readonly name: string;
  readonly label: string;
  /** As it would print now; absent when not entered. */
  readonly text?: string;
  /** True for numbers, entered or not yet: a rate, a count or a comparison can be made of them. */
  readonly number: boolean;
}

/** Every figure with its label: those of Số liệu by what their row says, then what is computed, then Thông tin. */
export function nameFigures({ entries, figures }: Facts): readonly NamedFigure[] {
  const labels = figureLabelsWithUnits(entries);
  return [...figures.byName.values()].map((figure) => named(figure, labels.get(figure.name)));
}

function named({ name, kind, text, value }: Figure, label = name): NamedFigure {
  const number = kind !== 'info' || value !== undefined;
  return { name, label, number, ...(text !== undefined && { text }) };
}
