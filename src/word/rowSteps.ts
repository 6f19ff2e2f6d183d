import type { RowWork } from '../domain/refresh/plan/refreshPlan';

/** One call for Word; rows are counted below the header, as they stood before anything was written. */
export type RowStep =
  | {
      readonly kind: 'cells';
      readonly row: number;
      readonly cells: readonly { readonly at: number; readonly text: string }[];
    }
  | { readonly kind: 'remove'; readonly row: number }
  | {
      readonly kind: 'insert';
      readonly row: number;
      readonly where: 'After' | 'Before';
      readonly rows: Rows;
    };

type Rows = readonly (readonly string[])[];

/**
 * The calls that carry out what was planned, from top to bottom; `undefined` where Word cannot do it: a new row takes the
 * shape of its neighbour, and a field inside a cell has a content control of its own that plain text would destroy.
 */
export function rowSteps(
  work: readonly RowWork[],
  fresh: Rows,
  shapes: readonly number[],
): readonly RowStep[] | undefined {
  const steps: RowStep[] = [];
  for (let at = 0; at < work.length; at += 1) {
    const one = work[at];
    if (!one) continue;
    if (one.kind === 'remove') steps.push({ kind: 'remove', row: one.now });
    if (one.kind === 'keep' && one.cells.length > 0) steps.push(cellsStep(one, fresh));
    if (one.kind !== 'insert') continue;
    const end = endOfInserts(work, at);
    const rows = work
      .slice(at, end)
      .map((next) => (next.kind === 'insert' ? newTexts(next, fresh) : []));
    const step = insertStep(rows, rowOf(work[at - 1]), rowOf(work[end]), shapes);
    if (!step) return undefined;
    steps.push(step);
    at = end - 1;
  }
  return steps.some(hasField) ? undefined : steps;
}

function cellsStep(
  { now, fresh: row, cells }: Extract<RowWork, { kind: 'keep' }>,
  fresh: Rows,
): RowStep {
  const texts = fresh[row ?? -1] ?? [];
  return {
    kind: 'cells',
    row: now,
    cells: cells.map(({ at, fresh: from }) => ({ at, text: texts[from] ?? '' })),
  };
}

/** The texts of a new row, one for every cell that it will have. */
export function newTexts(
  { fresh: row, order }: Extract<RowWork, { kind: 'insert' }>,
  fresh: Rows,
): readonly string[] {
  const texts = fresh[row] ?? [];
  return order?.map((at) => texts[at ?? -1] ?? '') ?? texts;
}

function endOfInserts(work: readonly RowWork[], start: number): number {
  let end = start;
  while (work[end]?.kind === 'insert') end += 1;
  return end;
}

function rowOf(work: RowWork | undefined): number | undefined {
  return work === undefined || work.kind === 'insert' ? undefined : work.now;
}

function insertStep(
  rows: Rows,
  above: number | undefined,
  below: number | undefined,
  shapes: readonly number[],
): RowStep | undefined {
  const fits = (row: number | undefined): row is number =>
    row !== undefined && rows.every((cells) => cells.length === shapes[row]);
  if (fits(above)) return { kind: 'insert', row: above, where: 'After', rows };
  return fits(below) ? { kind: 'insert', row: below, where: 'Before', rows } : undefined;
}

function hasField(step: RowStep): boolean {
  if (step.kind === 'remove') return false;
  const texts = step.kind === 'cells' ? step.cells.map(({ text }) => text) : step.rows.flat();
  return texts.some((text) => text.includes('{{'));
}
