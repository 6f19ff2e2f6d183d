import type { WrittenDocument } from '../../domain/refresh/writtenDocument';
import type { Relation } from '../../package/relations';
import { relationsOf } from '../../package/relations';
import { UnreadablePackage } from '../../package/unreadablePackage';
import type { ZipFile } from '../../package/zip/openZipFile';
import { openZipFile } from '../../package/zip/openZipFile';
import type { DocxNode } from './documentTree';
import { documentTree } from './documentTree';
import { demandDocument, demandFormat } from './fileKind';
import type { FoundNodes } from './controls/findControls';
import { findControls } from './controls/findControls';
import { readControls } from './controls/readControls';
import { readTable } from './readTable';
import { textBoxesWithTables } from './textBoxes';
import type { ReadRecord } from './recordPart';
import { readRecord } from './recordPart';
import { UnreadableDocx } from './unreadableDocx';

export { UnreadableDocx };

/** A .docx as read: its values, and where they stand, for whoever writes into a copy. */
export interface OpenedReport {
  readonly document: WrittenDocument;
  readonly bytes: Uint8Array;
  readonly xml: string;
  readonly path: string;
  readonly root: DocxNode;
  readonly nodes: FoundNodes;
  /** The part that keeps what was written. */
  readonly record?: ReadRecord & { readonly path: string };
}

/**
 * Reads a .docx back: ours with what was written, anyone's with its tables.
 *
 * @throws UnreadableDocx for what is no sound .docx, and for a report of a newer version.
 */
export function openReport(bytes: Uint8Array): OpenedReport {
  try {
    return opened(bytes);
  } catch (cause) {
    if (cause instanceof UnreadablePackage) throw new UnreadableDocx(cause.fault, { cause });
    throw cause;
  }
}

function opened(bytes: Uint8Array): OpenedReport {
  demandFormat(bytes);
  const zip = openZipFile(bytes);
  demandDocument(zip);
  const path = mainPart(zip);
  const relations = relationsOf(zip, path);
  const record = latestRecord(zip, relations);
  const xml = zip.text(path);
  const root = documentTree(xml);
  const nodes = findControls(xml, root, record);
  const settings = settingsXml(zip, relations);
  const closed = closedBy(zip, settings);
  const read = readControls(xml, nodes);
  const document: WrittenDocument = {
    ...(record && { record: record.record }),
    ...read,
    tables: [...read.tables, ...tablesInBoxes(xml, root)],
    tracked: /<w:trackRevisions(?:\s*\/>|\s+w:val="(?:1|true|on)"\s*\/>)/.test(settings),
    ...(closed && { closed }),
  };
  return { document, bytes, xml, path, root, nodes, ...(record && { record }) };
}

/** Tables in text boxes are read and never written into: they come last, and bear no tag. */
function tablesInBoxes(xml: string, root: DocxNode): WrittenDocument['tables'] {
  return textBoxesWithTables(xml, root).flatMap((box) => {
    const nodes = findControls(box.xml, box.root, undefined);
    return nodes.tables.map(({ table }) => ({
      ...readTable(box.xml, table, nodes),
      locked: false,
    }));
  });
}

function mainPart(zip: ZipFile): string {
  const path = relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined || !zip.entries.has(path)) throw new UnreadableDocx('notWord');
  return path;
}

/** Copied sections bring the part of another report along: the one written last counts. */
function latestRecord(zip: ZipFile, relations: readonly Relation[]): OpenedReport['record'] {
  const found = relations
    .filter(({ kind, target }) => kind === 'customXml' && zip.entries.has(target))
    .flatMap(({ target }) => {
      const read = readRecord(zip.text(target));
      return read ? [{ ...read, path: target }] : [];
    });
  return found.sort((a, b) => (b.record.written ?? '').localeCompare(a.record.written ?? ''))[0];
}

function settingsXml(zip: ZipFile, relations: readonly Relation[]): string {
  const path = relations.find(({ kind }) => kind === 'settings')?.target;
  return path === undefined || !zip.entries.has(path) ? '' : zip.text(path);
}

const PROTECTION = /<w:documentProtection\s[^>]*>/;

/** Tracked changes may be made in a document that is protected for them. */
function closedBy(zip: ZipFile, settings: string): WrittenDocument['closed'] {
  if ([...zip.entries.keys()].some((path) => /^_xmlsignatures\/sig/i.test(path))) return 'signed';
  const tag = PROTECTION.exec(settings)?.[0];
  if (tag === undefined || !/w:enforcement="(?:1|true|on)"/.test(tag)) return undefined;
  return /w:edit="(?:trackedChanges|none)"/.test(tag) ? undefined : 'protected';
}
