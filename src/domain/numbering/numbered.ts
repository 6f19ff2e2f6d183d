import { annexMarkers } from './annexMarkers';
import { numberRow, START } from './numbering';
import type { NumberedStep } from '../report/outline/printedStep';
import type { Step } from '../report/outline/step';
import { LEVELS, type Level } from '../sheets/outline';

/** Every row with its marker and the annex it belongs to. */
export function numbered(steps: readonly Step[]): readonly NumberedStep[] {
  const annexes = annexMarkers(steps);
  let numbering = START;
  let annex = -1;
  return steps.map((step, at) => {
    if (step.level === 'Phụ lục') {
      annex += 1;
      numbering = START;
      const { kind, marker } = annexes[annex] ?? { kind: 'plain', marker: '' };
      return { ...step, marker, annex: { annex, annexKind: kind } };
    }
    const next = numberRow(numbering, step.level, step.typed);
    numbering = next.numbering;
    const leads = isBelow(steps[at + 1]?.level, step.level);
    return { ...step, marker: next.marker, leads, ...(annex >= 0 && { annex: { annex } }) };
  });
}

/** Levels stand in the order of their rank; what turns the page or begins an annex is below nothing. */
function isBelow(level: Level | undefined, above: Level): boolean {
  if (level === undefined || ['Phụ lục', 'Trang ngang', 'Trang dọc'].includes(level)) return false;
  return LEVELS.indexOf(level) > LEVELS.indexOf(above);
}
