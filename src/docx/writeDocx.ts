import type { Report } from '../domain/report/report';
import { countPieces } from './document/countPieces';
import { documentXml } from './document/document';
import { noReferences } from './document/references';
import { contentTypesXml } from './package/contentTypes';
import type { Relationship } from './package/part';
import { relationshipsPath, relationshipsXml } from './package/relationships';
import { documentRelationships, reportParts } from './package/reportParts';
import { reportMargins } from './section/margins';
import { turn } from './turn';
import { zipFiles, type ZippedFile } from './zip/zipFiles';

/** How a long report is written without holding up the page it is written from. */
export interface Slicing {
  /** Called between slices with the share that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the writing between two slices; the promise then rejects. */
  readonly signal?: AbortSignal;
}

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

/**
 * The report as the bytes of a .docx (WordprocessingML, A4, NĐ 30/2020). Equal reports give equal bytes.
 * The table of contents of the package stands first in the file, as programs expect that tell file types
 * by their first bytes, though it is known last: the document's text is made before anything is packed.
 */
export async function writeDocx(report: Report, slicing: Slicing = {}): Promise<Uint8Array> {
  const margins = reportMargins(report);
  const references = noReferences(report.titles);
  const document = await inSlices(documentXml(report, margins, references), report, slicing);
  const relationships = documentRelationships(report, margins, references);
  const parts = reportParts(report, margins, references);
  // What keeps long lists for a refresh takes as long as a slice.
  await turn();
  return zipFiles([
    { path: '[Content_Types].xml', content: contentTypesXml([DOCUMENT, ...parts]) },
    { path: '_rels/.rels', content: relationshipsXml(ROOT) },
    { path: DOCUMENT.path, content: document },
    { path: relationshipsPath(DOCUMENT.path), content: relationshipsXml(relationships) },
    ...parts.flatMap((part): readonly ZippedFile[] => [
      part,
      ...(part.relationships
        ? [{ path: relationshipsPath(part.path), content: relationshipsXml(part.relationships) }]
        : []),
    ]),
  ]);
}

/** Milliseconds of work before the event loop gets its turn: under a frame and a half. */
const SLICE = 20;

async function inSlices(
  pieces: Iterable<string>,
  report: Report,
  { onProgress, signal }: Slicing,
): Promise<string> {
  const all = countPieces(report);
  let xml = '';
  let written = 0;
  let pause = Date.now() + SLICE;
  for (const piece of pieces) {
    xml += piece;
    written += 1;
    if (Date.now() < pause) continue;
    onProgress?.(Math.min(1, written / all));
    await turn();
    if (signal?.aborted) throw new Error('The writing was cancelled.');
    pause = Date.now() + SLICE;
  }
  await turn();
  return xml;
}
