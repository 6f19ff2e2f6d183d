import type { Report } from '../domain/report/report';
import { writeDocument } from './document/document';
import { reportMargins } from './section/margins';
import { noReferences } from './document/references';
import { contentTypesXml } from './package/contentTypes';
import type { Part, Relationship } from './package/part';
import { relationshipsPath, relationshipsXml } from './package/relationships';
import { documentRelationships, reportParts } from './package/reportParts';
import { XmlWriter } from './xml/xmlWriter';
import { openZip, type OpenZip } from './zip/zip';

const DOCUMENT = {
  path: 'word/document.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
};

const CORE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const ROOT: readonly Relationship[] = [
  { id: 'document', type: 'officeDocument', target: DOCUMENT.path },
  { id: 'core', type: CORE, target: 'docProps/core.xml' },
  { id: 'app', type: 'extended-properties', target: 'docProps/app.xml' },
];

/** XML is compressed in chunks of about this many bytes: large enough for repeats, small enough for a pause. */
const CHUNK = 1048576;

/**
 * Writes a report's .docx step by step: between two steps the caller may pause or stop.
 * The table of contents of the package stands first in the file, as programs expect that
 * tell file types by their first bytes, though it is known last.
 */
export function* packageSteps(report: Report): Generator<void, Uint8Array> {
  const zip = openZip();
  const contentTypes = zip.file('[Content_Types].xml');
  zip.file('_rels/.rels').end(relationshipsXml(ROOT));
  const margins = reportMargins(report);
  const references = noReferences(report.titles);
  const document = zip.file(DOCUMENT.path);
  const out = new XmlWriter();
  for (const pause of writeDocument(report, margins, { out, references })) {
    if (out.length > CHUNK) document.write(out.take());
    yield pause;
  }
  document.end(out.take());
  const relationships = documentRelationships(report, margins, references);
  zip.file(relationshipsPath(DOCUMENT.path)).end(relationshipsXml(relationships));
  const parts = reportParts(report, margins, references);
  for (const part of parts) addPart(zip, part);
  contentTypes.end(contentTypesXml([DOCUMENT, ...parts]));
  return zip.finish();
}

function addPart(zip: OpenZip, { path, content, relationships }: Part): void {
  zip.file(path).end(content);
  if (relationships) zip.file(relationshipsPath(path)).end(relationshipsXml(relationships));
}
