/**
 * A simulated Word under Microsoft's unmodified office.js client. It was never compared with a real Word: what it
 * answers comes from reading the client, the documentation and reported issues.
 *
 * Assumptions:
 * - `contentControls` lists the body's controls in reading order, those in tables and around tables too.
 * - A control's `text` parts paragraphs by `\r`, line breaks are `\v`, a hyphen that does not break is `\u001e`.
 * - `insertText(…, 'Replace')` leaves one run in the looks of the first; a locked control is `AccessDenied`.
 * - A table's row gives one text for every cell that stands in it, a cell over several columns once; a cell's text is
 *   replaced by one paragraph in the looks of its first, and a new row takes the shape of the one it is put beside.
 * - A request that fails half-way keeps what it did before the failure.
 */
import { AddinInternalService } from '../wire/addinInternalService';
import { Executor } from '../wire/executor';
import type { RequestBody, ResponseBody } from '../wire/request';
import type { WireObject } from '../wire/wireObject';
import { ApplicationApi } from './api/applicationApi';
import { DocumentApi } from './api/documentApi';
import { controlsIn } from './model/controls';
import type { WordPersonality } from './personality';
import { WORD_ON_THE_WEB } from './personality';
import type { WordDocument } from './model/wordDocument';
import { documentXml, openedDocument } from './model/wordDocument';

/** The simulated Word: one open document, answered through `process`. */
export class WordHost {
  document: WordDocument;
  /** Documents that the add-in opened beside it. */
  readonly opened: Uint8Array[] = [];
  /** Members that the add-in asked for and the simulator does not have; a test asserts that it is empty. */
  readonly missing: string[] = [];
  /** Nothing may be written. */
  readOnly = false;
  /** A build that replaces nothing and says nothing (office-js#2183). */
  silent = false;
  /** A Word that does not write into tables in controls (office-js#2040, #3367). */
  tablesRefused = false;
  private readonly references = new Map<string, WireObject>();
  private readonly listeners = new Set<() => void>();
  private lastReference = 0;

  constructor(
    bytes: Uint8Array,
    readonly personality: WordPersonality = WORD_ON_THE_WEB,
  ) {
    this.document = openedDocument(bytes);
  }

  /** Closes the document and opens another. */
  open(bytes: Uint8Array): void {
    this.document = openedDocument(bytes);
    this.opened.length = 0;
    this.missing.length = 0;
    this.references.clear();
    this.listeners.clear();
    this.readOnly = false;
    this.silent = false;
    this.tablesRefused = false;
  }

  process(body: RequestBody): ResponseBody {
    return new Executor(body, {
      workbook: new DocumentApi(this),
      create: (type) => this.service(type),
      reference: (id) => this.references.get(id) ?? null,
      missing: (member) => this.missing.push(member),
    }).run();
  }

  private service(type: string): WireObject | null {
    if (type.endsWith('.Application')) return new ApplicationApi(this);
    return type.endsWith('AddinInternalService') ? new AddinInternalService() : null;
  }

  takeEvents(): [] {
    return [];
  }

  /** Puts the selection into a control, or outside of any. */
  select(place: number | null): void {
    this.document.selected = place;
    for (const listener of this.listeners) listener();
  }

  /** A person clicks into a control by its tag. */
  clickInto(tag: string): void {
    this.select(controlsIn(documentXml(this.document)).findIndex((control) => control.tag === tag));
  }

  onSelection(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  keep(object: WireObject): string {
    this.lastReference += 1;
    const id = `R${this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  get keptReferences(): number {
    return this.references.size;
  }
}
