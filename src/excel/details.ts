import type { Area } from '../domain/grid';
import type { Cells } from './cells';
import { queueHead } from './cells';
import type { Directory } from './directory';
import type { FreeSheet } from './freeSheet';
import { queueFreeSheet } from './freeSheet';
import type { Mark } from './marks';
import { queueMarks } from './marks';
import type { PlacedTable } from './tables';
import { queueLists, queueOtherTables } from './tables';

/** A sheet whose size the first sync could not ask for. */
export interface Head {
  readonly sheet: string;
  readonly used?: Area;
  readonly head?: Cells;
}

/** What the second sync tells besides the cells of known size. */
export interface Details {
  readonly marks: readonly Mark[];
  /** Names of protected sheets: conditional formats cannot be put there. */
  readonly locked: readonly string[];
  readonly heads: readonly Head[];
  readonly free: ReadonlyMap<string, FreeSheet>;
  readonly tables: readonly PlacedTable[];
  /** Kinds of data validation, column by column, of the contract's tables by name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Queues the second sync's questions; call the result after it. */
export function queueDetails(context: Excel.RequestContext, directory: Directory): () => Details {
  const sheets = directory.sources.map((source) => ({
    ...source,
    worksheet: context.workbook.worksheets.getItem(source.name),
  }));
  const marks = sheets.map(({ worksheet, name }) => queueMarks(worksheet, name));
  const locks = sheets.map(({ worksheet, name }) => queueLock(worksheet, name));
  const heads = sheets
    .filter(({ used }) => used === undefined)
    .map(({ worksheet, name }) => ({ name, ask: queueHead(worksheet) }));
  const free = sheets
    .filter((sheet) => sheet.free)
    .map(({ worksheet, name }) => ({ name, ask: queueFreeSheet(worksheet) }));
  const others = queueOtherTables(context, directory.otherTables);
  const lists = queueLists(context, directory.tables);
  return () => ({
    marks: marks.flatMap((ask) => ask()),
    locked: locks.flatMap((ask) => ask()),
    heads: heads.map(({ name, ask }) => ({ sheet: name, ...ask() })),
    free: new Map(free.map(({ name, ask }) => [name, ask()])),
    tables: [...directory.tables, ...others()],
    lists: lists(),
  });
}

function queueLock(worksheet: Excel.Worksheet, name: string): () => readonly string[] {
  const { protection } = worksheet;
  protection.load('protected');
  return () => (isLocked(protection) ? [name] : []);
}

function isLocked({ protected: locked }: Excel.WorksheetProtection): boolean {
  return locked;
}
