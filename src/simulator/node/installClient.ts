import { readFileSync } from 'node:fs';
import type { HostEvent } from '../wire/events';
import type { RequestBody, ResponseBody } from '../wire/request';
import { isCleanUp } from '../wire/breakdown';
import type { RequestLog } from './requestLog';
import { installWindow } from './installWindow';

/** The client's own message; `flags` 64 asks for a wait while a cell is being edited. */
interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What the client talks to: a simulated Excel or Word. */
export interface ClientHost {
  process(body: RequestBody, text: string): ResponseBody;
  takeEvents(): HostEvent[];
  readonly refusal?: string | null;
  readonly personality: { readonly platform: string };
}

/** Which of Microsoft's clients is evaluated, and what its host says it is and can. */
export interface ClientKind {
  /** Path of its script. */
  readonly client: string;
  readonly host: 'Excel' | 'Word';
  /** Requirement set and the highest level of it at the start. */
  readonly set: string;
  readonly level: string;
}

/** The client in this process. */
export interface InstalledClient {
  apiLevel: string;
  /** Hands waiting events to the client. */
  flushEvents(): void;
}

const DELAY_FOR_CELL_EDIT = 64;
const POLL_MS = 20;

/**
 * Evaluates one of Microsoft's clients over a native bridge to the host. `(0, eval)` and not
 * `require`, because its `var Excel` or `var Word` has to become a global.
 */
export function installClient(
  host: ClientHost,
  log: RequestLog,
  kind: ClientKind,
): InstalledClient {
  const client = { apiLevel: kind.level, flushEvents };
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) =>
      setTimeout(() => {
        receive(text);
      }, 0),
  };

  function receive(text: string): void {
    if (host.refusal === 'silent') return;
    const message = JSON.parse(text) as BridgeMessage;
    if (host.refusal === 'cellEdit' && message.flags & DELAY_FOR_CELL_EDIT) {
      setTimeout(() => {
        receive(text);
      }, POLL_MS);
      return;
    }
    const sent = sentText(message);
    const body = JSON.parse(sent) as RequestBody;
    const whole = JSON.stringify(answered(host, body, sent, log));
    const answer = host.refusal === 'garbled' ? GATEWAY_PAGE : whole;
    const reply = {
      id: message.id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: answer },
    };
    bridge.onMessageFromHost?.(JSON.stringify(reply));
    flushEvents();
  }

  function flushEvents(): void {
    const entries: HostEvent[] = host.takeEvents();
    if (entries.length === 0) return;
    const message = JSON.stringify({ type: 3, controlId: '', message: { entries } });
    setTimeout(() => bridge.onMessageFromHost?.(message), 0);
  }

  installWindow(bridge);
  (0, eval)(readFileSync(kind.client, 'utf8'));
  finishOffice(
    kind,
    () => client.apiLevel,
    () => host.personality.platform,
  );
  return client;
}

function sentText({ message: { body } }: BridgeMessage): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function answered(
  host: ClientHost,
  body: RequestBody,
  sent: string,
  log: RequestLog,
): ResponseBody {
  const answer = host.process(body, sent);
  const cleanUp = isCleanUp(body);
  const bytes = (text: string): number => Buffer.byteLength(text);
  if (!cleanUp) {
    log.add({
      actions: body.Actions.length,
      sentBytes: bytes(sent),
      answeredBytes: bytes(JSON.stringify(answer)),
      ...(answer.Error ? { error: answer.Error.Code } : {}),
    });
  }
  return answer;
}

/** What comes in place of an answer where a server on the way fails. */
const GATEWAY_PAGE = '<html><body>502 Bad Gateway</body></html>';

/** What office.js would add around the client; its own `Office.context` cannot be redefined. */
function finishOffice(
  { host, set: own }: ClientKind,
  apiLevel: () => string,
  platform: () => string,
): void {
  const globals = globalThis as unknown as { Office: object; OfficeExtension: { Utility: object } };
  const info = {
    host,
    get platform() {
      return platform();
    },
  };
  const onReady = (callback?: (given: unknown) => void): Promise<unknown> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  const requirements = {
    isSetSupported: (set: string, level = '1.1') =>
      set === own ? isReached(level, apiLevel()) : ALWAYS.has(set),
  };
  const context = Object.assign(Object.create(info) as object, {
    requirements,
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
  });
  globals.Office = Object.create(globals.Office, {
    onReady: { value: onReady, writable: true, configurable: true, enumerable: true },
    context: { value: context, writable: true, configurable: true, enumerable: true },
  }) as object;
  // The shipped client sets this flag on a subclass, where it never acts.
  const utility = Object.getPrototypeOf(globals.OfficeExtension.Utility) as object;
  Object.assign(utility, { _doApiNotSupportedCheck: true });
}

const ALWAYS: ReadonlySet<string> = new Set(['DelayForCellEdit', 'RichApiRuntime']);

function isReached(level: string, apiLevel: string): boolean {
  const [wanted, given] = [level, apiLevel].map((one) => Number(one.split('.')[1] ?? 0));
  return (wanted ?? 0) <= (given ?? 0);
}
