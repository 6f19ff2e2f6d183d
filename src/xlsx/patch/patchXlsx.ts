import { asWorkbookFault } from '../unreadableXlsx';
import { editPackage } from '../package/editPackage';
import type { EditedPackage } from '../package/editPackage';
import { relationsOf } from '../../package/relations';
import { DAYS_TO_1904 } from '../grid/cellValue';
import { isDateFormat } from '../book/numberFormats';
import type { Book, BookSheet } from '../book/openBook';
import { openBook, partOf } from '../book/openBook';
import { settingsPath } from '../book/settings';
import { richTexts } from '../book/richTexts';
import { attribute, withAttribute } from '../../package/xml/attributes';
import { applyEdits } from '../../package/xml/edits';
import { child, children } from '../../package/xml/element';
import { parseXml } from '../../package/xml/parseXml';
import {
  EMPTY_STYLES,
  SHEET_TYPE,
  STRINGS_TYPE,
  STYLES_TYPE,
  emptySheet,
  emptyWorkbook,
} from './emptyWorkbook';
import { changeTables } from './tables/changeTables';
import type { SheetContext } from './sheet/patchSheet';
import { patchSheet } from './sheet/patchSheet';
import { carryMoves } from './moves/carryMoves';
import { settingsXml } from './settingsXml';
import { styleBook } from './looks/styleBook';
import { UnpatchableXlsx } from './unpatchable';
import type { NewSheet, SheetPatch, WorkbookPatch } from './workbookPatch';
import type { SheetEntry } from './workbookPart';
import { entriesOf, patchWorkbookPart } from './workbookPart';

/**
 * The same .xlsx with the changes of a patch. Parts, sheets and cells that it does not name keep their bytes; the same
 * bytes come back where it changes nothing. New texts stand in their cells, and Excel is told to calculate anew.
 *
 * @throws UnreadableXlsx for a file that cannot be read, UnpatchableXlsx for a change that cannot be written into it.
 */
export function patchXlsx(bytes: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const changes =
    patch.sheets.length + patch.added.length + patch.removed.length + patch.names.length > 0 ||
    patch.settings !== undefined;
  return changes ? asWorkbookFault(() => patched(openBook(bytes), patch)) : bytes;
}

/** A new .xlsx that holds the sheets of a patch and nothing else. */
export function newXlsx(patch: Omit<WorkbookPatch, 'sheets' | 'removed'>): Uint8Array {
  const book = openBook(emptyWorkbook());
  const first = book.sheets.map(({ name }) => name);
  return patched(book, { ...patch, sheets: [], removed: first });
}

function patched(book: Book, patch: WorkbookPatch): Uint8Array {
  const parts = editPackage(book.package);
  const stylesPath = partOf(book, 'styles') ?? addStyles(parts, book);
  const styles = styleBook(parts.text(stylesPath));
  const context: SheetContext = {
    parts,
    styles,
    tableId: tableIds(book),
    writer: {
      richText: richTexts(book),
      number: (value, style) =>
        book.date1904 && isDateFormat(styles.formatOf(style)) ? value - DAYS_TO_1904 : value,
    },
  };
  const moves = patch.sheets.some((one) => (one.moves ?? []).length > 0);
  carryMoves(parts, book, patch);
  if (moves) dropCalcChain(parts, book);
  for (const one of patch.sheets) {
    const sheet = sheetOf(book, one.sheet);
    if (patchSheet(sheet.path, one, context)) dropCalcChain(parts, book);
    changeTables(book, sheet, one, context);
  }
  const ids = patch.added.map((one) => addSheet(parts, book, one, context));
  for (const name of patch.removed) removeSheet(parts, book, sheetOf(book, name));
  if (patch.removed.length > 0) dropCalcChain(parts, book);
  const entries = sheetEntries(book, patch, ids);
  const writes =
    moves || patch.added.length > 0 || patch.sheets.some(({ cells }) => cells.some(isWritten));
  patchWorkbookPart(parts, book, entries, patch, writes);
  if (patch.active !== undefined) selectOnly(parts, book);
  const styled = styles.xml();
  if (styled !== undefined) parts.set(stylesPath, styled);
  parts.demandType(stylesPath, STYLES_TYPE);
  const strings = partOf(book, 'sharedStrings');
  if (strings !== undefined) parts.demandType(strings, STRINGS_TYPE);
  if (patch.settings) setSettings(parts, book, patch.settings);
  return parts.bytes();
}

function isWritten({ content, formula, remove }: SheetPatch['cells'][number]): boolean {
  return content !== undefined || formula !== undefined || remove === true;
}

function sheetOf({ sheets }: Book, name: string): BookSheet {
  const found = sheets.find((one) => one.name === name && one.kind === 'worksheet');
  if (!found) throw new UnpatchableXlsx(`Tệp không có trang tính ${name}.`);
  return found;
}

