import type { Press } from '../requests/press';
import { run } from '../requests/run';
import { HOST_PROBES } from './hostProbes';
import { MARK_PROBES } from './markProbes';
import { PAGE_PROBES } from './pageProbes';
import type { Probe, ProbeResult } from './probe';
import { TEST_SETTING, TEST_SHEET } from './probe';
import { SHEET_PROBES } from './sheetProbes';
import { VALUE_PROBES } from './valueProbes';

const PROBES: readonly Probe[] = [
  ...HOST_PROBES,
  ...MARK_PROBES,
  ...VALUE_PROBES,
  ...SHEET_PROBES,
  ...PAGE_PROBES,
].sort((a, b) => a.id.localeCompare(b.id));

/**
 * Asks Excel all probes, each on a fresh sheet and in a run of its own; the sheet is gone afterwards. Who stops it does
 * not wait for that: it goes as soon as Excel answers.
 */
export async function runSelfTest(press: Press = {}): Promise<readonly ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const [index, probe] of PROBES.entries()) {
    if (press.signal?.aborted) break;
    press.onProgress?.({ stage: 'check', finished: index, total: PROBES.length });
    results.push(await ask(probe, press));
  }
  const removed = run(removeSheet, {}, 'write');
  if (!press.signal?.aborted) await removed;
  return results;
}

async function ask(probe: Probe, { signal }: Press): Promise<ProbeResult> {
  const { id, title, expected } = probe;
  const say = (verdict: ProbeResult['verdict'], found: string): ProbeResult => ({
    ...{ id, title, verdict, found },
    expected: expected ?? 'ghi lại',
  });
  try {
    const press = signal ? { signal } : {};
    const outcome = await run((context) => find(probe, context), press, 'write');
    if (!outcome.ok) return say('LỖI', outcome.problem.details.split(';')[0] ?? '');
    const [found] = outcome.value.split(' (');
    return say(expected === undefined || found === expected ? 'OK' : 'KHÁC', outcome.value);
  } catch (error) {
    // Whatever goes wrong with one question must not keep the others from being asked.
    return say('LỖI', String(error));
  }
}

async function find(probe: Probe, context: Excel.RequestContext): Promise<string> {
  await removeSheet(context);
  const sheet = context.workbook.worksheets.add(TEST_SHEET);
  await context.sync();
  return probe.find(sheet, context);
}

/** Also what a probe that broke off left: Excel deletes no very hidden sheet. */
async function removeSheet(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(TEST_SHEET);
  const setting = workbook.settings.getItemOrNullObject(TEST_SETTING);
  sheet.load('name');
  setting.load('key');
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  if (!sheet.isNullObject) {
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  await context.sync();
}
