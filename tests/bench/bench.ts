/** `npm run bench`: how fast the report is written, beside four libraries, and how much the pane loads at first. */
import { benchWriters } from './benchWriters';
import { paneWeight } from './paneWeight';

async function bench(): Promise<void> {
  const fastest = benchWriters();
  const light = await paneWeight();
  if (!fastest || !light) process.exitCode = 1;
}

void bench();
