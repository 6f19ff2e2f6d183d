import type { Table } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import {
  DOCUMENTS,
  FIGURES,
  INFO_ITEMS,
  OUTLINE,
  RELATIONS,
  TARGETS,
  TASKS,
} from '../../../sheets';
import type { DataSheet } from '../../../sheets/column';
import type { Place } from '../../../place';
import { freeCells } from '../../../tables/freeCells';
import { memo } from '../../../memo';
import { doubtsAbout, type Doubt } from './doubts';

/** A cell in which a person typed words, as they stand there. */
export interface TextCell {
  readonly at: Place;
  readonly raw: string;
  /** A name of a person or place, or a code: never mended. */
  readonly name: boolean;
  /** What about it deserves a closer look. */
  readonly doubts: number;
}

const NAMES: ReadonlySet<string> = new Set(
  INFO_ITEMS.filter(({ proper }) => proper).map(({ field }) => field),
);

/** The texts of the workbook's own sheets and free annexes about which there is a doubt: few among many. */
const doubtful = memo((facts): readonly TextCell[] => {
  const { info, targets, tasks, documents, figures, relations, outline } = facts.entries;
  const found: TextCell[] = [];
  for (const [field, { entry }] of info.items) add(found, entry, NAMES.has(field));
  addTable(found, targets, TARGETS);
  addTable(found, tasks, TASKS);
  addTable(found, documents, DOCUMENTS);
  addTable(found, figures, FIGURES);
  addTable(found, relations, RELATIONS);
  addTable(found, outline, OUTLINE);
  for (const cell of freeCells(facts)) add(found, cell, false);
  return found;
});

/** Cells about which there is this doubt. */
export function textCells(
  facts: Parameters<typeof doubtful>[0],
  doubt: Doubt,
): readonly TextCell[] {
  return doubtful(facts).filter(({ doubts }) => (doubts & doubt) !== 0);
}

function addTable<K extends string>(
  found: TextCell[],
  { rows }: Table<K>,
  { columns }: DataSheet<K>,
): void {
  const typed = columns.filter(({ kind }) => kind !== 'computed');
  for (const { cells } of rows) {
    for (const { key, proper = false } of typed) add(found, cells[key], proper);
  }
}

function add(found: TextCell[], cell: Pick<Entry, 'at' | 'raw' | 'formula'>, name: boolean): void {
  const { raw } = cell;
  if (typeof raw !== 'string' || raw === '' || cell.formula !== undefined) return;
  const doubts = doubtsAbout(raw);
  if (doubts !== 0) found.push({ at: cell.at, raw, name, doubts });
}
