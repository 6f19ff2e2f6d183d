import { sameTexts } from '../domain/refresh/plan/judge';
import type { RowWork } from '../domain/refresh/plan/refreshPlan';
import { plainText } from './plainText';
import { newTexts, rowSteps, type RowStep } from './rowSteps';

/** What is to be done with the rows of one table, and what it said when that was planned. */
export interface TableWrite {
  readonly tag: string;
  /** Below the header. */
  readonly rows: Rows;
  readonly work: readonly RowWork[];
  /** Rows of the fresh table. */
  readonly fresh: Rows;
}

type Rows = readonly (readonly string[])[];

/**
 * Writes a table row by row where it stands, from the bottom up. Nothing is touched where it no longer says what it
 * said, or where Word could not give a new row the shape of its neighbours. True where it reads as planned afterwards:
 * controls inside tables have long been troublesome (office-js#2040, #3367).
 */
export async function writeTable(
  context: Word.RequestContext,
  write: TableWrite,
): Promise<boolean> {
  const table = await tableOf(context, write.tag);
  if (!table) return false;
  const rows = await rowsOf(context, table);
  const headers = rows.length - write.rows.length;
  const body = rows.slice(headers);
  if (headers < 1 || !body.every((row, at) => sameTexts(textsOf(row), write.rows[at])))
    return false;
  const steps = rowSteps(
    write.work,
    write.fresh,
    body.map(({ cellCount }) => cellCount),
  );
  if (!steps) return false;
  for (const step of [...steps].reverse()) carryOut(table, body, headers, step);
  await context.sync();
  const expected = expectedRows(write);
  const after = (await rowsOf(context, table)).slice(headers);
  return (
    after.length === expected.length &&
    after.every((row, at) => sameTexts(textsOf(row), expected[at]))
  );
}

/** The table in the only control of that tag: of a copied one nobody can say which is meant. */
async function tableOf(context: Word.RequestContext, tag: string): Promise<Word.Table | undefined> {
  const controls = context.document.contentControls.getByTag(tag);
  controls.load('items/tag');
  await context.sync();
  const [control, ...others] = controls.items;
  if (!control || others.length > 0) return undefined;
  const table = control.tables.getFirstOrNullObject();
  table.load('rowCount');
  await context.sync();
  return table.isNullObject ? undefined : table;
}

async function rowsOf(
  context: Word.RequestContext,
  table: Word.Table,
): Promise<readonly Word.TableRow[]> {
  const { rows } = table;
  rows.load('items/values,items/cellCount');
  await context.sync();
  return rows.items;
}

function carryOut(
  table: Word.Table,
  body: readonly Word.TableRow[],
  headers: number,
  step: RowStep,
): void {
  if (step.kind === 'remove') body[step.row]?.delete();
  if (step.kind === 'insert')
    body[step.row]?.insertRows(
      step.where,
      step.rows.length,
      step.rows.map((cells) => [...cells]),
    );
  if (step.kind !== 'cells') return;
  for (const { at, text } of step.cells) table.getCell(headers + step.row, at).value = text;
}

/** The rows as they should read afterwards. */
function expectedRows({ rows, work, fresh }: TableWrite): Rows {
  return work.flatMap((one): Rows => {
    if (one.kind === 'remove') return [];
    if (one.kind === 'insert') return [newTexts(one, fresh)];
    const texts = fresh[one.fresh ?? -1] ?? [];
    const written = new Map(one.cells.map(({ at, fresh: from }) => [at, texts[from]]));
    return [(rows[one.now] ?? []).map((text, at) => written.get(at) ?? text)];
  });
}

function textsOf({ values }: Word.TableRow): readonly string[] {
  return (values[0] ?? []).map(plainText);
}
