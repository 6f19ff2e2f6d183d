import type { EditedPackage } from '../../package/editPackage';
import { cellAddress } from '../../../domain/place';
import { areaOf, printArea } from '../../sheet/address';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { appendTo, applyEdits, insertInOrder } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, prefixOf } from '../../../package/xml/element';
import type { CellWriter } from '../cells/cellXml';
import { patchRows } from '../cells/patchRows';
import { outline } from './outline';
import {
  SHEET_ORDER,
  colsXml,
  isFitted,
  mergesXml,
  pageEdits,
  setSection,
  sheetPrXml,
  viewsXml,
} from './sheetSections';
import { movedList } from '../moves/places/movedList';
import { moveNotes } from '../moves/drawn/moveNotes';
import type { StyleBook } from '../looks/styleBook';
import { newTableXml } from '../tables/tablePart';
import { unshare } from '../cells/unshare';
import { conditionalEdits, validationEdits } from './validationSections';
import type { SheetPatch, TableData } from '../workbookPatch';

/** What the patching of all sheets shares. */
export interface SheetContext {
  readonly parts: EditedPackage;
  readonly styles: StyleBook;
  readonly writer: Omit<CellWriter, 'prefix'>;
  /** The next number that no table has. */
  readonly tableId: () => number;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Changes a worksheet part; elements that the patch does not name keep their bytes. Tells whether a formula went with
 * the change.
 */
export function patchSheet(path: string, patch: SheetPatch, context: SheetContext): boolean {
  const { parts, styles } = context;
  const text = parts.text(path);
  const root = outline(text);
  const prefix = prefixOf(root);
  const writer = { ...context.writer, prefix };
  const unshared = unshare(text, patch.sheet, patch.cells);
  const rows = { cells: patch.cells, lines: patch.rows, unshared: unshared.formulas };
  const edits = [
    ...frameEdits(text, root, prefix, patch, styles),
    ...dimensionEdits(root, patch),
    ...(patch.cells.length + patch.rows.length > 0
      ? patchRows(text, root, rows, { writer, styles })
      : []),
    ...listEdits(root, prefix, patch, styles),
    ...linkEdits(root, patch),
    ...(patch.page ? pageEdits(root, prefix, patch.page) : []),
    ...tableEdits(path, root, prefix, patch.addedTables, context),
  ];
  if (edits.length > 0) parts.set(path, applyEdits(text, edits));
  if (patch.moves && patch.moves.length > 0) moveNotes(parts, path, patch.moves);
  return unshared.lost;
}

/** Merges, conditional formats and validations: as the patch has them, or where their cells went. */
function listEdits(
  root: XmlElement,
  prefix: string,
  { merges, conditionals, validations, moves = [] }: SheetPatch,
  styles: StyleBook,
): readonly Edit[] {
  const moved = moves.length > 0;
  const all = { kept: 'all', added: [] } as const;
  const formats = conditionals ?? (moved ? all : undefined);
  const lists = validations ?? (moved ? all : undefined);
  return [
    ...(merges
      ? setSection(root, 'mergeCells', mergesXml(prefix, merges))
      : movedList(child(root, 'mergeCells'), moves)),
    ...(formats ? conditionalEdits(root, prefix, formats, styles, moves) : []),
    ...(lists ? validationEdits(root, prefix, lists, moves) : []),
  ];
}

/** Links follow their cells; that of an emptied cell goes. */
function linkEdits(root: XmlElement, { moves = [], unlinked = [] }: SheetPatch): readonly Edit[] {
  if (moves.length + unlinked.length === 0) return [];
  const bare = new Set(unlinked.map(({ row, column }) => cellAddress(row, column)));
  return movedList(
    child(root, 'hyperlinks'),
    moves,
    (places) => !bare.has(places.split(':')[0] ?? ''),
  );
}

/** What stands around the cells: tab colour, view, columns. */
function frameEdits(
  text: string,
  root: XmlElement,
  prefix: string,
  patch: SheetPatch,
  styles: StyleBook,
): readonly Edit[] {
  const { tabColor, page, view, columns } = patch;
  const edits: Edit[] = [];
  const fitted = child(child(root, 'sheetPr'), 'pageSetUpPr') !== undefined;
  const fit = page && (isFitted(page) || fitted) ? isFitted(page) : undefined;
  if (tabColor !== undefined || fit !== undefined)
    edits.push(...setSection(root, 'sheetPr', sheetPrXml(text, root, prefix, { tabColor, fit })));
  if (view) edits.push(...setSection(root, 'sheetViews', viewsXml(root, prefix, view)));
  if (columns.length > 0)
    edits.push(...setSection(root, 'cols', colsXml(root, prefix, columns, styles)));
  return edits;
}

/** The file's note of where its cells lie; programs that trust it would overlook what is written beyond. */
function dimensionEdits(root: XmlElement, { cells, moves = [] }: SheetPatch): readonly Edit[] {
  const known = child(root, 'dimension');
  const area = known && areaOf(attribute(known.tag, 'ref') ?? '');
  if (!known || !area) return [];
  const pushed = moves.reduce((sum, { by }) => sum + Math.max(by, 0), 0);
  let [bottom, right] = [area.row + area.rows + pushed, area.column + area.columns];
  let [top, left] = [area.row, area.column];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
    [left, right] = [Math.min(left, column), Math.max(right, column + 1)];
  }
  const ref = printArea({ row: top, column: left, rows: bottom - top, columns: right - left });
  if (ref === printArea(area)) return [];
  const xml = withAttribute(known.tag, 'ref', ref);
  return [{ start: known.start, end: known.start + known.tag.length, xml }];
}

function tableEdits(
  path: string,
  root: XmlElement,
  prefix: string,
  added: readonly TableData[],
  { parts, tableId }: SheetContext,
): readonly Edit[] {
  if (added.length === 0) return [];
  const strict = /\/ooxml\/spreadsheetml\/main/.test(root.tag) && !root.tag.includes('schemas.');
  const tags = added.map((table) => {
    const target = parts.freePath('xl/tables/table#.xml');
    parts.add(target, TABLE_TYPE, newTableXml(tableId(), table));
    const id = parts.relate(path, 'table', target);
    return `<${prefix}tablePart xmlns:r="${strict ? STRICT : RELATIONS}" r:id="${id}"/>`;
  });
  const known = child(root, 'tableParts');
  const count = String((known?.children.length ?? 0) + added.length);
  if (known) return appendTo(known, tags.join(''), withAttribute(known.tag, 'count', count));
  const name = `${prefix}tableParts`;
  const xml = `<${name} count="${count}">${tags.join('')}</${name}>`;
  return insertInOrder(root, SHEET_ORDER, 'tableParts', xml);
}
