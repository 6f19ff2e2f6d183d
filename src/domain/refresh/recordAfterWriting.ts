import type { ReportRecord } from '../report/record/record';

/** What was written of a plan: fields of figures, tags of tables and of lists. */
export interface Written {
  readonly fields: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

/** What is to be kept after only some of a plan was written: of these it is new, all else as it was. */
export function recordAfterWriting(
  before: ReportRecord,
  after: ReportRecord,
  { fields, tables, blocks }: Written,
): ReportRecord {
  const freshFigures = new Map(after.figures.map((figure) => [figure.field, figure]));
  const freshTables = new Map(after.tables.map((table) => [table.tag, table]));
  const freshBlocks = new Map(after.blocks.map((block) => [block.tag, block]));
  return {
    ...before,
    ...(after.written !== undefined && { written: after.written }),
    figures: before.figures.map((figure) =>
      fields.has(figure.field) ? (freshFigures.get(figure.field) ?? figure) : figure,
    ),
    tables: before.tables.map((table) =>
      tables.has(table.tag) ? (freshTables.get(table.tag) ?? table) : table,
    ),
    blocks: before.blocks.map((block) =>
      blocks.has(block.tag) ? (freshBlocks.get(block.tag) ?? block) : block,
    ),
  };
}
