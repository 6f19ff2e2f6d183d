import { dataTables, type DataTable } from '../../../entries/dataTables';
import type { Entry } from '../../../entries/entry';
import { INFO_ITEMS } from '../../../sheets';
import type { Place } from '../../../place';
import { freeCells } from '../../../tables/freeCells';
import { memo } from '../../../memo/memo';
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
  const { entries } = facts;
  const found: TextCell[] = [];
  for (const [field, { entry }] of entries.info.items) add(found, entry, NAMES.has(field));
  for (const table of dataTables(entries)) addTable(found, table);
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

function addTable(found: TextCell[], { table, spec }: DataTable): void {
  const typed = spec.columns
    .filter(({ kind }) => kind !== 'computed')
    .map(({ key, proper = false }) => ({ key, proper, doubtsOf: ofColumn() }));
  for (const { cells } of table.rows) {
    for (const { key, proper, doubtsOf } of typed) {
      const cell = cells[key];
      if (cell) add(found, cell, proper, doubtsOf);
    }
  }
}

/** A long column says the same in many rows: what repeats the text above it is not walked again. */
function ofColumn(): typeof doubtsAbout {
  let [last, doubts] = ['', 0];
  return (text) => {
    if (text !== last) doubts = doubtsAbout(text);
    last = text;
    return doubts;
  };
}

function add(
  found: TextCell[],
  cell: Pick<Entry, 'at' | 'raw' | 'formula'>,
  name: boolean,
  doubtsOf = doubtsAbout,
): void {
  const { raw } = cell;
  if (typeof raw !== 'string' || raw === '' || cell.formula !== undefined) return;
  const doubts = doubtsOf(raw);
  if (doubts !== 0) found.push({ at: cell.at, raw, name, doubts });
}
