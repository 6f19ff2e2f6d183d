import type { Assessment } from '../../domain/assess';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { assessing } from '../assessing/assessing';
import { unlessCancelled } from '../unlessCancelled';

/** Reads the workbook as it stands and works everything out; marks and writes nothing. */
export async function assessWorkbook(press: Press = {}): Promise<Outcome<Assessment>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const read = await run((context) => readGrids(context, press), press);
  return read.ok ? unlessCancelled(press, () => assessing(read.value, press)) : read;
}
