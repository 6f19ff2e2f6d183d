import { RESULT_SHEET, PREVIOUS_SHEET, HISTORY_SHEET } from '../../contract';
import type { Assessment } from '../../assess';
import type { Entries, Table } from '../../entries/entries';
import { infoText } from '../../entries/info/infoItems';
import { renamedSheets } from '../../entries/renamedSheets';
import type { Grid, Grids } from '../../grid';
import { parseAddress, type Place, placeKey } from '../../place';
import { EXPORTED } from '../../report/exported/exported';
import { ACCEPTED } from '../../findings/ruleSettings';
import { findGrid } from '../../findGrid';
import { sameName, withoutMarks } from '../../letters/vietnamese';
import { historyRows } from '../history/historyRows';
import { readHistory } from '../history/readHistory';
import { largeFreeSheets, previousRows } from '../previous/previousRows';
import { REPORTED } from '../reported';
import { wordTurns } from '../words/wordTurns';
import { changeLabels } from './changeLabels';
import { documentChanges } from './rows/documentChanges';
import { type FigureMoves, figureChanges } from './figures/figureChanges';
import { furtherReports, type FurtherReports } from './furtherReports';
import { infoChanges } from './info/infoChanges';
import { periodMove, periodName, type PeriodMove } from './periodMove';
import type {
  Beside,
  HiddenSheet,
  MovedRow,
  NextOptions,
  NextPlan,
  PlannedChange,
  PlannedWords,
  RowRemoval,
} from './plan';
import { NOTHING_BESIDE } from './plan';
import { lostReferences } from './rows/lostReferences';
import { removalOf } from './rows/removalOf';
import { targetChanges } from './figures/targetChanges';
import { type RowMoves, taskChanges } from './rows/taskChanges';
import { type WordMoves, furtherWordChanges, wordChanges } from './wordChanges';

/**
 * Sang kỳ mới as data: the next period from this one. `undefined` while Thông tin does not say which period it is.
 * Single cells may be left out (`leave`), uncertain words taken (`take`); all is found in the old workbook. `beside`:
 * what is not the add-in's to read, and may lose what it reads.
 */
export function planNextPeriod(
  grids: Grids,
  assessment: Assessment,
  options: NextOptions = {},
  beside: Beside = NOTHING_BESIDE,
): NextPlan | undefined {
  const { entries } = assessment;
  const move = periodMove(entries);
  if (!move) return undefined;
  const further = furtherReports(assessment, move);
  const parts = planParts(grids, assessment, { move, further }, options);
  const { figures, tasks, documents, words, moved, taken } = parts;
  const gone = removals(grids, entries, moved);
  return {
    period: { before: periodName(move.old), after: periodName(move.next) },
    changes: parts.changes,
    words: shownWords(parts, options),
    moved,
    removals: gone,
    columns: figures.column ? [figures.column] : [],
    hidden: hiddenSheets(grids, assessment, move, taken),
    forget: [ACCEPTED, EXPORTED, REPORTED].filter((key) => key in grids.settings),
    sheetsGone: grids.names.filter((name) => sameName(name, RESULT_SHEET)),
    notes: [
      ...errorsLeft(assessment),
      ...strayNotes(entries),
      ...largeNotes(entries),
      ...lostReferences(
        { ...beside, sheets: [...grids.sheets, ...beside.unread] },
        gone,
        parts.changes,
      ),
      ...[move, figures, tasks, documents, ...words, further].flatMap(({ notes }) => notes),
    ],
    errors: errorsOf(assessment),
    wordsKept: wordsKept(assessment, taken),
    suggestedName: suggestedName(entries, move),
  };
}

/** A sheet that bears another name is not read, so nothing of it can move on. */
function strayNotes(entries: Entries): readonly string[] {
  return renamedSheets(entries).map(
    ({ from, to }) =>
      `Trang “${from}” có lẽ là “${to}” đã đổi tên, nên được giữ nguyên và chưa sang kỳ mới: hãy đổi lại tên trang rồi làm lại từ tệp kỳ cũ.`,
  );
}

/** Nothing of them is compared with the new period. */
function largeNotes(entries: Entries): readonly string[] {
  return largeFreeSheets(entries).map(
    (sheet) =>
      `Trang “${sheet}” có quá nhiều ô nên kỳ sau không đối chiếu được với kỳ này: hãy giữ tệp kỳ này để tra lại.`,
  );
}

/** Where the officer has chosen, the chosen ones are ticked; before that all are shown. */
function shownWords({ words, taken }: PlanParts, options: NextOptions): readonly PlannedWords[] {
  const all = words.flatMap((one) => one.words);
  return options.take
    ? all.map((one) => ({ ...one, certain: taken.includes(one) }))
    : all.filter((one) => !isLeft(one, options));
}

function wordsKept({ entries, others = [] }: Assessment, taken: readonly PlannedWords[]): number {
  const outlines = [entries, ...others.map(({ assessment }) => assessment.entries)].map(
    ({ outline }) => outline,
  );
  const moved = taken.filter(({ sheet }) => outlines.some((one) => one.sheet === sheet));
  return outlines.reduce((total, { rows }) => total + rows.length, 0) - moved.length;
}

