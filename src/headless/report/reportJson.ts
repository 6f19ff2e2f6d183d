import type { Assessment } from '../../domain/assess';
import type { Change, Finding } from '../../domain/findings/finding';
import { toNumber } from '../../domain/number/rational';
import { cellJson } from '../period/cellJson';
import { judgeRelations } from '../../domain/rules/relations/judgeRelations';

/** What `report` says about the file it wrote. */
export interface ReportFile {
  readonly file: string;
  readonly suggestedName: string;
  readonly draft: boolean;
}

/** The JSON of `report`; its shape is part of the contract. */
export function reportJson(
  assessment: Assessment,
  report: ReportFile | null,
  syncs: { readonly read: number; readonly mark: number },
): object {
  const { figures, outline, findings } = assessment;
  return {
    findings: findings.map(findingJson),
    figures: figuresJson(assessment),
    fields: outline.fields.map(({ at, field, text, problem }) => ({
      ...at,
      field,
      text: text ?? null,
      ...(problem !== undefined && { problem }),
    })),
    targets: figures.targets.map(({ row, rate, status }) => ({ row, rate: rate ?? null, status })),
    tasks: figures.tasks.map((task) => ({ row: task.row, class: task.class ?? null })),
    rules: judgeRelations(assessment).map(({ id, at, outcome }) => ({
      id,
      cell: at.cell,
      outcome,
    })),
    report,
    syncs,
  };
}

function findingJson({ rule, severity, at, message, fix, accepted }: Finding): object {
  return {
    rule,
    severity,
    ...at,
    message,
    ...(fix && {
      fix: { label: fix.label, certain: fix.certain, changes: fix.changes.map(changeJson) },
    }),
    ...(accepted !== undefined && { accepted }),
  };
}

/** A change as the commands print it; where it sets no number format, the cell keeps its own. */
export function changeJson(change: Change): object {
  const { sheet, cell, before, after, beforeFormat = 'General', format = beforeFormat } = change;
  return { sheet, cell, before: cellJson(before, beforeFormat), after: cellJson(after, format) };
}

/** Every derived figure and every `Mã`: a number, null when not entered. */
function figuresJson({ figures }: Assessment): Readonly<Record<string, number | null>> {
  const named = [...figures.byName.values()].filter(
    ({ kind, name }) => kind !== 'info' && name.includes('.') && !/\.(luy_ke|ky_truoc)$/.test(name),
  );
  return Object.fromEntries(named.map(({ name, value }) => [name, value ? toNumber(value) : null]));
}
