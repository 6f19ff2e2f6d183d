/**
 * `npm run bench`: how fast 100,000 rows are checked, beside two schema libraries; how fast the report is written, beside
 * four; and how much the pane loads at first.
 */
import { benchCheck } from './benchCheck';
import { benchStages } from './benchStages';
import { benchWriters } from './benchWriters';
import { paneWeight } from './paneWeight';

async function bench(): Promise<void> {
  const quick = benchCheck();
  benchStages();
  const fastest = benchWriters();
  const light = await paneWeight();
  if (!quick || !fastest || !light) process.exitCode = 1;
}

void bench();
