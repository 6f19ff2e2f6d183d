import type { Assessment } from '../../assess';
import type { Entries, Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { formulaOf } from '../../entries/cells/gridCells';
import type { CellValue } from '../../grid';
import type { Facts } from '../../facts';
import { sumOf } from '../../number/sumOf';
import { cellAddress } from '../../place';
import type { Outline } from '../../sentence';
import {
  DOCUMENTS,
  FIGURES,
  INFO,
  INFO_ITEMS,
  OUTLINE,
  RELATIONS,
  TARGETS,
  TASKS,
} from '../../sheets';
import { PRINTED, PREVIOUS_HEADS, PREVIOUS_MARK } from './previousForm';
import { printedParagraphs } from './printedParagraphs';

type MovedTo = (sheet: string, cell: string) => string | undefined;
type Line = readonly [part: string, key: string, column: string, value: CellValue, format: string];

/** The very hidden sheet `_KyTruoc`: the period that ends, whole; `movedTo` gives a paragraph's words after moving. */
export function previousRows(
  { entries, outline, others = [] }: Assessment,
  movedTo: MovedTo,
): readonly (readonly CellValue[])[] {
  return [
    [PREVIOUS_MARK],
    [],
    [...PREVIOUS_HEADS],
    ...infoLines(entries),
    ...tableLines(entries.figures, FIGURES.columns, ({ code }) => code),
    ...tableLines(entries.targets, TARGETS.columns, ({ name }) => name),
    ...tableLines(entries.tasks, TASKS.columns, ({ name }) => name),
    ...tableLines(entries.documents, DOCUMENTS.columns, ({ code, abstract }) =>
      code.text === '' ? abstract : code,
    ),
    ...tableLines(entries.relations, RELATIONS.columns, ({ code }) => code),
    ...outlineLines(entries, outline, movedTo),
    ...others.flatMap(({ assessment }) => furtherLines(assessment, entries, movedTo)),
    ...freeLines(entries, movedTo),
  ];
}

function infoLines({ info }: Entries): readonly Line[] {
  return INFO_ITEMS.flatMap(({ field, label }) => {
    const entry = info.items.get(field)?.entry;
    return entry ? lineOf(INFO.name, label, INFO.headers[1], entry) : [];
  });
}

/** A report for another addressee: the items that are its own, by the label that stands there, and its outline. */
function furtherLines(
  { entries, outline }: Facts,
  main: Entries,
  movedTo: MovedTo,
): readonly Line[] {
  const shared = new Set([...main.info.items.values()].map(({ entry }) => entry.at.cell));
  const own = [...entries.info.items.values()].filter(({ entry }) => !shared.has(entry.at.cell));
  return [
    ...own.flatMap(({ item, entry }) => lineOf(INFO.name, item.text, INFO.headers[1], entry)),
    ...outlineLines(entries, outline, movedTo),
  ];
}

function lineOf(part: string, key: string, column: string, entry: Entry): readonly Line[] {
  const { raw, format, meaning } = entry;
  return raw === '' || meaning.kind === 'blank' ? [] : [[part, key, column, raw, format]];
}

/** One line per cell, the officer's own columns behind the contract's. */
function tableLines<K extends string>(
  table: Table<K>,
  columns: readonly { readonly key: K; readonly header: string }[],
  keyOf: (cells: Row<K>['cells']) => Entry,
): readonly Line[] {
  return table.rows.flatMap(({ row, cells }) => {
    const key = keyOf(cells).text;
    const added = table.addedColumns ?? [];
    return [
      ...columns.flatMap(({ key: column, header }) =>
        lineOf(table.sheet, key, header, cells[column]),
      ),
      ...added.flatMap(({ header, entry }) => lineOf(table.sheet, key, header, entry(row))),
    ];
  });
}

/** Paragraphs by their running number: level, number, words after moving, and as printed. */
function outlineLines({ outline }: Entries, printed: Outline, movedTo: MovedTo): readonly Line[] {
  const texts = printedParagraphs(printed);
  return outline.rows.flatMap(({ cells }, index) => {
    const key = String(index + 1);
    const { at, raw, format } = cells.content;
    const [level, number, content] = OUTLINE.columns.map(({ header }) => header);
    const print = texts.get(at.cell);
    const after = movedTo(at.sheet, at.cell) ?? raw;
    return [
      ...lineOf(outline.sheet, key, level ?? '', cells.level),
      ...lineOf(outline.sheet, key, number ?? '', cells.number),
      ...(raw === '' ? [] : [[outline.sheet, key, content ?? '', after, format] satisfies Line]),
      ...(print === undefined ? [] : [[outline.sheet, key, PRINTED, print, '@'] satisfies Line]),
    ];
  });
}

/** Together these would take more rows than one sheet may have, and longer than a press. */
const MOST_FREE_CELLS = 100_000;

/** Free sheets that are too large to be kept beside themselves: their cells stay where they are, and nobody compares them. */
export function largeFreeSheets({ freeSheets }: Entries): readonly string[] {
  return freeSheets
    .filter(({ values }) => sumOf(values.map((cells) => filled(cells))) > MOST_FREE_CELLS)
    .map(({ sheet }) => sheet);
}

function filled(cells: readonly CellValue[]): number {
  return cells.filter((value) => value !== '').length;
}

/** Free sheets cell by cell; the key is the address. */
function freeLines(entries: Entries, movedTo: MovedTo): readonly Line[] {
  const large = largeFreeSheets(entries);
  const kept = entries.freeSheets.filter(({ sheet }) => !large.includes(sheet));
  return kept.flatMap(({ sheet, row, column, values, formats, formulas }) =>
    values.flatMap((cells, rowIndex) =>
      cells.flatMap((value, columnIndex): readonly Line[] => {
        if (value === '') return [];
        const cell = cellAddress(row + rowIndex, column + columnIndex);
        const typed = formulaOf(formulas[rowIndex]?.[columnIndex], value) === undefined;
        const format = formats[rowIndex]?.[columnIndex] ?? 'General';
        return [[sheet, cell, typed ? 'Ô' : 'Ô tính', movedTo(sheet, cell) ?? value, format]];
      }),
    ),
  );
}
