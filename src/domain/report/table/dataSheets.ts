import type { Entries, Row, Table } from '../../entries/entries';
import type { Figures } from '../../figures/figures';
import { DOCUMENTS, FIGURES, RELATIONS, TARGETS, TASKS } from '../../sheets';
import type { DataSheet } from '../../sheets/column';
import { headerKey } from '../../letters/vietnamese';
import { citation, numberAndDate } from './citation';
import { printEntry } from './printEntry';
import type { PrintedColumn, PrintedRow, PrintedSheet } from './printedSheet';
import { printGoal, printRate, printResult } from './targetCells';

/** Columns whose numbers are names, never amounts. */
const NEVER_GROUPED: ReadonlySet<string> = new Set(['tt', 'stt', 'số', 'năm', 'kỳ số']);

/** Numbers of a target that stand beside its centred result, and are read with it. */
const BESIDE_RESULT: ReadonlySet<string> = new Set(['rate', 'previous']);

/** The data sheets of the workbook as tables and lists may print them; a sheet that is not there is missing. */
export function dataSheets(entries: Entries, figures: Figures): readonly PrintedSheet[] {
  const { targets, tasks, documents, relations } = entries;
  const targetOf = byRow(figures.targets);
  const taskOf = byRow(figures.tasks);
  return [
    targets.present &&
      printed(
        targets,
        TARGETS,
        { marker: 'tt', title: 'name', note: 'note' },
        {
          goal: printGoal,
          result: printResult,
          rate: ({ row }) => printRate(targetOf.get(row)),
          status: ({ row }) => targetOf.get(row)?.status ?? '',
        },
        BESIDE_RESULT,
      ),
    tasks.present &&
      printed(
        tasks,
        TASKS,
        { marker: 'stt', title: 'name', note: 'note' },
        {
          outcome: ({ cells }) => cells.outcome.text || cells.status.text,
          taskClass: ({ row }) => taskOf.get(row)?.class ?? '',
        },
      ),
    documents.present && withCitations(entries),
    entries.figures.present &&
      printed(entries.figures, FIGURES, { marker: 'code', title: 'content', note: 'note' }, {}),
    relations.present &&
      printed(relations, RELATIONS, { marker: 'code', title: 'message', note: 'message' }, {}),
  ].filter((sheet) => sheet !== false);
}

type Printers<K extends string> = Partial<Readonly<Record<K, (row: Row<K>) => string>>>;
interface GroupKeys<K extends string> {
  readonly marker: K;
  readonly title: K;
  readonly note: K;
}

function withCitations({ documents }: Entries): PrintedSheet {
  const sheet = printed(
    documents,
    DOCUMENTS,
    { marker: 'stt', title: 'abstract', note: 'note' },
    {},
  );
  const composed = (
    header: string,
    width: number,
    print: (row: (typeof documents.rows)[number]) => string,
  ): PrintedColumn => ({
    header,
    width,
    align: 'left',
    composed: true,
    cell: (index) => {
      const row = documents.rows[index];
      return { text: row ? print(row) : '', at: row?.cells.abstract.at ?? NOWHERE };
    },
  });
  const columns = [
    composed('Số và ngày ban hành', 30, numberAndDate),
    composed('Văn bản', 90, citation),
  ];
  return { ...sheet, columns: [...sheet.columns, ...columns] };
}

const ADDED_WIDTH = 18;
const NOWHERE = { sheet: '', cell: '' };

function printed<K extends string>(
  table: Table<K>,
  spec: DataSheet<K>,
  keys: GroupKeys<K>,
  printers: Printers<K>,
  centred: ReadonlySet<string> = new Set(),
): PrintedSheet {
  const order = [...spec.columns].sort((a, b) => position(table, a.key) - position(table, b.key));
  const columns = order.map(({ key, header, width, align, kind }): PrintedColumn => {
    const grouped = kind !== 'code' && !NEVER_GROUPED.has(headerKey(header));
    const print = printers[key] ?? ((row: Row<K>) => printEntry(row.cells[key], grouped));
    const cell = (index: number) => {
      const row = table.rows[index];
      return row ? { text: print(row), at: row.cells[key].at } : { text: '', at: NOWHERE };
    };
    return {
      ...{ header, width, composed: false, cell },
      align: centred.has(key) ? 'center' : (align ?? 'left'),
    };
  });
  const rows = table.rows.map((row) => printedRow(row, keys));
  return { name: spec.name, columns: [...columns, ...addedByOffice(table)], rows };
}

/** Columns that the office added print where they are named, and only there. */
function addedByOffice<K extends string>({ rows, addedColumns }: Table<K>): PrintedColumn[] {
  return (addedColumns ?? []).map(({ header, entry }) => ({
    header,
    width: ADDED_WIDTH,
    align: 'left',
    composed: true,
    cell: (index) => {
      const row = rows[index];
      if (!row) return { text: '', at: NOWHERE };
      const added = entry(row.row);
      return { text: printEntry(added, !NEVER_GROUPED.has(headerKey(header))), at: added.at };
    },
  }));
}

function printedRow<K extends string>(
  { group, cells }: Row<K>,
  { marker, title, note }: GroupKeys<K>,
): PrintedRow {
  if (!group) return {};
  return {
    group: {
      marker: cells[marker].text,
      title: { text: cells[title].text, at: cells[title].at },
      note: { text: cells[note].text, at: cells[note].at },
    },
  };
}

/** Columns absent from the workbook (a computed one may be) come after those that are there. */
function position<K extends string>({ columns }: Table<K>, key: K): number {
  return columns[key] ?? Number.MAX_SAFE_INTEGER;
}

function byRow<T extends { readonly row: number }>(results: readonly T[]): ReadonlyMap<number, T> {
  return new Map(results.map((result) => [result.row, result]));
}
