import { readEntries } from '../../domain/entries/readEntries';
import type { HistorySeries } from '../../domain/periods/history/historySeries';
import { historySeries } from '../../domain/periods/history/historySeries';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';

export type { HistoryPoint, HistorySeries } from '../../domain/periods/history/historySeries';

/** Every figure and target over the periods that the workbook keeps; writes nothing. */
export async function readHistory(press: Press = {}): Promise<Outcome<readonly HistorySeries[]>> {
  return run(async (context) => historySeries(readEntries(await readGrids(context, press))), press);
}