function addSheet(
  parts: EditedPackage,
  book: Book,
  sheet: NewSheet,
  context: SheetContext,
): string {
  const path = parts.freePath('xl/worksheets/sheet#.xml');
  parts.add(path, SHEET_TYPE, emptySheet());
  const { name, ...patch } = sheet;
  patchSheet(path, { ...patch, sheet: name, tables: [], removedTables: [] }, context);
  return parts.relate(book.path, 'worksheet', path);
}

function removeSheet(parts: EditedPackage, book: Book, { path }: BookSheet): void {
  for (const { kind, target } of relationsOf(book.package, path))
    if (kind === 'table') parts.remove(target);
  parts.remove(path);
  const relation = book.relations.find(({ target }) => target === path);
  if (relation) parts.unrelate(book.path, relation.id);
}

/** The sheets as the workbook is to list them; undefined where nothing about the list changes. */
function sheetEntries(
  book: Book,
  patch: WorkbookPatch,
  ids: readonly string[],
): readonly SheetEntry[] | undefined {
  const kept = entriesOf(book.root)
    .filter(({ name }) => !patch.removed.includes(name))
    .map((entry) => {
      const own = patch.sheets.find(({ sheet }) => sheet === entry.name);
      return {
        ...entry,
        name: own?.rename ?? entry.name,
        ...(own?.visibility && { visibility: own.visibility }),
      };
    });
  const made = patch.added.map(({ name, visibility = 'Visible' }, index) => ({
    name,
    visibility,
    id: ids[index] ?? '',
  }));
  const changed = patch.sheets.some(
    ({ rename, visibility }) => rename !== undefined || visibility !== undefined,
  );
  if (made.length === 0 && patch.removed.length === 0 && !changed && !patch.order && !patch.active)
    return undefined;
  const all: readonly SheetEntry[] = [...kept, ...made];
  const { order } = patch;
  if (!order) return all;
  const place = new Map(order.map((name, index) => [name, index]));
  return placed(all, ({ name }) => place.get(name));
}

/** Sorted by place; those without one (chart sheets) stay behind the one that they follow. */
function placed(
  all: readonly SheetEntry[],
  placeOf: (entry: SheetEntry) => number | undefined,
): readonly SheetEntry[] {
  let last = -1;
  const keyed = all.map((entry, index) => {
    last = placeOf(entry) ?? last;
    return { entry, key: last, loose: placeOf(entry) === undefined ? 1 : 0, index };
  });
  keyed.sort((a, b) => a.key - b.key || a.loose - b.loose || a.index - b.index);
  return keyed.map(({ entry }) => entry);
}

function tableIds(book: Book): () => number {
  let last: number | undefined;
  return () => {
    last ??= Math.max(
      0,
      ...book.sheets.flatMap(({ path }) =>
        relationsOf(book.package, path)
          .filter(({ kind, target }) => kind === 'table' && book.package.find(target) !== undefined)
          .map(({ target }) => Number(attribute(book.package.tree(target).tag, 'id') ?? 0)),
      ),
    );
    last += 1;
    return last;
  };
}

function addStyles(parts: EditedPackage, book: Book): string {
  const path = parts.freePath('xl/styles#.xml').replace('styles1', 'styles');
  parts.add(path, STYLES_TYPE, EMPTY_STYLES);
  parts.relate(book.path, 'styles', path);
  return path;
}

/** A chain that names a cell without a formula makes Excel mend the file; without the part it builds its own. */
function dropCalcChain(parts: EditedPackage, book: Book): void {
  const chain = book.relations.find(({ kind }) => kind === 'calcChain');
  if (!chain || !parts.has(chain.target)) return;
  parts.remove(chain.target);
  parts.unrelate(book.path, chain.id);
}

/** Where another sheet is to be seen first, those that were chosen are let go: two chosen ones take every key twice. */
function selectOnly(parts: EditedPackage, book: Book): void {
  for (const { path, kind } of book.sheets) {
    if (kind !== 'worksheet' || !parts.has(path)) continue;
    const text = parts.text(path);
    if (!text.slice(0, 5000).includes('tabSelected')) continue;
    const views = children(child(parseXml(text), 'sheetViews'), 'sheetView');
    const edits = views.map(({ start, tag }) => ({
      start,
      end: start + tag.length,
      xml: withAttribute(tag, 'tabSelected', undefined),
    }));
    parts.set(path, applyEdits(text, edits));
  }
}

function setSettings(
  parts: EditedPackage,
  book: Book,
  settings: Readonly<Record<string, unknown>>,
): void {
  const known = settingsPath(book);
  const none = Object.keys(settings).length === 0;
  if (known !== undefined && none) {
    const relation = book.relations.find(({ target }) => target === known);
    parts.remove(known);
    if (relation) parts.unrelate(book.path, relation.id);
  } else if (known !== undefined) parts.set(known, settingsXml(settings));
  else if (!none) {
    const path = parts.has('customXml/item57.xml')
      ? parts.freePath('customXml/item#.xml')
      : 'customXml/item57.xml';
    parts.add(path, 'application/xml', settingsXml(settings));
    parts.relate(book.path, 'customXml', path);
  }
}
