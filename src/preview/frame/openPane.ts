import type { Host } from '../../simulator/excel/host';
import type { RequestBody } from '../../simulator/wire/request';
import type { PaneMessage } from './answer';
import { answer } from './answer';
import { appContext } from './appContext';

/** The open task pane. */
export interface Pane {
  /** Hands waiting events to the pane. */
  flushEvents(): void;
  close(): void;
}

const HOST_INFO = 'Excel$Web$16.00$vi-VN$$$$0';
const INVOKE = 0;
const REGISTER = 1;
/** Numbers of office.js: a request of the Excel API, its event, and "not supported". */
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
const NOT_SUPPORTED = 5000;
const BODY = 4;
const FLAGS = 6;
const DELAY_FOR_CELL_EDIT = 64;
const POLL_MS = 50;

let conversations = 0;

/**
 * Opens the built task pane in a frame and is the Excel around it: it speaks the messages that Excel on
 * the web speaks with office.js. They are documented nowhere and belong to `@microsoft/office-js` 1.1.110.
 * The page must be served over https, by the host that serves the pane.
 */
export function openPane(
  host: Host,
  place: HTMLElement,
  address: string,
  processed: () => void,
): Pane {
  conversations += 1;
  const conversation = `bao-cao-57-${conversations}`;
  const frame = newFrame(conversation, address);
  let listener: PaneMessage | null = null;

  function receive({ source, data }: MessageEvent): void {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = parsed(data);
    if (message?._conversationId === conversation) take(message);
  }

  function take(message: PaneMessage): void {
    if (host.refusal === 'cellEdit' && waits(message)) {
      setTimeout(() => {
        take(message);
      }, POLL_MS);
      return;
    }
    if (message._actionType === REGISTER && eventOf(message) === RICH_API_EVENT) listener = message;
    say(answer(message, answered(host, message, conversation), 0));
    flushEvents();
    processed();
  }

  function flushEvents(): void {
    const entries = host
      .takeEvents()
      .map((one) => [one.messageCategory, one.messageType, one.targetId, one.message, '', false]);
    if (listener && entries.length > 0) say(answer(listener, { ArrayData: entries }, 1));
  }

  function say(text: string): void {
    frame.contentWindow?.postMessage(text, location.origin);
  }

  addEventListener('message', receive);
  place.classList.remove('open');
  frame.addEventListener('load', () => {
    place.classList.add('open');
  });
  place.append(frame);
  return {
    flushEvents,
    close: () => {
      removeEventListener('message', receive);
      frame.remove();
    },
  };
}

/** The frame has its name before it stands in the page: office.js reads from it whom to talk to. */
function newFrame(conversation: string, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Bảng điều khiển Báo cáo 57';
  frame.name = JSON.stringify({
    baseFrameName: conversation,
    hostInfo: HOST_INFO,
    xdmInfo: [conversation, conversation, location.origin].join('|'),
    serializerVersion: '1',
  });
  frame.src = `${address}?_host_Info=${HOST_INFO}`;
  return frame;
}

function parsed(text: string): PaneMessage | null {
  try {
    return JSON.parse(text) as PaneMessage;
  } catch {
    return null;
  }
}

function answered(host: Host, message: PaneMessage, conversation: string): unknown {
  if (message._actionName === 'ContextActivationManager_getAppContextAsync')
    return appContext(conversation, '1.14');
  if (message._actionType !== INVOKE) return { Error: 0 };
  const call = richCall(message);
  if (!call)
    return message._actionName === 'executeMethod' ? { Error: NOT_SUPPORTED, Version: 1 } : {};
  const text = call[BODY] as string;
  const response = host.process(JSON.parse(text) as RequestBody, text);
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(response)] };
}

/** The pieces of a request of the Excel API, null for anything else. */
function richCall(message: PaneMessage): readonly unknown[] | null {
  const data = message._data as {
    DdaMethod?: { DispatchId?: number };
    ArrayData?: unknown[];
  } | null;
  return data?.DdaMethod?.DispatchId === EXECUTE_RICH_API ? (data.ArrayData ?? null) : null;
}

function waits(message: PaneMessage): boolean {
  return (Number(richCall(message)?.[FLAGS] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
}

function eventOf(message: PaneMessage): number {
  return (message._data as { eventDispId?: number } | null)?.eventDispId ?? 0;
}
