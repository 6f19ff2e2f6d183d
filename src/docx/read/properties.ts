import { attribute } from '../../package/xml/attributes';
import { scanXml } from '../../package/xml/scanXml';
import type { DocxNode } from './documentTree';
import { childOf } from './documentTree';

/** Opening tags inside a properties element (`w:tcPr`, `w:sdtPr` …) by local name, the first of each. */
export type Properties = ReadonlyMap<string, string>;

const NONE: Properties = new Map();

/** What stands in an element's own properties. */
export function propertiesOf(xml: string, node: DocxNode, name: string): Properties {
  const found = childOf(node, name);
  if (!found) return NONE;
  const tags = new Map<string, string>();
  const scanner = scanXml({
    open: (tag, local) => {
      if (!tags.has(local)) tags.set(local, tag);
    },
  });
  scanner.push(xml.slice(found.start, found.end));
  return tags;
}

/** The `w:val` of a property; undefined where it does not stand there. */
export function valueOf(properties: Properties, name: string): string | undefined {
  const tag = properties.get(name);
  return tag === undefined ? undefined : (attribute(tag, 'val') ?? '');
}

/** A switch: there and not turned off. */
export function isOn(properties: Properties, name: string): boolean {
  const value = valueOf(properties, name);
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
