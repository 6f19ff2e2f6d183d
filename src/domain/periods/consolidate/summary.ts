import type { CellValue } from '../../grid';
import type { TargetStatus, TaskClass } from '../../figures/figures';

/** A target of one commune. */
export interface TargetValue {
  /** Name and unit, folded. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** As it is shown: a number, or words. */
  readonly value: CellValue;
  readonly status: TargetStatus;
  /** Numerator and denominator, where the result is their quotient. */
  readonly parts?: readonly [number, number];
}

/** A figure of one commune. */
export interface FigureValue {
  readonly code: string;
  readonly content: string;
  readonly unit: string;
  readonly value: CellValue;
  readonly parts?: readonly [number, number];
  /** Counted in another unit than most communes count it in: `value` says both. */
  readonly otherUnit?: true;
}

/** What one commune's file says, small enough to be handed between threads. */
export interface FileSummary {
  readonly file: string;
  /** Equal for files of equal bytes. */
  readonly digest: string;
  /** Why it cannot be read, in Vietnamese; then all else is empty. */
  readonly unreadable?: string;
  /** `Xã Kha Sơn`. */
  readonly unit: string;
  readonly province: string;
  /** `tuần 15/2026`; empty where Thông tin does not say. */
  readonly period: string;
  /** Which template it was made from. */
  readonly profile: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly targets: readonly TargetValue[];
  readonly figures: readonly FigureValue[];
  /** Figures that nobody can tell from others, for their rows bear no code: by what they are called. */
  readonly unnamed?: readonly string[];
  readonly tasks: readonly { readonly class: TaskClass | 'Chưa rõ'; readonly count: number }[];
}
