import type { Place } from '../place';
import type { Rational } from '../number/rational';

/** Đánh giá of a target. */
export type TargetStatus = 'Đạt' | 'Vượt' | 'Chưa đạt' | 'Không phát sinh' | 'Chưa có số liệu';

/** Phân loại of a task. */
export const TASK_CLASSES = [
  'Hoàn thành trong hạn',
  'Hoàn thành quá hạn',
  'Đang thực hiện trong hạn',
  'Chưa thực hiện trong hạn',
  'Quá hạn chưa hoàn thành',
  'Không phát sinh',
] as const;
export type TaskClass = (typeof TASK_CLASSES)[number];

/** What is computed for one row of `Chỉ tiêu` (group rows have none). */
export interface TargetResult {
  /** One-based sheet row. */
  readonly row: number;
  /** Result ÷ target × 100 in percent points, half up to 2 decimals; absent where the contract leaves it empty. */
  readonly rate?: number;
  readonly status: TargetStatus;
}

/** What is computed for one row of `Nhiệm vụ`; no status, no class. */
export interface TaskResult {
  readonly row: number;
  readonly class?: TaskClass;
}

/** A name that `{{…}}` may use: a code of `Số liệu`, an item of `Thông tin`, `ky`, `ky_sau`, or a derived figure. */
export interface Figure {
  readonly name: string;
  readonly kind: 'entered' | 'derived' | 'info';
  /** Exact value; absent when not entered, or for texts. */
  readonly value?: Rational;
  /** As a plain field prints it (`3.270`, `99,67`, `xã`); absent when not entered. */
  readonly text?: string;
  /** True where something stands in its cell that is no figure: neither 0 nor missing. */
  readonly unreadable?: boolean;
  /** The cell it was entered in, or would be. */
  readonly at?: Place;
}

/** Everything computed from the entries. */
export interface Figures {
  /** By lower-case name. */
  readonly byName: ReadonlyMap<string, Figure>;
  readonly targets: readonly TargetResult[];
  readonly tasks: readonly TaskResult[];
}
