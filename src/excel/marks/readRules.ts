import { refused } from '../requests/refused';
import type { SheetRules } from './sheetRules';
import { queueRules } from './sheetRules';

/** What can be said of the conditional formats of several sheets. */
export interface WorkbookRules {
  /** Names of protected sheets, whose rules can be neither added nor deleted. */
  readonly locked: readonly string[];
  readonly read: readonly SheetRules[];
  /** Names of sheets whose rules cannot be read together. */
  readonly unreadable: readonly string[];
}

/** All sheets in one sync; where Excel refuses, as many as can be read alone. */
export async function readRules(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<WorkbookRules> {
  const locks = queueLocks(context, names);
  const rules = names.map((name) => queueRules(context, name));
  if (!(await refused(() => context.sync()))) {
    const locked = locks();
    const open = rules.filter((_, index) => !locked.includes(names[index] ?? ''));
    return { locked, read: open.map((ask) => ask()), unreadable: [] };
  }
  return readEach(context, names);
}

async function readEach(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<WorkbookRules> {
  const locks = queueLocks(context, names);
  const locked = (await refused(() => context.sync())) ? [] : locks();
  const open = names.filter((name) => !locked.includes(name));
  const read: SheetRules[] = [];
  for (const name of open) read.push(...(await readOne(context, name)));
  const known = new Set(read.map(({ sheet }) => sheet));
  return { locked, read, unreadable: open.filter((name) => !known.has(name)) };
}

async function readOne(context: Excel.RequestContext, name: string): Promise<SheetRules[]> {
  const ask = queueRules(context, name);
  return (await refused(() => context.sync())) ? [] : [ask()];
}

function queueLocks(
  context: Excel.RequestContext,
  names: readonly string[],
): () => readonly string[] {
  const asked = names.map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  return () => asked.filter(({ protection }) => isLocked(protection)).map(({ name }) => name);
}

function isLocked({ protected: locked }: Excel.WorksheetProtection): boolean {
  return locked;
}
