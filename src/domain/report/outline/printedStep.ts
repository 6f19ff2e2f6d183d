import type { Level } from '../../sheets/outline';
import { textOf } from '../fields/fillText';
import type { FieldResult, Sentence } from '../../sentence';
import type { Run } from '../run';
import type { Step } from './step';

/** A row with what numbering and annexes say about it. */
export interface NumberedStep extends Step {
  readonly marker: string;
  /** Paragraphs or headings of a lower level stand below. */
  readonly leads?: boolean;
  readonly annex?: Pick<Sentence, 'annex' | 'annexKind'>;
}

/** What one row of the outline prints, and what was met in it. */
export interface PrintedStep {
  readonly sentences: readonly Sentence[];
  readonly fields: readonly FieldResult[];
  /** Why the row cannot be printed as meant. */
  readonly problem?: string;
  /** The free sheet it prints. */
  readonly freeSheet?: string;
}

const ALWAYS_TITLE: ReadonlySet<Level> = new Set(['Phần', 'I', 'Phụ lục']);

/** A sentence of this row. */
export function sentenceOf(
  step: NumberedStep,
  runs: readonly Run[],
  more: Partial<Sentence> = {},
): Sentence {
  const text = textOf(runs).trim();
  const { at, level, marker, annex } = step;
  return { at, level, marker, runs, text, title: ALWAYS_TITLE.has(level), ...annex, ...more };
}

/** The row as typed, highlighted: nothing is lost where it cannot be printed as meant. */
export function unprintable(
  step: NumberedStep,
  problem: string,
  fields: readonly FieldResult[],
): PrintedStep {
  const runs: readonly Run[] = [{ text: step.content, mark: 'unfilled' }];
  return { sentences: [sentenceOf(step, runs)], fields, problem };
}
