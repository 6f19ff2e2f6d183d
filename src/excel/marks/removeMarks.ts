import { refused } from '../requests/refused';
import { readRules } from './readRules';
import { removeSingly } from './removeSingly';
import type { SheetRules } from './sheetRules';
import { queueRules } from './sheetRules';

/** Sheets where marks may be left, and where no new ones can be put. */
export interface Kept {
  /** Protected. */
  readonly locked: readonly string[];
  /** Excel refused to read or delete. */
  readonly refused: readonly string[];
}

/**
 * Removes the add-in's marks from sheets. The id of a conditional format is its position, which every rule added or
 * deleted shifts: rules are read in the very run that deletes, deleted from the highest position down, and looked at
 * again.
 */
export async function removeMarks(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Kept> {
  const { locked, read, unreadable } = await readRules(context, names);
  const broken = read.filter((one) => one.broken).map(({ sheet }) => sheet);
  const marked = read.filter((one) => one.own.length > 0 && !one.broken);
  const left = await removeAtOnce(context, marked);
  return { locked, refused: await eachSingly(context, [...unreadable, ...broken, ...left]) };
}

/** Gives back the sheets where something is left, or where it cannot be said. */
async function removeAtOnce(
  context: Excel.RequestContext,
  rules: readonly SheetRules[],
): Promise<readonly string[]> {
  if (rules.length === 0) return [];
  for (const { own } of rules) for (const one of [...own].reverse()) one.delete();
  const asked = rules.map(({ sheet }) => queueRules(context, sheet));
  if (await refused(() => context.sync())) return rules.map(({ sheet }) => sheet);
  const left = asked.map((ask) => ask()).filter(({ own }) => own.length > 0);
  return left.map(({ sheet }) => sheet);
}

/** Rule by rule; gives back the sheets that could not be cleared. */
export async function eachSingly(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const name of names) if (!(await removeSingly(context, name))) failed.push(name);
  return failed;
}
