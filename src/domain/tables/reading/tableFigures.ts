import { normalize } from '../../letters/vietnamese';
import { memo } from '../../memo/memo';
import type { FreeRow, FreeTable } from '../freeTables';
import { amountOf, type Amount } from './amountOf';
import { columnKinds, type ColumnKind } from './columnKind';
import { hasRomans, markerKind, type MarkerKind } from './markerKind';
import { rowKind, type RowKind } from './rowKind';

/** A row with its numbers read, and its place among the rows. */
export interface FigureRow {
  readonly row: FreeRow;
  readonly kind: RowKind;
  /** How deep it stands: 0 for the outermost rows. */
  readonly depth: number;
  readonly label: string;
  /** By column; `undefined` where no number stands. */
  readonly amounts: readonly (Amount | undefined)[];
}

/** A free table, its numbers read once. */
export interface TableFigures {
  readonly table: FreeTable;
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly FigureRow[];
}

/** Reads every number of a table and how its rows stand within one another. */
export const tableFigures = memo(readFigures);

function readFigures(table: FreeTable): TableFigures {
  const kinds = columnKinds(table);
  const ordinal = kinds[0] === 'ordinal';
  const marks = table.rows.map((row) => markOf(row, ordinal));
  const depthOf = depths(hasRomans(marks.map(({ marker }) => marker)));
  const rows = table.rows.map((row, at): FigureRow => {
    const { marker, label, words } = marks[at] ?? { marker: '', label: '', words: [] };
    const amounts = row.cells.map((cell, column) =>
      cell && kinds[column] !== 'ordinal' ? amountOf(cell) : undefined,
    );
    const kind = rowKind(words);
    const heading = row.group && amounts.every((amount) => amount === undefined);
    return { row, kind, depth: depthOf(marker, label, kind, heading), label, amounts };
  });
  return {
    table,
    kinds: kinds.map((kind, at) => (isFilled(rows, at) ? kind : wordsOf(kind))),
    rows,
  };
}

function isFilled(rows: readonly FigureRow[], column: number): boolean {
  return rows.some(({ amounts }) => amounts[column] !== undefined);
}

/** A column of words is reckoned with nowhere. */
function wordsOf(kind: ColumnKind): ColumnKind {
  return kind === 'ordinal' ? kind : 'name';
}

interface Mark {
  readonly marker: string;
  readonly label: string;
  /** The words in the first three columns. */
  readonly words: readonly string[];
}

function markOf({ cells }: FreeRow, ordinal: boolean): Mark {
  const words = cells.slice(0, 3).map((cell) => (cell ? normalize(cell.text) : ''));
  const [first = '', ...others] = words;
  const marked = MARKER.test(first) || (ordinal && others.some(isLabel));
  const label = (marked ? others : words).find(isLabel) ?? '';
  if (marked) return { marker: first, label, words };
  const [, marker = '', name = label] = MARKED_LABEL.exec(label) ?? [];
  return { marker, label: name, words };
}

const MARKER = /^(?:[IVX]{1,5}|[A-ZĐa-zđ]|\d{1,4}(?:\.\d{1,3})*)[.)]?$/u;
const MARKED_LABEL = /^([IVX]{1,5}|[A-ZĐa-zđ]|\d{1,3}(?:\.\d{1,3})*)[.)] (.+)$/u;

function isLabel(text: string): boolean {
  return /\p{L}{2}/u.test(text) || /^[-+–•] ?\p{L}/u.test(text);
}

/** Depth by the styles of marks that stand open: a style met before closes all that were opened after it. */
function depths(romans: boolean) {
  const open: (MarkerKind | 'heading')[] = [];
  return (marker: string, label: string, kind: RowKind, heading: boolean): number => {
    if (kind === 'total' || kind === 'mean') return 0;
    const style = heading && marker === '' ? 'heading' : markerKind(marker, label, romans);
    if (style === 'none' && open.length > 0) return open.length - 1;
    const dots = style === 'dotted' ? marker.split('.').length - 2 : 0;
    const known = open.indexOf(style);
    if (known >= 0) open.length = known + 1;
    else open.push(style);
    return open.length - 1 + dots;
  };
}
