import type { ReportRecord } from '../report/record/record';

/** What is to be kept after only some figures were written: theirs is new, all else as it was. */
export function recordAfterFigures(
  before: ReportRecord,
  after: ReportRecord,
  written: ReadonlySet<string>,
): ReportRecord {
  const fresh = new Map(after.figures.map((figure) => [figure.field, figure]));
  return {
    ...before,
    ...(after.written !== undefined && { written: after.written }),
    figures: before.figures.map((figure) =>
      written.has(figure.field) ? (fresh.get(figure.field) ?? figure) : figure,
    ),
  };
}
