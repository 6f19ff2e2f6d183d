import { Host } from './excel/host';
import type { Workbook } from './excel/model/book/workbook';
import { newWorkbook } from './excel/model/book/newWorkbook';
import type { ClientKind } from './node/installClient';
import { installClient } from './node/installClient';
import type { Personality } from './excel/personality';
import { PERSONALITIES } from './excel/personality';
import type { Edit } from './excel/user/editCell';
import { editCell, typeText } from './excel/user/editCell';
import type { RequestRecord } from './node/requestLog';
import { RequestLog } from './node/requestLog';

/**
 * The simulated Excel in Node, under the real office.js client:
 *
 * ```ts
 * const session = startSimulator(readXlsx(bytes));   // or startSimulator(newWorkbook(['Thông tin']))
 * await Excel.run(async (context) => { … });               // the unmodified client, global as in a pane
 * session.requests;                                        // what it cost
 * session.workbook;                                        // what it did, as plain JSON
 * session.open(newWorkbook());                             // the next test's workbook
 * ```
 */
export interface SimulatorSession {
  readonly host: Host;
  /** The open workbook, live. Not the object that was handed in: opening copies, as a file would. */
  readonly workbook: Workbook;
  /** Members that the simulator was asked for and does not have; to be asserted empty. */
  readonly missing: readonly string[];
  /** Every `sync` since the workbook was opened or `clearRequests`; the client's own clean-up is not among them. */
  readonly requests: readonly RequestRecord[];
  /** Opens another workbook in place of this one and forgets requests and refusals. */
  open(workbook: Workbook): void;
  /** Forgets the requests so far; those to come carry the label. */
  clearRequests(label?: string): void;
  /** A person's edit, as the cell then holds it: events, growing tables and all. */
  edit(sheet: string, address: string, value: Edit): void;
  /** What a person types, read by the rules of the workbook's region. */
  type(sheet: string, address: string, text: string): void;
  /** The highest ExcelApi set that Excel says it has; its personality's after every opening. */
  apiLevel: string;
}

let shared: SimulatorSession | null = null;

/**
 * Starts the simulator, once in a process (or jest file); later calls open the workbook in the same one. Every start
 * says which Excel it is; opening another workbook keeps it.
 */
export function startSimulator(
  workbook: Workbook = newWorkbook(),
  personality: Personality = PERSONALITIES.web,
): SimulatorSession {
  if (shared) {
    shared.host.personality = personality;
    shared.open(workbook);
    return shared;
  }
  const host = new Host(workbook);
  host.personality = personality;
  const log = new RequestLog();
  const client = installClient(host, log, CLIENT);
  client.apiLevel = personality.apiLevel;
  shared = {
    host,
    get workbook() {
      return host.workbook;
    },
    missing: host.missing,
    get requests() {
      return log.records;
    },
    open(next) {
      host.open(next);
      log.clear();
      client.apiLevel = host.personality.apiLevel;
    },
    clearRequests(label) {
      log.clear(label);
    },
    edit(sheet, address, value) {
      editCell(host, sheet, address, value);
      client.flushEvents();
    },
    type(sheet, address, text) {
      typeText(host, sheet, address, text);
      client.flushEvents();
    },
    get apiLevel() {
      return client.apiLevel;
    },
    set apiLevel(level) {
      client.apiLevel = level;
    },
  };
  return shared;
}

const CLIENT: ClientKind = {
  client: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
  host: 'Excel',
  set: 'ExcelApi',
  level: '1.14',
};
