import type { Fix } from '../../findings/finding';

/** What a report of the period before gives to column Kỳ trước; `sentence` is a whole Vietnamese sentence. */
export type PreviousPlan =
  TakenFromReport | { readonly kind: 'refused'; readonly sentence: string };

export interface TakenFromReport {
  readonly kind: 'planned';
  /** Written by the add-in, so that every figure is known by its code. */
  readonly ours: boolean;
  /** As the report says; empty where it does not. */
  readonly period: string;
  /** The workbook's own period, not the one before: the wrong file, most likely. */
  readonly samePeriod?: true;
  /** Cells that are empty or say something else. */
  readonly values: readonly PreviousValue[];
  /** How many cells say so already. */
  readonly same: number;
  /** What a person should know beside that, in Vietnamese sentences. */
  readonly notes: readonly string[];
}

/** One cell of Kỳ trước. */
export interface PreviousValue {
  /** Its one change; certain where code, or name and unit in a table of ours, admit no other row. */
  readonly fix: Fix;
  /** `Lượt tương tác, Kỳ trước`. */
  readonly name: string;
  /** Where it stands in the report, in words. */
  readonly from: string;
}
