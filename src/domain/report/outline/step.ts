import type { Entries } from '../../entries/entries';
import type { Place } from '../../place';
import type { Level } from '../../sheets/outline';
import { markerText } from '../../numbering/markerText';
import { readLevel } from '../../numbering/readLevel';

/** One row of Nội dung before anything is filled in. */
export interface Step {
  /** The cell of `Nội dung`. */
  readonly at: Place;
  readonly levelAt: Place;
  readonly level: Level;
  /** What `Số` says. */
  readonly typed: string;
  /** The cell of `Số`. */
  readonly typedAt: Place;
  readonly content: string;
  /** Why the level could not be read as typed. */
  readonly problem?: string;
}

/** The outline's rows in the order printed. */
export function outlineSteps({ outline }: Entries): readonly Step[] {
  return outline.rows.map(({ cells: { level, number, content } }) => ({
    at: content.at.cell === '' ? level.at : content.at,
    levelAt: level.at.cell === '' ? content.at : level.at,
    typed: markerText(number),
    typedAt: number.at.cell === '' ? content.at : number.at,
    content: content.text,
    ...readLevel(level),
  }));
}
