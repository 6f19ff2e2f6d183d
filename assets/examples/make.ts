import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeSamples } from '../../src/actions/template/removeSamples';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import type { Example } from '../../tests/support/exampleGrids';
import { fillTemplate } from '../../tests/support/fillTemplate';

/**
 * Makes the example workbooks anew: the add-in's own actions impose the profile on the simulated Excel, the cells of
 * the .json are typed in, the sample rows go. `npx tsx assets/examples/make.ts [name …]`
 */
async function makeAll(names: readonly string[]): Promise<void> {
  const known = readdirSync(__dirname).filter((file) => file.endsWith('.json'));
  const wanted = names.length > 0 ? names : known.map((file) => file.replace('.json', ''));
  for (const name of wanted) {
    writeFileSync(join(__dirname, `${name}.xlsx`), await make(name));
    console.log(`${name}.xlsx`);
  }
}

async function make(name: string): Promise<Uint8Array> {
  const example = JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8')) as Example;
  const session = await fillTemplate(example);
  for (const [sheet, cells] of Object.entries(example.freeSheets ?? {}))
    for (const [address, value] of Object.entries(cells)) session.edit(sheet, address, value);
  const removed = await removeSamples();
  if (!removed.ok) throw new Error(removed.problem.details);
  return writeXlsx(session.workbook);
}

void makeAll(process.argv.slice(2));
