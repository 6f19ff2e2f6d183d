import { customFormats, builtInNumber, readFormats } from '../../book/numberFormats';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { appendTo, applyEdits, insertInOrder } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children, prefixOf } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import { encodeXml } from '../../../package/xml/text';
import type { Look, LookChange } from './look';
import {
  alignmentXml,
  borderXml,
  differs,
  dxfXml,
  fillXml,
  fontXml,
  protectionXml,
} from './lookXml';

/** The workbook's styles, to which looks are added as they are needed; none is ever changed or removed. */
export interface StyleBook {
  /** Index of the cell style that looks as `base` does but for the change. */
  readonly restyle: (base: number, change: LookChange) => number;
  /** Index of the differential style of a conditional format. */
  readonly differential: (look: Look) => number;
  readonly formatOf: (style: number) => string;
  /** The part with all that was added; undefined where nothing was. */
  readonly xml: () => string | undefined;
}

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Opens the styles part for adding to it. */
export function styleBook(text: string): StyleBook {
  const root = parseXml(text);
  const prefix = prefixOf(root);
  const list = (name: string): GrowingList => growingList(text, child(root, name), name);
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const [cellXfs, dxfs, numFmts] = [list('cellXfs'), list('dxfs'), list('numFmts')];
  const formats = formatBook(root, numFmts, prefix);
  const styleFormats = [...readFormats(root)];
  const known = new Map<string, number>();
  const restyle = (base: number, change: LookChange): number => {
    if (hasFormatOnly(change, styleFormats[base])) return base;
    const key = JSON.stringify([base, change.before, change.after]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const raw = cellXfs.items[base] ?? cellXfs.items[0] ?? `<${prefix}xf/>`;
    const index = cellXfs.add(restyled(raw, change, { prefix, fonts, fills, borders, formats }));
    styleFormats[index] ??=
      change.before.numberFormat === change.after.numberFormat
        ? (styleFormats[base] ?? 'General')
        : (change.after.numberFormat ?? 'General');
    known.set(key, index);
    return index;
  };
  return {
    restyle,
    differential: (look) => dxfs.add(dxfXml(prefix, look)),
    formatOf: (style) => styleFormats[style] ?? 'General',
    xml: () => {
      const lists = [numFmts, fonts, fills, borders, cellXfs, dxfs];
      const edits = lists.flatMap((one) => one.edits(root, prefix));
      return edits.length > 0 ? applyEdits(text, edits) : undefined;
    },
  };
}

/** Whether all that a change asks for is the number format that the style has already. */
function hasFormatOnly({ before, after }: LookChange, format: string | undefined): boolean {
  const { numberFormat, ...others } = { ...before, ...after };
  return (
    numberFormat !== undefined && Object.keys(others).length === 0 && after.numberFormat === format
  );
}

interface Lists {
  readonly prefix: string;
  readonly fonts: GrowingList;
  readonly fills: GrowingList;
  readonly borders: GrowingList;
  readonly formats: { readonly idOf: (format: string) => number };
}

/** A cell style with what differs changed; the fonts, fills, borders and formats that it needs are added. */
function restyled(
  raw: string,
  { before, after }: LookChange,
  { prefix, fonts, fills, borders, formats }: Lists,
): string {
  const xf = parseXml(raw);
  const set = new Map<string, string>();
  const put = (name: string, apply: string, value: number): void => {
    set.set(name, String(value)).set(apply, '1');
  };
  const shared = (name: string): number => Number(attribute(xf.tag, name) ?? 0);
  if (differs(before, after, ['numberFormat']))
    put('numFmtId', 'applyNumberFormat', formats.idOf(after.numberFormat ?? 'General'));
  const font = fontXml(prefix, fonts.items[shared('fontId')], before, after);
  if (font !== undefined) put('fontId', 'applyFont', fonts.add(font));
  const fill = fillXml(prefix, before, after);
  if (fill !== undefined) put('fillId', 'applyFill', fills.add(fill));
  const border = borderXml(prefix, borders.items[shared('borderId')], before, after);
  if (border !== undefined) put('borderId', 'applyBorder', borders.add(border));
  const alignment = alignmentXml(prefix, child(xf, 'alignment')?.tag, before, after);
  if (alignment !== undefined) set.set('applyAlignment', '1');
  const protection = protectionXml(prefix, child(xf, 'protection')?.tag, before, after);
  if (protection !== undefined) set.set('applyProtection', '1');
  return xfXml(xf, prefix, set, alignment, protection);
}

/** A list of the part and what is appended to it. */
interface GrowingList {
  readonly items: string[];
  /** Index of the item, appended where it is new. */
  readonly add: (xml: string) => number;
  readonly edits: (root: XmlElement, prefix: string) => readonly Edit[];
}

function growingList(text: string, element: XmlElement | undefined, name: string): GrowingList {
  const items = (element?.children ?? []).map(({ start, end }) => text.slice(start, end));
  const before = items.length;
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) if (!places.has(item)) places.set(item, index);
  return {
    items,
    add: (xml) => {
      const known = places.get(xml);
      if (known !== undefined) return known;
      places.set(xml, items.length);
      return items.push(xml) - 1;
    },
    edits: (root, prefix) => {
      if (items.length === before) return [];
      const added = items.slice(before).join('');
      const count = String(items.length);
      if (element) return appendTo(element, added, withAttribute(element.tag, 'count', count));
      const made = `<${prefix}${name} count="${count}">${added}</${prefix}${name}>`;
      return insertInOrder(root, ORDER, name, made);
    },
  };
}

/** Numbers of formats: the built-in ones, those of the file, and new ones from 164 on. */
function formatBook(
  root: XmlElement,
  list: GrowingList,
  prefix: string,
): { readonly idOf: (format: string) => number } {
  const own = new Map([...customFormats(root)].map(([id, code]) => [code, id]));
  let last = Math.max(163, ...own.values());
  return {
    idOf: (format) => {
      const found = own.get(format) ?? builtInNumber(format);
      if (found !== undefined) return found;
      last += 1;
      own.set(format, last);
      list.add(`<${prefix}numFmt numFmtId="${last}" formatCode="${encodeXml(format)}"/>`);
      return last;
    },
  };
}

/** An `xf` with some attributes set and its children replaced; others stay. */
function xfXml(
  xf: XmlElement,
  prefix: string,
  set: ReadonlyMap<string, string>,
  alignment: string | undefined,
  protection: string | undefined,
): string {
  let tag = xf.tag;
  for (const [name, value] of set) tag = withAttribute(tag, name, value);
  const kept = (name: string): string =>
    children(xf, name)
      .map(({ tag: one }) => one)
      .join('');
  const inner = (alignment ?? kept('alignment')) + (protection ?? kept('protection'));
  if (inner === '') return tag.replace(/\s*\/?>$/, '/>');
  return `${tag.replace(/\s*\/?>$/, '>')}${inner}</${prefix}xf>`;
}
