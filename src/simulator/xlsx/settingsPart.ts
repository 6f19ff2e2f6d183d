import type { Parts } from './workbookPackage';
import {
  attribute,
  bytesOf,
  decodeXml,
  elements,
  encodeXml,
  relationsOf,
  text,
  workbookPath,
} from './workbookPackage';

/** Where the simulation keeps the add-in's settings in a file: a custom XML part of its own. */
const PATH = 'customXml/item57.xml';
const NAMESPACE = 'urn:bao-cao-57:settings';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Settings from our own part, or from the part in which Excel keeps an add-in's settings. */
export function readSettings(parts: Parts): Record<string, unknown> {
  const own = Object.keys(parts).find(
    (path) => path.startsWith('customXml/') && text(parts, path).includes(NAMESPACE),
  );
  if (own)
    return parsed(
      decodeXml(/<settings[^>]*>([\s\S]*?)<\/settings>/.exec(text(parts, own))?.[1] ?? ''),
    );
  const settings: Record<string, unknown> = {};
  for (const path of Object.keys(parts).filter((one) => /webextension\d+\.xml$/.test(one))) {
    for (const tag of elements(text(parts, path), 'property')) {
      const key = attribute(tag, 'name') ?? '';
      if (key !== '') settings[key] = value(attribute(tag, 'value') ?? '');
    }
  }
  return settings;
}

/** Adds the settings to the parts of a workbook that is about to be packed. */
export function writeSettings(parts: Parts, settings: Readonly<Record<string, unknown>>): void {
  if (Object.keys(settings).length === 0) return;
  const json = encodeXml(JSON.stringify(settings));
  parts[PATH] = bytesOf(
    `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${json}</settings>`,
  );
  const workbook = workbookPath(parts);
  if (relationsOf(parts, workbook).some((one) => one.target === PATH)) return;
  const rels = workbook.replace(/([^/]+)$/, '_rels/$1.rels');
  const relation = `<Relationship Id="rIdBaoCao57" Type="${TYPE}" Target="/${PATH}"/></Relationships>`;
  parts[rels] = bytesOf(text(parts, rels).replace('</Relationships>', relation));
}

function parsed(json: string): Record<string, unknown> {
  const found = value(json);
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}

function value(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
