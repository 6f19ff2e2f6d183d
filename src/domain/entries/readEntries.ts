import { PREVIOUS_SHEET, HISTORY_SHEET } from '../contract';
import { addresseeOf, sameAddressee } from '../addressees/addressees';
import { findGrid } from '../findGrid';
import type { Grid, Grids } from '../grid';
import {
  DATA_SHEETS,
  DOCUMENTS,
  FIGURES,
  INFO,
  OUTLINE,
  RELATIONS,
  TARGETS,
  TASKS,
} from '../sheets';
import { isFreeSheet } from '../sheets/readSheets';
import type { TargetKey } from '../sheets/targets';
import type { TaskKey } from '../sheets/tasks';
import { finish, type Steps } from '../memo/steps';
import { headerKey } from '../letters/vietnamese';
import { readHistory } from '../periods/history/readHistory';
import { previousTable } from '../periods/previous/previousTable';
import { type PreviousPeriod, readPrevious } from '../periods/previous/readPrevious';
import { withCumulative } from '../periods/withCumulative';
import type { Entries, Problem } from './entries';
import type { GroupColumns } from './tables/groupRow';
import { isClose } from './headers/isClose';
import { measuringDay } from './info/infoItems';
import { readInfo } from './info/readInfo';
import { readTable, tableSteps } from './tables/readTable';
import { withBlankFormulas } from './cells/withBlankFormulas';
import { withYearDoubts } from './cells/withYearDoubts';

const TARGET_GROUPS: GroupColumns<TargetKey> = { marker: 'tt', name: 'name', note: 'note' };
const TASK_GROUPS: GroupColumns<TaskKey> = { marker: 'stt', name: 'name', note: 'note' };

/**
 * From raw cells to what the commune typed: sheets by name, columns by header, every value knowing its place. Never throws.
 * The report's year completes the dates of tasks only: a document may be older.
 */
export function readEntries(grids: Grids): Entries {
  return finish(entrySteps(grids));
}

/** The same, row by row. */
export function* entrySteps(grids: Grids): Steps<Entries> {
  const find = (name: string) => findGrid(grids, name);
  const { info, problems: infoProblems } = readInfo(find(INFO.name), grids.addressee);
  const year = yearOf(info);
  const targets = yield* tableSteps(find(TARGETS.name), { sheet: TARGETS, group: TARGET_GROUPS });
  const tasks = yield* tableSteps(find(TASKS.name), { sheet: TASKS, group: TASK_GROUPS, ...year });
  const documents = yield* tableSteps(find(DOCUMENTS.name), { sheet: DOCUMENTS });
  const figures = yield* tableSteps(find(FIGURES.name), { sheet: FIGURES });
  const relations = yield* tableSteps(find(RELATIONS.name), { sheet: RELATIONS });
  const outline = yield* tableSteps(outlineOf(grids) ?? find(OUTLINE.name), { sheet: OUTLINE });
  const kept = find(PREVIOUS_SHEET);
  const previous = readPrevious(kept);
  const history = readHistory(find(HISTORY_SHEET));
  const read = [targets, tasks, documents, figures, relations, outline];
  return {
    info,
    targets: withBlankFormulas(targets.table, ['result', 'numerator', 'denominator'], grids.sheets),
    tasks: withYearDoubts(tasks.table, measuringDay({ info }), year.year),
    documents: documents.table,
    figures: withCumulative(
      withBlankFormulas(figures.table, ['current', 'cumulative'], grids.sheets),
    ),
    relations: relations.table,
    outline: outline.table,
    freeSheets: grids.sheets.filter(({ sheet }) => isFreeSheet(sheet)),
    ...previousTasks(kept, previous, year),
    ...(previous && { previous }),
    ...(history.length > 0 && { history }),
    problems: [
      ...missingSheets(grids),
      ...doubleSheets(grids),
      ...infoProblems,
      ...read.flatMap(({ problems }) => problems),
    ],
    settings: grids.settings,
    monthFirst: grids.monthFirst,
    ...(grids.outOfDate && { outOfDate: true as const }),
  };
}

/** The outline for whom the report is; undefined for the workbook's main one. */
function outlineOf({ sheets, addressee }: Grids): Grid | undefined {
  if (addressee === undefined) return undefined;
  return sheets.find(({ sheet }) => sameAddressee(addresseeOf(sheet), addressee));
}

/** Tasks of the last period, in either form of `_KyTruoc`. */
function previousTasks(
  kept: Grid | undefined,
  previous: PreviousPeriod | undefined,
  year: { readonly year?: number },
): Pick<Entries, 'previousTasks'> {
  const how = { group: TASK_GROUPS, ...year };
  if (previous) return { previousTasks: previousTable(previous, TASKS, how) };
  return kept ? { previousTasks: readTable(kept, { sheet: TASKS, ...how }).table } : {};
}

function yearOf({ items }: Entries['info']): { readonly year?: number } {
  const meaning = items.get('nam')?.entry.meaning;
  return meaning?.kind === 'number' ? { year: meaning.number } : {};
}

const SHEETS = [INFO.name, ...DATA_SHEETS.map(({ name }) => name)];
const REQUIRED: ReadonlySet<string> = new Set([INFO.name, OUTLINE.name]);

/**
 * Only Thông tin and Nội dung must be there, another sheet where one stands that was probably renamed from it: that one
 * is `similar`.
 */
function missingSheets({ names }: Grids): readonly Problem[] {
  const keys = new Set(names.map(headerKey));
  const missing = SHEETS.filter((name) => !keys.has(headerKey(name)));
  return missing.flatMap((name): readonly Problem[] => {
    const similar = names.find((other) => !other.startsWith('_') && isClose(other, name));
    if (!REQUIRED.has(name) && similar === undefined) return [];
    const more = {
      ...(!REQUIRED.has(name) && { optional: true }),
      ...(similar !== undefined && { similar }),
    };
    return [{ kind: 'missing-sheet', at: { sheet: name, cell: '' }, name, ...more }];
  });
}

function doubleSheets({ names }: Grids): readonly Problem[] {
  const known = new Set(SHEETS.map(headerKey));
  const first = new Map<string, string>();
  return names.flatMap((name): readonly Problem[] => {
    const key = headerKey(name);
    const before = first.get(key);
    if (before === undefined) first.set(key, name);
    if (before === undefined || !known.has(key)) return [];
    return [{ kind: 'double-sheet', at: { sheet: name, cell: '' }, first: before }];
  });
}
