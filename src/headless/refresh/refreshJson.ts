import type {
  PlannedFigure,
  PlannedTable,
  RefreshPlan,
} from '../../domain/refresh/plan/refreshPlan';

/** The JSON of `refresh`; its shape is part of the contract. */
export function refreshJson(plan: RefreshPlan): object {
  const { written, kept, conflicts, notes } = plan;
  return {
    figures: groupedCopies(plan.figures).map(figureJson),
    tables: plan.tables.map(tableJson),
    blocks: plan.blocks.map(({ tag, base, now, fresh, outcome, place }) => ({
      tag,
      base,
      now,
      fresh,
      outcome,
      place,
    })),
    written,
    kept,
    conflicts,
    notes,
  };
}

/** Copies of a figure that say the same and fare alike are one entry. */
function groupedCopies(figures: readonly PlannedFigure[]): readonly (readonly PlannedFigure[])[] {
  const groups = new Map<string, PlannedFigure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.field, figure.outcome, figure.now]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function figureJson([first, ...others]: readonly PlannedFigure[]): object {
  if (!first) return {};
  const { field, base, now, fresh, outcome, place, paragraph, index } = first;
  const edited = outcome === 'kept' || outcome === 'conflict' || outcome === 'unknown';
  return {
    tag: `{{${field}}}`,
    base,
    now,
    fresh,
    outcome,
    place,
    copies: index === undefined ? 0 : others.length + 1,
    ...(edited && { paragraph }),
  };
}

function tableJson({ tag, outcome, place, source, cells }: PlannedTable): object {
  return {
    tag,
    outcome,
    place,
    source,
    cells: cells.map(({ row, column, base, now, fresh, outcome: cell }) => ({
      row,
      column,
      base,
      now,
      fresh,
      outcome: cell,
    })),
  };
}
