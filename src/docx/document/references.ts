import type { ChartBlock } from '../../domain/report/block';
import type { TableSize } from '../styles/tableStyles';

/** What the document's XML refers to and the package must therefore hold; filled while the XML is written. */
export interface References {
  /** Last number given to a content control or a drawing. */
  lastId: number;
  /** Fields too long for a tag, in the order of their numbers. */
  readonly longFields: string[];
  readonly charts: ChartBlock[];
  /** By field: what its content control is called. */
  readonly titles: ReadonlyMap<string, string>;
  readonly tableSizes: Set<TableSize>;
}

export function noReferences(titles: ReadonlyMap<string, string> = new Map()): References {
  return { lastId: 0, longFields: [], charts: [], titles, tableSizes: new Set() };
}

/** The next number for a content control or a drawing: unique in the document, the same in every run. */
export function nextId(references: References): number {
  references.lastId += 1;
  return references.lastId;
}
