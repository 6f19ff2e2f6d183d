import type { Entries } from '../../domain/entries/entries';
import type { Grids } from '../../domain/grid';
import { readEntries } from '../../domain/entries/readEntries';
import { digestOf } from '../../domain/periods/digest';
import { ownTables } from '../../domain/periods/mapping/ownTables';
import { MAPPED_SHEETS } from '../../domain/periods/mapping/proposeMapping';
import { withRenamedSheets } from '../../domain/periods/mapping/renamedSheets';
import { headerKey } from '../../domain/letters/vietnamese';
import { distinctNames } from '../../domain/periods/distinctNames';
import type { RefusedFile, SourceFile } from '../../domain/periods/gather/gatherPlan';
import { savedBy } from '../../xlsx/book/savedBy';
import { readOwnSheets } from '../../xlsx/readOwnSheets';
import { readXlsxGrids } from '../../xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../../xlsx/unreadableXlsx';
import { fileBytes } from './fileBytes';

/** Chosen files as read, and those that could not be. */
export interface ReadSources {
  readonly sources: readonly SourceFile[];
  readonly unreadable: readonly RefusedFile[];
}

/** Reads chosen files one after the other; between two the page is free and the press can be stopped. */
export async function readSources(
  files: readonly File[],
  onFile: (finished: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ReadSources> {
  const names = distinctNames(files.map(({ name }) => name));
  const sources: SourceFile[] = [];
  const unreadable: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted();
    onFile(index);
    await new Promise((resolve) => setTimeout(resolve));
    const read = await readSource(names[index] ?? file.name, file);
    if ('reason' in read) unreadable.push(read);
    else sources.push(read);
  }
  return { sources, unreadable };
}

async function readSource(name: string, file: File): Promise<SourceFile | RefusedFile> {
  const read = await fileBytes(file);
  return read.ok ? sourceOf(name, read.bytes) : { file: name, reason: `tệp ${read.sentence}` };
}

/** A file's entries by its bytes, or why it cannot be read. `readGrids` may work out formulas. */
export function sourceOf(
  name: string,
  bytes: Uint8Array,
  readGrids: (bytes: Uint8Array) => Grids = readXlsxGrids,
): SourceFile | RefusedFile {
  try {
    const who = savedBy(bytes);
    const read = readGrids(bytes);
    const seen = lacksSheets(read.names) ? readOwnSheets(bytes) : [];
    const { grids, renamed } = withRenamedSheets(read, seen);
    const entries = readEntries(grids);
    const tables = hasOurSheets(entries) ? [] : ownTables(seen);
    return {
      file: name,
      entries,
      digest: digestOf(bytes),
      ...(tables.length > 0 && { own: { grids, tables } }),
      ...(renamed.length > 0 && { renamed }),
      ...(who !== '' && { savedBy: who }),
    };
  } catch (error) {
    if (error instanceof UnreadableXlsx) return { file: name, reason: `tệp ${error.sentence}` };
    throw error;
  }
}

/** Whether one of our data sheets is not there under its name: it may have been renamed, or be the office's own. */
function lacksSheets(names: readonly string[]): boolean {
  const keys = new Set(names.map(headerKey));
  return MAPPED_SHEETS.some(({ sheet }) => !keys.has(headerKey(sheet.name)));
}

/** A sheet that merely bears one of our names, without the column that names its rows, is the office's own. */
function hasOurSheets({ targets, tasks, documents, figures }: Entries): boolean {
  return (
    targets.columns.name !== undefined ||
    tasks.columns.name !== undefined ||
    documents.columns.abstract !== undefined ||
    documents.columns.code !== undefined ||
    figures.columns.code !== undefined
  );
}
