import type { ReportRecord } from '../report/record/record';

/** What was written of a plan: fields of figures, tags of tables. */
export interface Written {
  readonly fields: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** What is to be kept after only some of a plan was written: of these it is new, all else as it was. */
export function recordAfterWriting(
  before: ReportRecord,
  after: ReportRecord,
  { fields, tables }: Written,
): ReportRecord {
  const freshFigures = new Map(after.figures.map((figure) => [figure.field, figure]));
  const freshTables = new Map(after.tables.map((table) => [table.tag, table]));
  return {
    ...before,
    ...(after.written !== undefined && { written: after.written }),
    figures: before.figures.map((figure) =>
      fields.has(figure.field) ? (freshFigures.get(figure.field) ?? figure) : figure,
    ),
    tables: before.tables.map((table) =>
      tables.has(table.tag) ? (freshTables.get(table.tag) ?? table) : table,
    ),
  };
}
