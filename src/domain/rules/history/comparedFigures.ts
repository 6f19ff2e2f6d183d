import type { Entry } from '../../entries/entry';
import { memo } from '../../memo/memo';
import { figureRows, targetRows } from '../rows/dataRows';

/** A figure of this period beside the one of the last. */
export interface ComparedFigure {
  readonly name: string;
  readonly unit: string;
  readonly now: Entry;
  readonly current: number;
  readonly before: Entry;
  readonly previous: number;
}

/** Figures and target results with both periods entered. */
export const comparedFigures = memo((facts): readonly ComparedFigure[] => [
  ...figureRows(facts).flatMap(({ cells }) =>
    compared(cells.content.text, cells.unit.text, cells.current, cells.previous),
  ),
  ...targetRows(facts).flatMap(({ cells }) =>
    compared(cells.name.text, cells.unit.text, cells.result, cells.previous),
  ),
]);

function compared(
  name: string,
  unit: string,
  now: Entry,
  before: Entry,
): readonly ComparedFigure[] {
  if (now.meaning.kind !== 'number' || before.meaning.kind !== 'number') return [];
  return [
    { name, unit, now, current: now.meaning.number, before, previous: before.meaning.number },
  ];
}
