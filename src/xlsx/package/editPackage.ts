import { strToU8 } from 'fflate';
import { attribute, withAttribute } from '../../package/xml/attributes';
import { prefixOf } from '../../package/xml/element';
import { parseXml } from '../../package/xml/parseXml';
import { encodeXml } from '../../package/xml/text';
import type { XlsxPackage } from './openPackage';
import { decodedPath, relationsPath } from '../../package/relations';
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

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const USUAL = {
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheets: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
};
/** The names of a package that keeps strictly to ISO/IEC 29500: what is added to it bears them too. */
const STRICT = {
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  sheets: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
};

/** Begins to edit a package. */
export function editPackage(from: XlsxPackage): EditedPackage {
  const parts = new Map<string, ZipPart>(from.entries);
  const texts = new Map<string, string>();
  const text = (path: string): string => texts.get(path) ?? from.text(path);
  // Programs need not keep to its letter case.
  const types = from.find('[Content_Types].xml') ?? '[Content_Types].xml';
  const strict = from.text('_rels/.rels').includes(STRICT.relations);
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
      set(path, strict ? content.replaceAll(USUAL.sheets, STRICT.sheets) : content);
      set(types, withOverride(text(types), path, contentType));
    },
    demandType: (path, contentType) => {
      const known = text(types);
      if (!hasOverride(known, path)) set(types, withOverride(known, path, contentType));
    },
    remove: (path) => {
      for (const one of [path, relationsPath(path)]) {
        parts.delete(one);
        texts.delete(one);
      }
      set(types, withoutChild(text(types), 'PartName', `/${path}`));
    },
    relate: (owner, kind, target) => {
      const path = relationsPath(owner);
      const type = `${(strict ? STRICT : USUAL).relations}/${kind}`;
      const rels = has(path) ? text(path) : EMPTY_RELATIONS;
      const { xml, id } = withRelation(rels, type, relativePath(owner, target));
      set(path, xml);
      return id;
    },
    unrelate: (owner, id) => {
      const path = relationsPath(owner);
      set(path, withoutChild(text(path), 'Id', id));
    },
    freePath: (pattern) => freePath(pattern, (path) => has(path) || from.find(path) !== undefined),
    paths: () => [...parts.keys()],
    bytes: () => writeZip(parts),
  };
}

function freePath(pattern: string, isTaken: (path: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const path = pattern.replace('#', String(number));
    if (!isTaken(path)) return path;
  }
}

const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"/>`;

/** Parts are written as UTF-8, whatever they were. */
function asUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]{1,60}encoding=["'])[\w.-]+/, '$1UTF-8');
}

function hasOverride(types: string, path: string): boolean {
  return parseXml(types).children.some(({ tag }) =>
    isSame(attribute(tag, 'PartName') ?? '', `/${path}`),
  );
}

/** Names of parts are addresses: letter case does not count, and letters beyond ASCII may be encoded. */
function isSame(name: string, path: string): boolean {
  const folded = path.toLowerCase();
  return name.toLowerCase() === folded || decodedPath(name).toLowerCase() === folded;
}

function withOverride(types: string, path: string, contentType: string): string {
  const bare = withoutChild(types, 'PartName', `/${path}`);
  return appended(bare, 'Override', `PartName="/${encodeXml(path)}" ContentType="${contentType}"`);
}

function withRelation(
  rels: string,
  type: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const ids = new Set(parseXml(rels).children.map(({ tag }) => attribute(tag, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const given = `Id="${id}" Type="${type}" Target="${encodeXml(target)}"`;
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
  const found = parseXml(xml).children.find(({ tag }) => isSame(attribute(tag, key) ?? '', value));
  return found ? xml.slice(0, found.start) + xml.slice(found.end) : xml;
}
