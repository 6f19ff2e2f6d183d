import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recallSet, type RecallSet } from './recallSet';

/** A set with the name of its file. */
export type NamedSet = RecallSet & { readonly name: string };

/** Where the project keeps its sets. */
export const SETS = join(__dirname, 'sets');

/** Every set of a folder, by name; one that is not in the form is refused aloud. */
export function readSets(folder: string = SETS): readonly NamedSet[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const read = recallSet.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!read.success) throw new Error(`${file}: ${read.error.message}`);
    return { name: file.replace('.json', ''), ...read.data };
  });
}
