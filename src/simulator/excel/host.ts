/**
 * A simulated Excel under Microsoft's unmodified office.js client. It was never compared with a real
 * Excel: what it answers comes from reading the client, the documentation and reported issues.
 *
 * Assumptions:
 * - Texts written through `values` and `formulas` are read by en-US rules on every machine (see `interpret.ts`);
 *   `1,5` stays a text, because a comma groups thousands only before three digits.
 * - Objects reached through a null object are null objects, and what is called or set on one does nothing
 *   (Microsoft's samples call `worksheets.getItemOrNullObject('Sample').delete()`).
 * - A request that fails half-way keeps what it did before the failure.
 * - Setting a validation rule over cells whose rules differ is `InvalidArgument` until they are cleared.
 * - A table grows when a person types right below it, and takes looks, validations, conditional formats and
 *   calculated formulas along; what the add-in writes there does not make it grow.
 * - While a cell is being edited every request fails, unless it asked to be delayed until the edit ends.
 * - A workbook that may only be read refuses every change with `AccessDenied`; a protected sheet refuses its locked cells.
 * - What differs from Excel to Excel is a `Personality` (see `personality.ts`).
 * - A conditional format that a person made may refuse to be read or deleted (`trouble` in the model).
 * - Without the window in front, frozen panes, page set-up, fitted heights, activating and selecting are refused.
 * - The used range counts constants, formulas and looks, not validations or conditional formats.
 */
import { WorkbookApi } from './api/workbook/workbookApi';
import { Calculator } from '../formulas/calculator';
import type { Area } from './model/area/area';
import { printAddress, quoteSheet } from './model/area/address';
import { cellsIn } from './model/area/cells';
import { openedAnew } from './model/book/openedAnew';
import type { Sheet, Workbook } from './model/book/workbook';
import { Executor } from '../wire/executor';
import { HostError } from '../wire/hostError';
import type { RequestBody, ResponseBody } from '../wire/request';
import { AddinInternalService } from '../wire/addinInternalService';
import type { WireObject } from '../wire/wireObject';
import type { Personality } from './personality';
import { PERSONALITIES } from './personality';
import type { Breakdown } from '../wire/breakdown';
import { Breaker } from '../wire/breakdown';
import type { HostEvent } from '../wire/events';
import { EventBook } from '../wire/events';

/** What keeps Excel from working, for tests; `silent`: it takes requests and answers none. */
export type Refusal = 'cellEdit' | 'readOnly' | 'inactive' | 'unfocused' | 'silent' | 'garbled';

/** Excel on the web takes and gives at most 5 MB in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The simulated Excel: one open workbook, answered through `process`. */
export class Host {
  workbook: Workbook;
  calculator: Calculator;
  readonly events: EventBook;
  /** Members that the add-in asked for and the simulator does not have; a test asserts that it is empty. */
  readonly missing: string[] = [];
  refusal: Refusal | null = null;
  personality: Personality = PERSONALITIES.web;
  private breaker: Breaker | null = null;
  /** Largest request or answer in bytes. */
  payloadLimit = PAYLOAD_LIMIT;
  private references = new Map<string, WireObject>();
  private lastReference = 0;

  constructor(workbook: Workbook) {
    this.workbook = openedAnew(workbook);
    this.calculator = new Calculator(this.workbook);
    this.events = new EventBook();
  }

  /** Closes the workbook and opens another; registrations for events and kept references go with it. */
  open(workbook: Workbook): void {
    this.workbook = openedAnew(workbook);
    this.calculator = new Calculator(this.workbook);
    this.references = new Map();
    this.events.clear();
    this.missing.length = 0;
    this.refusal = null;
    this.breaker = null;
    this.payloadLimit = PAYLOAD_LIMIT;
  }

  /** Answers one `sync`; `text` is the request as sent, for its size. */
  process(body: RequestBody, text = ''): ResponseBody {
    if (this.refusal === 'cellEdit')
      return refused('InvalidOperationInCellEditMode', 'a cell is being edited');
    if (bytes(text) > this.payloadLimit)
      return refused('RequestPayloadSizeLimitExceeded', 'the request is too large');
    return this.breaker
      ? this.breaker.answer(body, (part) => this.execute(part))
      : this.execute(body);
  }

  /** Lets a later request fail, for tests; `null` heals. Tells whether it has come when asked for. */
  breakAt(breakdown: Breakdown | null): () => boolean {
    const breaker = breakdown && new Breaker(breakdown);
    this.breaker = breaker;
    return () => breaker?.broken === true;
  }

  private execute(body: RequestBody): ResponseBody {
    const answer = new Executor(body, {
      workbook: new WorkbookApi(this),
      create: (type) => (type.endsWith('AddinInternalService') ? new AddinInternalService() : null),
      reference: (id) => this.references.get(id) ?? null,
      missing: (member) => this.missing.push(member),
    }).run();
    const size = bytes(JSON.stringify(answer));
    return size > this.payloadLimit
      ? refused('ResponsePayloadSizeLimitExceeded', 'the answer is too large')
      : answer;
  }

  /** Events that came up since the last call, as the client takes them. */
  takeEvents(): HostEvent[] {
    return this.events.take();
  }

  sheetById(id: string): Sheet {
    const sheet = this.workbook.sheets.find((one) => one.id === id);
    if (!sheet) throw new HostError('ItemNotFound', 'the sheet was deleted');
    return sheet;
  }

  /** By name (without regard to case, as in Excel) or id. */
  findSheet(key: string): Sheet | null {
    const folded = key.toLowerCase();
    return (
      this.workbook.sheets.find((one) => one.id === key || one.name.toLowerCase() === folded) ??
      null
    );
  }

  /** To be called before anything in the workbook is changed. */
  demandChange(): void {
    if (this.refusal === 'readOnly')
      throw new HostError('AccessDenied', 'the workbook may only be read');
  }

  /** To be called before cells are changed; refuses locked cells of a protected sheet. */
  demandCells(sheet: Sheet, within: Area): void {
    this.demandChange();
    if (!sheet.protection) return;
    const unlocked = [...cellsIn(sheet, within)].filter(({ cell }) => cell.style?.unlocked).length;
    if (unlocked < within.rows * within.columns)
      throw new HostError('AccessDenied', 'the sheet is protected');
  }

  /** To be called before what needs the window in front: select, activate, new sheets, frozen panes. */
  demandWindow(): void {
    if (this.refusal === 'inactive')
      throw new HostError('InactiveWorkbook', 'another workbook is in front');
  }

  /** To be called before what is only looks of the window or the page: frozen panes, page set-up, fitted heights. */
  demandFocus(): void {
    this.demandWindow();
    if (this.refusal === 'unfocused')
      throw new HostError('GeneralException', 'the window is not in front');
  }

  /** Contents of an area changed: results that depend on them are stale, and those who listen are told. */
  contentsChanged(sheet: Sheet, within: Area, source: 'addin' | 'user'): void {
    this.calculator.changed(sheet, within);
    this.events.changed(
      sheet,
      printAddress(within),
      `${quoteSheet(sheet.name)}!${printAddress(within)}`,
      source,
    );
  }

  /** Another cell or sheet was chosen, by a person or by the add-in. */
  select(sheetId: string, selection: Area): void {
    const { workbook } = this;
    if (workbook.active !== sheetId) this.events.activated(this.sheetById(sheetId));
    workbook.active = sheetId;
    workbook.selection = selection;
    this.events.selected(this.sheetById(sheetId), printAddress(selection));
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

function refused(code: string, message: string): ResponseBody {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
