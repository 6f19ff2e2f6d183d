import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UnreadableXlsx } from '../../xlsx/unreadableXlsx';

/** The parts of an .xlsx file by path, without a leading slash. */
export type Parts = Record<string, Uint8Array>;

/** A worksheet part and the parts that it refers to, by relationship id. */
export interface SheetPart {
  /** Id of the workbook's relationship to it. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly targets: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const OLE_HEADER = 0xd0cf11e0;

/** Unpacks a workbook; refuses what is none. */
export function unpack(bytes: Uint8Array): Parts {
  if (
    bytes.length > 8 &&
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === OLE_HEADER
  ) {
    throw new UnreadableXlsx('oldFormat');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableXlsx('notExcel');
  const parts = unzip(bytes);
  if (!workbookPath(parts)) throw new UnreadableXlsx('notExcel');
  return parts;
}

function unzip(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new UnreadableXlsx('damaged', { cause });
  }
}

export function pack(parts: Parts, level: 0 | 6): Uint8Array {
  return zipSync(parts, { level });
}

/** A part as text, empty where it is missing; a prefix that some programs give every element is taken off. */
export function text(parts: Parts, path: string): string {
  const part = parts[path];
  return part ? unprefixed(strFromU8(part).replace(/^\uFEFF/, '')) : '';
}

const PREFIXED =
  /^[^<]*(?:<\?[^>]*>\s*)?<(\w+):\w+[^>]*\sxmlns:\1="[^"]*spreadsheetml\/2006\/main"/;

function unprefixed(xml: string): string {
  const prefix = PREFIXED.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml
    .replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
    .replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}

export function bytesOf(content: string): Uint8Array {
  return strToU8(content);
}

/** Where the workbook part lies: the package's own relationships say so. */
export function workbookPath(parts: Parts): string {
  const main = relationsOf(parts, '').find((one) => one.type.endsWith('/officeDocument'));
  const path = main?.target ?? 'xl/workbook.xml';
  return parts[path] ? path : '';
}

/** The worksheets in tab order. */
export function sheetParts(parts: Parts): SheetPart[] {
  const path = workbookPath(parts);
  const relations = relationsOf(parts, path);
  return elements(text(parts, path), 'sheet').map((tag) => {
    const id = attribute(tag, '(?:\\w+:)?id') ?? '';
    const target = relations.find((one) => one.id === id)?.target ?? '';
    return {
      id,
      name: attribute(tag, 'name') ?? '',
      path: target,
      targets: relationsOf(parts, target),
    };
  });
}

/** The relationships of a part (`''` for the package), targets resolved to paths. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = path.slice(folder.length);
  return elements(text(parts, `${folder}_rels/${file}.rels`), 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    type: attribute(tag, 'Type') ?? '',
    target: target(folder, tag),
  }));
}

function target(folder: string, tag: string): string {
  const given = attribute(tag, 'Target') ?? '';
  return attribute(tag, 'TargetMode') === 'External' ? given : resolve(folder, given);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The opening tags of an element, without regard to where they stand. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** An attribute's value with its entities resolved. */
export function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decodeXml(value);
}

/** Programs write truth as `1` or as `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function decodeXml(value: string): string {
  return value.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name as string] ?? whole);
    },
  );
}

export function encodeXml(value: string): string {
  return value.replace(
    /[&<>"]/g,
    (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign] ?? ''};`,
  );
}
