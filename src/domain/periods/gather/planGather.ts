import type { Entries } from '../../entries/entries';
import { readEntries } from '../../entries/readEntries';
import { keptMappings, mappedGrids } from '../mapping/mappedGrids';
import type { Mappings } from '../mapping/mapping';
import { addRows } from './rows/addRows';
import { collectFigures } from './figures/collectFigures';
import { collectTargets } from './figures/collectTargets';
import { fileNotes } from './fileNotes';
import type { GatherPlan, MainFile, RefusedFile, SourceFile } from './gatherPlan';
import { DOCUMENT_ROWS, TASK_ROWS } from './rows/keyedRows';
import { type Part, EMPTY_PART, joinParts } from './part';
import { openItems, openItemsOfMain, refusal } from './refuse';
import { sameValues } from './sameValues';

/**
 * Gộp số liệu as data: blank cells filled, rows added, conflicts listed, files refused. Thông tin and Nội dung are
 * never filled, and nothing that a person typed is overwritten.
 */
export function planGather(
  main: MainFile,
  sources: readonly SourceFile[],
  unreadable: readonly RefusedFile[] = [],
  mappings: Mappings = {},
): GatherPlan {
  const known = { ...keptMappings(main.entries), ...mappings };
  const { once, doubles } = distinctFiles(
    sources.map((source) => withMappings(source, known, main.entries)),
  );
  const judged = once.map((source) => ({ source, reason: refusal(main.entries, source) }));
  const taken = judged.flatMap(({ source, reason }) => (reason === undefined ? [source] : []));
  const parts: readonly Part[] = [
    collectTargets(main, taken),
    addRows(main, taken, TASK_ROWS),
    addRows(main, taken, DOCUMENT_ROWS),
    collectFigures(main, taken),
  ];
  return {
    ...joinParts([EMPTY_PART, ...parts]),
    refused: [
      ...unreadable,
      ...judged.flatMap(({ source, reason }) =>
        reason === undefined ? [] : [{ file: source.file, reason }],
      ),
    ],
    notes: [
      ...doubles,
      ...sameValues(taken),
      ...openItemsOfMain(main.entries),
      ...taken.flatMap((source) => [
        ...openItems(main.entries, source),
        ...fileNotes(main.entries, source),
      ]),
    ],
  };
}

/** A file whose own tables were mapped says what they say. */
function withMappings(source: SourceFile, mappings: Mappings, main: Entries): SourceFile {
  if (!source.own?.tables.some(({ key }) => mappings[key] !== undefined)) return source;
  const { own, ...rest } = source;
  return { ...rest, entries: readEntries(mappedGrids(own.grids, own.tables, mappings, main)) };
}

/** Files of equal bytes count once; the second is named. */
function distinctFiles(sources: readonly SourceFile[]): {
  readonly once: readonly SourceFile[];
  readonly doubles: readonly string[];
} {
  const first = new Map<string, string>();
  const once: SourceFile[] = [];
  const doubles: string[] = [];
  for (const source of sources) {
    const same = first.get(source.digest);
    if (same === undefined) {
      first.set(source.digest, source.file);
      once.push(source);
    } else doubles.push(`${source.file} giống hệt ${same} nên chỉ tính một lần.`);
  }
  return { once, doubles };
}
