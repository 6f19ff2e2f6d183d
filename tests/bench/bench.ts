/**
 * `npm run bench`: the CPU time in which 100,000 rows are checked, beside two schema libraries; in which the report is
 * written, beside four; and how much the pane loads at first. Every measurement runs in a process of its own, and the
 * quickest of some counts: what else the machine does only adds. It fails where one of ours passes its limit (TOO SLOW),
 * which grows with what a fixed piece of work takes meanwhile, or where a file of ours is not valid.
 *
 *     check   CPU ms from raw cells to messages: quickest of five; first run; faults found; the limit
 *     stages  CPU ms of each stage from raw cells to findings: quickest of five; first run
 *     writer  CPU ms from rows to the bytes of a .docx; times ours; size; times ours; what the validator says
 *     First load, gzipped: the pane's scripts before it stands; React with Fluent alone
 */
import { benchCheck } from './benchCheck';
import { benchStages } from './benchStages';
import { benchWriters } from './benchWriters';
import { paneWeight } from './paneWeight';
import { compileMeasures } from './runCompiled';

async function bench(): Promise<void> {
  compileMeasures();
  const quick = benchCheck();
  benchStages();
  const fastest = benchWriters();
  const light = await paneWeight();
  if (!quick || !fastest || !light) process.exitCode = 1;
}

void bench();
