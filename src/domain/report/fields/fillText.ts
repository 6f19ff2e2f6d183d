import type { Figures } from '../../figures/figures';
import type { Place } from '../../place';
import { evaluate } from '../../expression/evaluate';
import type { FieldResult } from '../../sentence';
import type { Run } from '../run';
import { splitFields } from './splitFields';
import { toRuns, type Filled, type Reading } from './toRuns';

/** Words of the outline: marks and guidance are read. */
export const WORDS: Reading = { marks: true, guidance: true };
/** Cells of data sheets and headers print as typed. */
export const AS_TYPED: Reading = { marks: false, guidance: false };

export interface FilledText {
  readonly runs: readonly Run[];
  /** One for every `{{…}}`, in order. */
  readonly fields: readonly FieldResult[];
}

/** A cell's text with its fields filled, as runs; a field that cannot be computed stays as typed and is marked. */
export function fillText(text: string, at: Place, figures: Figures, reading: Reading): FilledText {
  const fields: FieldResult[] = [];
  const pieces = splitFields(text).map((part): Filled => {
    if (part.kind === 'text') return part;
    const result = { at, field: part.typed, ...outcome(part.source, part.closed, figures) };
    fields.push(result);
    const field = part.source.trim();
    const filled =
      result.text === undefined ? { text: part.typed, unfilled: true } : { text: result.text };
    return { ...filled, literal: true, field };
  });
  return { runs: toRuns(pieces, reading), fields };
}

/** The runs' text in one piece. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function outcome(
  source: string,
  closed: boolean,
  figures: Figures,
): Pick<FieldResult, 'text' | 'problem' | 'missing'> {
  if (!closed) return { problem: 'thiếu “}}” đóng lại' };
  const result = evaluate(source, figures);
  if (result.ok) return { text: result.text };
  const onlyMissing = result.missing.length > 0 && result.unknown.length === 0;
  return { problem: result.problem, ...(onlyMissing && { missing: result.missing }) };
}
