import type { EditedPackage } from '../package/editPackage';
import type { Book } from '../book/openBook';
import { attribute, withAttribute } from '../../package/xml/attributes';
import type { Edit } from '../../package/xml/edits';
import { applyEdits, insertInOrder } from '../../package/xml/edits';
import type { XmlElement } from '../../package/xml/element';
import { child, children, prefixOf } from '../../package/xml/element';
import { parseXml } from '../../package/xml/parseXml';
import { encodeAttribute, encodeXml } from '../../package/xml/text';
import type { NameEdit, WorkbookPatch } from './workbookPatch';

/** The order of a workbook's elements (ECMA-376, 18.2.27). */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A sheet as the workbook part is to list it. */
export interface SheetEntry {
  readonly name: string;
  /** Its tag as written; undefined for a new one. */
  readonly tag?: string;
  /** Its place before; undefined for a new one. */
  readonly index?: number;
  readonly visibility?: string;
  /** Id of the relationship to a new sheet. */
  readonly id?: string;
}

/** Changes the workbook part: sheets, names, what is shown first, and that Excel calculates when it opens the file. */
export function patchWorkbookPart(
  parts: EditedPackage,
  book: Book,
  entries: readonly SheetEntry[] | undefined,
  patch: Pick<WorkbookPatch, 'names' | 'active'>,
  recalculate: boolean,
): void {
  const text = parts.text(book.path);
  const root = parseXml(text);
  const prefix = prefixOf(root);
  const edits = [
    ...(entries
      ? [
          ...viewEdits(root, prefix, book, entries, patch.active),
          ...sheetEdits(root, prefix, entries),
        ]
      : []),
    ...nameEdits(text, root, prefix, entries ?? entriesOf(root), patch.names),
    ...(recalculate ? calcEdits(root, prefix) : []),
  ];
  if (edits.length > 0) parts.set(book.path, applyEdits(text, edits));
}

/** The sheets as they are listed. */
export function entriesOf(root: XmlElement): readonly SheetEntry[] {
  return children(child(root, 'sheets'), 'sheet').map(({ tag }, index) => ({
    name: attribute(tag, 'name') ?? '',
    tag,
    index,
  }));
}

function sheetEdits(
  root: XmlElement,
  prefix: string,
  entries: readonly SheetEntry[],
): readonly Edit[] {
  const sheets = child(root, 'sheets');
  if (!sheets) return [];
  let last = Math.max(
    0,
    ...sheets.children.map(({ tag }) => Number(attribute(tag, 'sheetId') ?? 0)),
  );
  const tags = entries.map((entry) => {
    if (entry.tag === undefined) last += 1;
    return sheetTag(entry, prefix, last, /purl\.oclc\.org/.test(root.tag));
  });
  const open = sheets.tag.replace(/\s*\/>$/, '>');
  return [
    { start: sheets.start, end: sheets.end, xml: `${open}${tags.join('')}</${prefix}sheets>` },
  ];
}

function sheetTag(
  { name, tag, visibility, id }: SheetEntry,
  prefix: string,
  sheetId: number,
  strict: boolean,
): string {
  const space = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const base =
    tag ?? `<${prefix}sheet name="" sheetId="${sheetId}" xmlns:r="${space}" r:id="${id ?? ''}"/>`;
  const named = withAttribute(base, 'name', encodeAttribute(name));
  if (visibility === undefined) return named;
  const state = { Hidden: 'hidden', VeryHidden: 'veryHidden' }[visibility];
  return withAttribute(named, 'state', state);
}

