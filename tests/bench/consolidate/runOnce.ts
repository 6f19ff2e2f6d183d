import { join } from 'node:path';
import { consolidate } from '../../../src/headless/communes/consolidateCommand';

/** Consolidates a folder and prints what the whole process took: wall and CPU seconds, highest memory. */
async function runOnce(folder: string): Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  const begun = performance.now();
  await consolidate([folder, '--out', join(folder, 'ra', 'tat-ca.xlsx')]);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = {
    wall: (performance.now() - begun) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  };
  write(JSON.stringify(taken));
}

void runOnce(process.argv[2] ?? '');
