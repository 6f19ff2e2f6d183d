import { strToU8 } from 'fflate';
import { attribute, withAttribute } from '../../package/xml/attributes';
import { prefixOf } from '../../package/xml/element';
import { parseXml } from '../../package/xml/parseXml';
import { encodeXml } from '../../package/xml/text';
import type { XlsxPackage } from './openPackage';
import { relationsPath } from '../../package/relations';
import type { ZipPart } from '../../package/zip/writeZip';
import { writeZip } from '../../package/zip/writeZip';

/** A package in which parts are set, added and removed; all that is not touched keeps its packed bytes. */
export interface EditedPackage {
  readonly has: (path: string) => boolean;
  /** A part's text as it now is. */
  readonly text: (path: string) => string;
  readonly set: (path: string, text: string) => void;
  /** Adds a part of a content type, or sets it anew. */
  readonly add: (path: string, contentType: string, text: string) => void;
  /** Sees to it that a part has its own content type; programs that leave it out make Excel refuse the file. */
  readonly demandType: (path: string, contentType: string) => void;
  /** Takes a part away, with its own relationships and its content type. */
  readonly remove: (path: string) => void;
  /** Lets a part refer to another one by its kind; gives the id. */
  readonly relate: (from: string, kind: string, target: string) => string;
  /** Takes a part's reference away. */
  readonly unrelate: (from: string, id: string) => void;
  readonly paths: () => readonly string[];
  /** A path that no part has: `xl/worksheets/sheet7.xml` for `xl/worksheets/sheet#.xml`. */
  readonly freePath: (pattern: string) => string;
  readonly bytes: () => Uint8Array;
}

const TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Begins to edit a package. */
export function editPackage(from: XlsxPackage): EditedPackage {
  const parts = new Map<string, ZipPart>(from.entries);
  const texts = new Map<string, string>();
  const text = (path: string): string => texts.get(path) ?? from.text(path);
  const set = (path: string, content: string): void => {
    texts.set(path, content);
    parts.set(path, strToU8(asUtf8(content)));
  };
  const has = (path: string): boolean => parts.has(path);
  return {
    has,
    text,
    set,
    add: (path, contentType, content) => {
      set(path, content);
      set(TYPES, withOverride(text(TYPES), path, contentType));
    },
    demandType: (path, contentType) => {
      const types = text(TYPES);
      if (!hasOverride(types, path)) set(TYPES, withOverride(types, path, contentType));
    },
    remove: (path) => {
      for (const one of [path, relationsPath(path)]) {
        parts.delete(one);
        texts.delete(one);
      }
      set(TYPES, withoutChild(text(TYPES), 'PartName', `/${path}`));
    },
    relate: (owner, kind, target) => {
      const path = relationsPath(owner);
      const rels = has(path) ? text(path) : EMPTY_RELATIONS;
      const made = withRelation(rels, kind, relativePath(owner, target));
      set(path, made.xml);
      return made.id;
    },
    unrelate: (owner, id) => {
      const path = relationsPath(owner);
      set(path, withoutChild(text(path), 'Id', id));
    },
    freePath: (pattern) => {
      for (let number = 1; ; number += 1) {
        const path = pattern.replace('#', String(number));
        if (!has(path) && from.find(path) === undefined) return path;
      }
    },
    paths: () => [...parts.keys()],
    bytes: () => writeZip(parts),
  };
}

const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"/>`;

/** Parts are written as UTF-8, whatever they were. */
function asUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]{1,60}encoding=["'])[\w.-]+/, '$1UTF-8');
}

function hasOverride(types: string, path: string): boolean {
  const folded = `/${path}`.toLowerCase();
  return parseXml(types).children.some(
    ({ tag }) => attribute(tag, 'PartName')?.toLowerCase() === folded,
  );
}

function withOverride(types: string, path: string, contentType: string): string {
  const bare = withoutChild(types, 'PartName', `/${path}`);
  return appended(bare, 'Override', `PartName="/${encodeXml(path)}" ContentType="${contentType}"`);
}

function withRelation(
  rels: string,
  kind: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const ids = new Set(parseXml(rels).children.map(({ tag }) => attribute(tag, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const base = rels.includes(STRICT_OFFICE) ? STRICT_OFFICE : OFFICE;
  const given = `Id="${id}" Type="${base}/${kind}" Target="${encodeXml(target)}"`;
  return { id, xml: appended(rels, 'Relationship', given) };
}

/** As Excel writes it, and as programs that overlook absolute paths need it: `../tables/table1.xml`. */
function relativePath(from: string, to: string): string {
  const [folders, steps] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** Appends a child to the root of a small part. */
function appended(xml: string, name: string, attributes: string): string {
  const root = parseXml(xml);
  const prefix = prefixOf(root);
  const made = `<${prefix}${name} ${attributes}/>`;
  if (root.closing < root.end) return xml.slice(0, root.closing) + made + xml.slice(root.closing);
  const open = withAttribute(root.tag, '', undefined).replace(/\s*\/>$/, '>');
  return `${xml.slice(0, root.start)}${open}${made}</${prefix}${root.name}>${xml.slice(root.end)}`;
}

function withoutChild(xml: string, key: string, value: string): string {
  const folded = value.toLowerCase();
  const found = parseXml(xml).children.find(
    ({ tag }) => attribute(tag, key)?.toLowerCase() === folded,
  );
  return found ? xml.slice(0, found.start) + xml.slice(found.end) : xml;
}