/** The tab that is seen first is counted, so it moves when sheets come and go. */
function viewEdits(
  root: XmlElement,
  prefix: string,
  book: Book,
  entries: readonly SheetEntry[],
  active: string | undefined,
): readonly Edit[] {
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  const before = Number(attribute(view?.tag ?? '', 'activeTab') ?? 0);
  const found = entries.findIndex((one) =>
    active === undefined ? one.index === before : one.name === active,
  );
  const shown = entries.findIndex(
    ({ index, visibility }) =>
      (visibility ?? (index === undefined ? 'Visible' : book.sheets[index]?.visibility)) ===
      'Visible',
  );
  const tab = String(Math.max(found, found < 0 ? shown : found, 0));
  if (!view) {
    const xml = `<${prefix}bookViews><${prefix}workbookView activeTab="${tab}"/></${prefix}bookViews>`;
    return tab === '0' ? [] : insertInOrder(root, ORDER, 'bookViews', xml);
  }
  if (Number(tab) === before) return [];
  const xml = withAttribute(withAttribute(view.tag, 'activeTab', tab), 'firstSheet', undefined);
  return [{ start: view.start, end: view.start + view.tag.length, xml }];
}

/** Names with their scopes counted anew; those of sheets that are gone go too. */
function nameEdits(
  text: string,
  root: XmlElement,
  prefix: string,
  entries: readonly SheetEntry[],
  edits: readonly NameEdit[],
): readonly Edit[] {
  const list = child(root, 'definedNames');
  const moved = new Map(
    entries.flatMap(({ index }, place) => (index === undefined ? [] : [[index, place] as const])),
  );
  const sheetNames = children(child(root, 'sheets'), 'sheet').length;
  const same = moved.size === sheetNames && [...moved].every(([from, to]) => from === to);
  if (edits.length === 0 && same) return [];
  const scopeOf = (tag: string): number | undefined => {
    const scope = attribute(tag, 'localSheetId');
    return scope === undefined ? undefined : Number(scope);
  };
  const placeOf = (sheet: string | undefined): number | undefined =>
    sheet === undefined ? undefined : entries.findIndex(({ name }) => name === sheet);
  const kept = children(list, 'definedName').flatMap((one) => {
    const scope = scopeOf(one.tag);
    const place = scope === undefined ? undefined : moved.get(scope);
    if (scope !== undefined && place === undefined) return [];
    const name = (attribute(one.tag, 'name') ?? '').toLowerCase();
    if (edits.some((edit) => edit.name.toLowerCase() === name && placeOf(edit.sheet) === place))
      return [];
    const tag =
      place === undefined ? one.tag : withAttribute(one.tag, 'localSheetId', String(place));
    return [tag + text.slice(one.start + one.tag.length, one.end)];
  });
  const made = edits.flatMap((edit) => nameXml(prefix, edit, placeOf(edit.sheet)));
  const inner = [...kept, ...made].join('');
  const xml = inner === '' ? '' : `<${prefix}definedNames>${inner}</${prefix}definedNames>`;
  if (list) return [{ start: list.start, end: list.end, xml }];
  return xml === '' ? [] : insertInOrder(root, ORDER, 'definedNames', xml);
}

function nameXml(prefix: string, edit: NameEdit, place: number | undefined): readonly string[] {
  if (edit.formula === undefined) return [];
  const scope = place === undefined ? '' : ` localSheetId="${place}"`;
  const comment = edit.comment ? ` comment="${encodeAttribute(edit.comment)}"` : '';
  const hidden = edit.visible === false ? ' hidden="1"' : '';
  const tag = `<${prefix}definedName name="${encodeAttribute(edit.name)}"${comment}${scope}${hidden}>`;
  return [`${tag}${encodeXml(edit.formula.replace(/^=/, ''))}</${prefix}definedName>`];
}

/** Results in the file were computed from the old cells, so Excel is told to calculate when it opens it. */
function calcEdits(root: XmlElement, prefix: string): readonly Edit[] {
  const known = child(root, 'calcPr');
  if (!known) return insertInOrder(root, ORDER, 'calcPr', `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  const xml = withAttribute(known.tag, 'fullCalcOnLoad', '1');
  return [{ start: known.start, end: known.start + known.tag.length, xml }];
}
