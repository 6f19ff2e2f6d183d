import { refused } from '../requests/refused';
import { isSentinel } from './sentinel';
import { formulaOf, rulesOf } from './sheetRules';

/** Beyond so many rules the officer would wait for minutes. */
const MOST = 400;

/**
 * Removes the add-in's marks from one sheet rule by rule, from the last up: a rule made by hand may refuse to be read
 * or deleted (office-js#5222, #6827, #6835), and must not keep the others from it. False where a mark may be left.
 */
export async function removeSingly(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const count = await countRules(context, sheet);
  if (count === undefined || count > MOST) return false;
  let clean = true;
  for (let position = count - 1; position >= 0; position -= 1)
    if (!(await removeIfOwn(context, sheet, position))) clean = false;
  return clean;
}

/** False where Excel refuses to delete it. */
async function removeIfOwn(
  context: Excel.RequestContext,
  sheet: string,
  position: number,
): Promise<boolean> {
  if (!(await isOwn(context, sheet, position))) return true;
  rulesOf(context, sheet).getItemAt(position).delete();
  return !(await refused(() => context.sync()));
}

async function countRules(
  context: Excel.RequestContext,
  sheet: string,
): Promise<number | undefined> {
  const answer = rulesOf(context, sheet).getCount();
  if (await refused(() => context.sync())) return undefined;
  return numberOf(answer);
}

function numberOf({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}

/** A rule that cannot be read is somebody else's. */
async function isOwn(
  context: Excel.RequestContext,
  sheet: string,
  position: number,
): Promise<boolean> {
  const rule = rulesOf(context, sheet).getItemAt(position);
  rule.load('type,customOrNullObject/rule/formula');
  if (await refused(() => context.sync())) return false;
  const formula = formulaOf(rule);
  return formula === '' ? isBare(context, sheet, position) : isSentinel(formula);
}

/** Neither formula nor fill: the add-in's own beginning of a mark, which broke off. */
async function isBare(
  context: Excel.RequestContext,
  sheet: string,
  position: number,
): Promise<boolean> {
  const { fill } = rulesOf(context, sheet).getItemAt(position).custom.format;
  fill.load('color');
  return !(await refused(() => context.sync())) && !fill.color;
}
