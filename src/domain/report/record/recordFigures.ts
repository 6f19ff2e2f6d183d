import type { Entries } from '../../entries/entries';
import { figureLabels } from '../../figures/figureLabels';
import type { Figures } from '../../figures/figures';
import type { Block } from '../block';
import { evaluate } from '../../expression/evaluate';
import type { Run } from '../run';
import type { RecordedFigure } from './record';
import { placeKey } from '../../place';

/** Every field that stands in these runs, once: what it prints, and where its figures are entered. */
export function recordFigures(
  runs: Iterable<Run>,
  entries: Entries,
  figures: Figures,
): readonly RecordedFigure[] {
  const recorded = new Map<string, RecordedFigure>();
  for (const { field, text, mark } of runs) {
    if (field === undefined || recorded.has(field)) continue;
    const result = evaluate(field, figures);
    const written = result.ok && mark !== 'unfilled' ? result.text : text;
    recorded.set(field, { field, text: written, at: placesOf(result.names, entries, figures) });
  }
  return [...recorded.values()];
}

/** All runs of a report's blocks. */
export function* runsOf(blocks: Iterable<Block>): Iterable<Run> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* block.runs;
    if (block.kind !== 'table') continue;
    for (const row of [...block.header, ...block.rows])
      for (const { paragraphs } of row) for (const runs of paragraphs) yield* runs;
  }
}

/** By field: what its content control is called, the figure's own words. */
export function figureTitles(
  recorded: readonly RecordedFigure[],
  entries: Entries,
  figures: Figures,
): ReadonlyMap<string, string> {
  const labels = figureLabels(entries);
  return new Map(
    recorded.map(({ field }) => {
      const { names } = evaluate(field, figures);
      const words = names.map((name) => labels.get(name) ?? '').filter((label) => label !== '');
      const alone = words.length === 1 && field.toLowerCase() === names[0];
      return [
        field,
        alone ? words.join('') : words.length > 0 ? `Tính từ: ${words.join('; ')}` : field,
      ];
    }),
  );
}

/** Where the figures of some names are entered, parted by `; `; the sheet where they are counted. */
export function placesOf(names: readonly string[], entries: Entries, { byName }: Figures): string {
  const places = names.map((name) => {
    const at = byName.get(name)?.at;
    return at ? placeKey(at) : countedIn(name, entries);
  });
  return [...new Set(places)].filter((place) => place !== '').join('; ');
}

/** The sheet that a derived figure counts. */
function countedIn(name: string, { targets, tasks, documents }: Entries): string {
  const sheets = { ct: targets.sheet, nv: tasks.sheet, vb: documents.sheet };
  const [prefix] = name.split('.');
  return prefix === 'ct' || prefix === 'nv' || prefix === 'vb' ? sheets[prefix] : '';
}
