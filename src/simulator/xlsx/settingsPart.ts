import type { Parts } from './workbookPackage';
import { bytesOf, encodeXml, relationsOf, text, workbookPath } from './workbookPackage';

/** Where the simulation keeps the add-in's settings in a file: a custom XML part of its own. */
const PATH = 'customXml/item57.xml';
const NAMESPACE = 'urn:bao-cao-57:settings';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

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
