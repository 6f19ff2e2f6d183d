import type { Consolidation } from '../../domain/periods/consolidate/planConsolidation';
import { planConsolidation } from '../../domain/periods/consolidate/planConsolidation';
import type { WholeOptions } from '../../domain/periods/consolidate/whole/wholeGrids';
import { wholeGrids } from '../../domain/periods/consolidate/whole/wholeGrids';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { wholeWorkbook } from '../../file/copy/wholeWorkbook';
import type { WrittenReport } from '../export/exportReport';
import { assessing } from '../assessing/assessing';
import { exportAssessed } from '../export/exportReport';
import { unlessCancelled } from '../unlessCancelled';
import type { StartThread } from './summarizeFiles';
import { summarizeFiles } from './summarizeFiles';

/** Units from which files are awaited, and the period; both may be left open. */
export interface WholeWanted {
  readonly units?: readonly string[];
  readonly period?: string;
}

/** Reads, checks and puts together the files of many communes. Nothing is opened in Excel, no file is changed. */
export async function consolidateFiles(
  files: readonly File[],
  wanted: WholeWanted = {},
  press: Press = {},
  start?: StartThread,
): Promise<Outcome<Consolidation>> {
  return unlessCancelled(press, async () =>
    planConsolidation(await summarizeFiles(files, press, start), wanted),
  );
}

/** The workbook of the whole, to be saved by whoever pressed. */
export function writeWhole(plan: Consolidation): Promise<Outcome<Uint8Array>> {
  return Promise.resolve(done(wholeWorkbook(plan.sheets)));
}

/** The Word report of the whole, a draft as long as something is open in it. */
export async function reportWhole(
  plan: Consolidation,
  options: WholeOptions = {},
  press: Press = {},
): Promise<Outcome<WrittenReport>> {
  const assessed = await unlessCancelled(press, () => assessing(wholeGrids(plan, options), press));
  if (!assessed.ok) return assessed;
  const written = await exportAssessed(assessed.value, 'draft', press);
  if (!written.ok) return written;
  if (written.value.kind === 'written') return done(written.value);
  throw new Error(`no report of the whole: ${written.value.kind}`);
}
