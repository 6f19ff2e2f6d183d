import { annexMarkers } from './annexMarkers';
import { numberRow, START } from './numbering';
import type { NumberedStep } from '../report/outline/printedStep';
import type { Step } from '../report/outline/step';

/** Every row with its marker and the annex it belongs to. */
export function numbered(steps: readonly Step[]): readonly NumberedStep[] {
  const annexes = annexMarkers(steps);
  let numbering = START;
  let annex = -1;
  return steps.map((step) => {
    if (step.level === 'Phụ lục') {
      annex += 1;
      numbering = START;
      const { kind, marker } = annexes[annex] ?? { kind: 'plain', marker: '' };
      return { ...step, marker, annex: { annex, annexKind: kind } };
    }
    const next = numberRow(numbering, step.level, step.typed);
    numbering = next.numbering;
    return { ...step, marker: next.marker, ...(annex >= 0 && { annex: { annex } }) };
  });
}
