import type { RecordedFigure, ReportRecord } from '../report/record/record';
import { isWritten } from './plan/judge';
import type { FoundRow, FoundTable, WrittenDocument } from './writtenDocument';

/** What a report says, read back. */
export interface ReportValues {
  readonly ours: boolean;
  /** False where the figures have lost their controls, as in a document saved by another program. */
  readonly linked?: boolean;
  readonly unit?: string;
  readonly period?: string;
  readonly written?: string;
  readonly fields?: readonly ReadField[];
  readonly tables: readonly ReadTable[];
}

/** One occurrence of a figure. */
export interface ReadField {
  /** As typed in the workbook, with its braces. */
  readonly tag: string;
  readonly text: string;
  readonly changedByHand: boolean;
  /** Where it was entered. */
  readonly place: string;
}

export interface ReadTable {
  readonly tag?: string;
  /** Sheet that it prints, of a table of ours. */
  readonly source?: string;
  readonly columns: readonly string[];
  /** One text for every column. */
  readonly rows: readonly (readonly string[])[];
  /** By row and column: cells that say their text for several rows or columns. */
  readonly shared?: readonly (readonly boolean[])[];
}

/** The values of a document: ours exactly, anyone's by its tables. */
export function reportValues(document: WrittenDocument): ReportValues {
  const { record } = document;
  if (!record) {
    const tables = document.tables.filter((table) => !isFrame(table));
    return {
      ours: false,
      tables: tables.map((table) => ({ columns: table.columns, ...rowsOf(table) })),
    };
  }
  const linked = document.figures.length > 0 || record.figures.length === 0;
  return {
    ours: true,
    ...(!linked && { linked }),
    unit: record.unit,
    period: record.period,
    ...(record.written !== undefined && { written: record.written }),
    fields: linked ? fieldsOf(document, record) : record.figures.map(fieldAsWritten),
    tables: tablesOf(document, record),
  };
}

function fieldsOf({ figures }: WrittenDocument, record: ReportRecord): readonly ReadField[] {
  const bases = new Map(record.figures.map((figure) => [figure.field, figure]));
  return figures.map(({ field, text }) => {
    const base = bases.get(field);
    const written = base !== undefined && isWritten(base, text);
    const changedByHand = base !== undefined && !written;
    // In a heading a figure stands in capitals: it is the same figure.
    const value = written ? base.text : text;
    return { tag: `{{${field}}}`, text: value, changedByHand, place: base?.at ?? '' };
  });
}

function fieldAsWritten({ field, text, at }: RecordedFigure): ReadField {
  return { tag: `{{${field}}}`, text, changedByHand: false, place: at };
}

/** Tables that lost their controls are known by their headers. */
function tablesOf(document: WrittenDocument, record: ReportRecord): readonly ReadTable[] {
  const free = new Set(record.tables);
  return document.tables.flatMap((table) => {
    const { tag, columns } = table;
    const kept =
      tag === undefined
        ? [...free].find((one) => one.columns.join('|') === columns.join('|'))
        : [...free].find((one) => one.tag === tag);
    if (kept) free.delete(kept);
    const known = tag ?? kept?.tag;
    const source = kept && { source: kept.source };
    return known === undefined ? [] : [{ tag: known, ...source, columns, ...rowsOf(table) }];
  });
}

function rowsOf({ rows, columns }: FoundTable): Required<Pick<ReadTable, 'rows' | 'shared'>> {
  return {
    rows: rows.map((row) => byColumn(row, row.shown, '', columns.length)),
    shared: rows.map((row) => byColumn(row, row.shared, false, columns.length)),
  };
}

/** A cell over several columns says its text once. */
function byColumn<T>(
  { before, spans }: FoundRow,
  cells: readonly T[],
  nothing: T,
  columns: number,
): readonly T[] {
  const blanks = (count: number): readonly T[] =>
    Array.from({ length: Math.min(Math.max(0, count), MOST_COLUMNS) }, () => nothing);
  const all = cells.flatMap((cell, at) => [cell, ...blanks((spans[at] ?? 1) - 1)]);
  return [...blanks(before), ...all].slice(0, Math.max(columns, cells.length + before));
}

/** No table of Word has more than 63; a broken file may say anything. */
const MOST_COLUMNS = 1000;

/** The head and the foot of an official document are laid out as tables, and say nothing in rows and columns. */
function isFrame({ columns, rows }: FoundTable): boolean {
  const text = [...columns, ...rows.slice(0, 3).flatMap(({ shown }) => shown)].join('\n');
  return (
    columns.length <= 3 &&
    /cộng hòa xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|nơi nhận\s*:/iu.test(text)
  );
}