interface PlanParts {
  readonly figures: FigureMoves;
  readonly tasks: RowMoves;
  readonly documents: RowMoves;
  readonly words: readonly WordMoves[];
  readonly moved: readonly MovedRow[];
  readonly taken: readonly PlannedWords[];
  readonly changes: readonly PlannedChange[];
}

/** What moves in each sheet, less what is left out, and less cells of rows that leave. */
function planParts(
  grids: Grids,
  assessment: Assessment,
  { move, further }: { readonly move: PeriodMove; readonly further: FurtherReports },
  options: NextOptions,
): PlanParts {
  const { entries } = assessment;
  const figures = figureChanges(entries.figures, gridOf(grids, entries.figures), move);
  const tasks = taskChanges(entries, move, options.keepDone === true);
  const documents = documentChanges(entries.documents, move, options.keepDocuments === true);
  const words = [wordChanges(entries, wordTurns(move)), ...further.reports.map(furtherWordChanges)];
  const moved = [...tasks.moved, ...documents.moved].filter(
    ({ sheet, row }) => !options.leave?.has(`${sheet}!${row}`),
  );
  const gone = new Set(moved.map(({ sheet, row }) => `${sheet}!${row}`));
  const changes = [
    ...infoChanges(entries, move),
    ...further.reports.flatMap(({ facts, move: own, owns }) =>
      infoChanges(facts.entries, own).filter(owns),
    ),
    ...figures.changes,
    ...targetChanges(entries.targets, options.keepResults === true),
    ...tasks.changes,
    ...documents.changes,
  ].filter((change) => !isLeft(change, options) && !gone.has(rowKey(change)));
  const taken = words
    .flatMap((one) => one.words)
    .filter(
      (one) => (one.certain || options.take?.has(placeKey(one)) === true) && !isLeft(one, options),
    );
  return { figures, tasks, documents, words, moved, taken, changes: labelled(changes, assessment) };
}

function labelled(
  changes: readonly PlannedChange[],
  assessment: Assessment,
): readonly PlannedChange[] {
  const labels = changeLabels(assessment);
  return changes.map((change) => {
    const label = labels(change);
    return label ? { ...change, label } : change;
  });
}

function isLeft(place: Place, { leave }: NextOptions): boolean {
  return leave?.has(placeKey(place)) === true;
}

function rowKey({ sheet, cell }: Place): string {
  return `${sheet}!${(parseAddress(cell)?.row ?? -2) + 1}`;
}

function gridOf(grids: Grids, { sheet }: Table<string>): Grid | undefined {
  return findGrid(grids, sheet);
}

function removals(
  grids: Grids,
  { tasks, documents }: Entries,
  moved: readonly MovedRow[],
): readonly RowRemoval[] {
  const tables: readonly Table<string>[] = [tasks, documents];
  return tables.flatMap((table) => {
    const rows = moved.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row);
    const grid = gridOf(grids, table);
    return grid && rows.length > 0 ? [removalOf(grid, table.headerRow, rows)] : [];
  });
}

function hiddenSheets(
  grids: Grids,
  assessment: Assessment,
  move: PeriodMove,
  words: readonly PlannedWords[],
): readonly HiddenSheet[] {
  const movedTo = new Map(words.map((one) => [placeKey(one), one.after]));
  const previous = previousRows(assessment, (sheet, cell) =>
    movedTo.get(placeKey({ sheet, cell })),
  );
  const history = historyRows(
    assessment.entries,
    move,
    readHistory(findGrid(grids, HISTORY_SHEET)),
  );
  return [
    hiddenSheet(grids, PREVIOUS_SHEET, previous, []),
    hiddenSheet(grids, HISTORY_SHEET, history, [3]),
  ];
}

function hiddenSheet(
  { names }: Grids,
  wanted: string,
  rows: HiddenSheet['rows'],
  dateColumns: readonly number[],
): HiddenSheet {
  const name = names.find((one) => sameName(one, wanted));
  return { name: name ?? wanted, exists: name !== undefined, rows, dateColumns };
}

/** A `Lỗi` in the old period is named. */
function errorsLeft(assessment: Assessment): readonly string[] {
  const errors = errorsOf(assessment);
  return errors === 0 ? [] : [`Kỳ cũ còn ${errors} Lỗi chưa sửa.`];
}

function errorsOf({ findings }: Assessment): number {
  return findings.filter(({ severity }) => severity === 'Lỗi').length;
}

/** `Kha-Son_tuan-16_2026.xlsx`. */
function suggestedName(entries: Entries, { next }: PeriodMove): string {
  const plain = (text: string): string =>
    withoutMarks(text)
      .replace(/[^A-Za-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '');
  const year = String(next.period.year);
  const name = plain(periodName(next).replace(new RegExp(`[/ ]*(?:năm )?${year}$`, 'u'), ''));
  return `${[plain(infoText(entries, 'ten_don_vi')), name, year].filter((part) => part !== '').join('_')}.xlsx`;
}
