import type { Scope } from '../scope';
import type { Value } from '../value';

/** A part of a formula, ready to be evaluated. */
export type Node = (scope: Scope) => Value;

/** A function of the sheet; it evaluates those of its arguments that it needs. */
export type SheetFunction = (args: readonly Node[], scope: Scope) => Value;
