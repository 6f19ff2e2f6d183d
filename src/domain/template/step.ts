import type { SheetPlan } from './plan';

/** What is to be done on one sheet, and the Vietnamese sentences that say so. */
export interface Step {
  readonly said: readonly string[];
  readonly sheet?: SheetPlan;
}

type Lists = Pick<SheetPlan, 'writes' | 'validations' | 'styles' | 'columnWidths'>;

/** Pieces of a sheet's plan, to be put together. */
export type Parts = Partial<Lists>;

export const NOTHING: Step = { said: [] };

/** Pieces put together, in their order. */
export function joined(parts: readonly Parts[]): Lists {
  return {
    writes: parts.flatMap(({ writes = [] }) => writes),
    validations: parts.flatMap(({ validations = [] }) => validations),
    styles: parts.flatMap(({ styles = [] }) => styles),
    columnWidths: parts.flatMap(({ columnWidths = [] }) => columnWidths),
  };
}

/** One sheet's plan out of its pieces. */
export function sheetPlan(head: Omit<SheetPlan, keyof Lists>, parts: readonly Parts[]): SheetPlan {
  return { ...head, ...joined(parts) };
}

/** Whether the pieces do anything at all. */
export function isEmpty(parts: Parts): boolean {
  return Object.values(joined([parts])).every((list) => list.length === 0);
}
