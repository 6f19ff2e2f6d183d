import type { Area } from '../../../domain/grid';
import type { Cells } from './cells';
import { queueHead } from './cells';
import type { Directory } from '../directory';
import type { FreeSheet } from './freeSheet';
import { queueFreeSheet } from './freeSheet';
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
  readonly heads: readonly Head[];
  readonly free: ReadonlyMap<string, FreeSheet>;
  readonly tables: readonly PlacedTable[];
  /** Kinds of data validation, column by column, of the contract's tables by name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Queues the second sync's questions, with or without the cells of heads; call the result after it. */
export function queueDetails(
  context: Excel.RequestContext,
  directory: Directory,
  withCells: boolean,
): () => Details {
  const sheets = directory.sources.map((source) => ({
    ...source,
    worksheet: context.workbook.worksheets.getItem(source.name),
  }));
  const heads = sheets
    .filter(({ used }) => used === undefined)
    .map(({ worksheet, name }) => ({ name, ask: queueHead(worksheet, withCells) }));
  const free = sheets
    .filter((sheet) => sheet.free)
    .map(({ worksheet, name }) => ({ name, ask: queueFreeSheet(worksheet) }));
  const others = queueOtherTables(context, directory.otherTables);
  const lists = queueLists(context, directory.tables);
  return () => ({
    heads: heads.map(({ name, ask }) => ({ sheet: name, ...ask() })),
    free: new Map(free.map(({ name, ask }) => [name, ask()])),
    tables: [...directory.tables, ...others()],
    lists: lists(),
  });
}
