import type { RequestBody } from '../../simulator/wire/request';
import type { PaneMessage } from './answer';
import { answer } from './answer';
import { appContext } from './appContext';
import { dressFrame, type OfficeTheme } from './officeTheme';
import type { FrameHost } from './frameHost';

/** The open task pane. */
export interface Pane {
  /** Hands waiting events to the pane. */
  flushEvents(): void;
  /** Has the pane stand in one of Office's themes. */
  dress(theme: OfficeTheme): void;
  close(): void;
}

const INVOKE = 0;
const REGISTER = 1;
/** Numbers of office.js: a request of the host's own API, and "not supported". */
const EXECUTE_RICH_API = 93;
const NOT_SUPPORTED = 5000;
const BODY = 4;
const FLAGS = 6;
/** What the pane tells its host at the end of its own Tab order, forwards and backwards. */
const TAB_EXIT = 13;
const TAB_EXIT_BACK = 14;
/** Ctrl+F6 in the pane, forwards and backwards: out of it, to the sheet. */
const SHEET_EXITS = [5, 6];
const DELAY_FOR_CELL_EDIT = 64;
const POLL_MS = 50;

let conversations = 0;

/**
 * Opens the built task pane in a frame and is the Office around it: it speaks the messages that Excel and Word on
 * the web speak with office.js. They are documented nowhere and belong to `@microsoft/office-js` 1.1.110.
 * The page must be served over https, by the host that serves the pane.
 */
export function openPane(
  host: FrameHost,
  place: HTMLElement,
  address: string,
  processed: () => void,
): Pane {
  conversations += 1;
  const conversation = `bao-cao-57-${conversations}`;
  const frame = newFrame(conversation, host.hostInfo, address);
  let listener: PaneMessage | null = null;
  let theme: OfficeTheme = 'light';

  function receive({ source, data }: MessageEvent): void {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = parsed(data);
    if (message?._conversationId === conversation) take(message);
  }

  function take(message: PaneMessage): void {
    if (host.busy() && waits(message)) {
      setTimeout(() => {
        take(message);
      }, POLL_MS);
      return;
    }
    if (message._actionType === REGISTER && eventOf(message) === host.event) listener = message;
    say(answer(message, answered(host, message, conversation), 0));
    flushEvents();
    dressFrame(frame, theme);
    processed();
  }

  function flushEvents(): void {
    for (const told of host.takeEvents()) if (listener) say(answer(listener, told, 1));
  }

  function say(text: string): void {
    frame.contentWindow?.postMessage(text, location.origin);
  }

  const deafen = heedCtrlF6(frame);
  addEventListener('message', receive);
  putInto(place, frame);
  return {
    flushEvents,
    dress: (wanted) => {
      dressFrame(frame, (theme = wanted));
    },
    close: () => {
      removeEventListener('message', receive);
      deafen();
      frame.remove();
    },
  };
}

/** The place says that the pane is being built until it is there. */
function putInto(place: HTMLElement, frame: HTMLIFrameElement): void {
  place.classList.remove('open');
  frame.addEventListener('load', () => {
    place.classList.add('open');
  });
  place.append(frame);
}

/** Office.js keeps Tab inside the pane and says when it leaves: the keyboard then goes on in the page around it. */
function followTab({ _actionName, _data }: PaneMessage): void {
  if (_actionName !== 'ContextActivationManager_notifyHost') return;
  const told = Object.values(_data ?? {});
  const outside = [...document.querySelectorAll<HTMLElement>('#bar button, #bar select')];
  if (told.includes(TAB_EXIT)) outside[0]?.focus();
  if (told.includes(TAB_EXIT_BACK)) outside.at(-1)?.focus();
  if (SHEET_EXITS.some((exit) => told.includes(exit)))
    document.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus();
}

/** Ctrl+F6 on the sheet leads back into the pane. */
function heedCtrlF6(frame: HTMLIFrameElement): () => void {
  const heed = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || !event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    frame.contentWindow?.focus();
  };
  addEventListener('keydown', heed, true);
  return () => {
    removeEventListener('keydown', heed, true);
  };
}

/** The frame has its name before it stands in the page: office.js reads from it whom to talk to. */
function newFrame(conversation: string, hostInfo: string, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Bảng điều khiển Báo cáo 57';
  frame.name = JSON.stringify({
    baseFrameName: conversation,
    hostInfo,
    xdmInfo: [conversation, conversation, location.origin].join('|'),
    serializerVersion: '1',
  });
  frame.src = `${address}?_host_Info=${hostInfo}`;
  return frame;
}

function parsed(text: string): PaneMessage | null {
  try {
    return JSON.parse(text) as PaneMessage;
  } catch {
    return null;
  }
}

function answered(host: FrameHost, message: PaneMessage, conversation: string): unknown {
  followTab(message);
  if (message._actionName === 'ContextActivationManager_getAppContextAsync')
    return appContext(conversation, host.context);
  if (message._actionType !== INVOKE) return { Error: 0 };
  const call = richCall(message);
  if (!call) return message._actionName === 'executeMethod' ? common(host, message) : {};
  const text = call[BODY] as string;
  const response = host.process(JSON.parse(text) as RequestBody, text);
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(response)] };
}

/** A method of the Common API; its arguments stand beside its number. */
function common(host: FrameHost, { _data }: PaneMessage): unknown {
  const data = (_data ?? {}) as Readonly<Record<string, unknown>> & {
    readonly DdaMethod?: { readonly DispatchId?: number };
  };
  const given = host.method(data.DdaMethod?.DispatchId ?? 0, data);
  return given ? { Error: 0, Version: 1, ...given } : { Error: NOT_SUPPORTED, Version: 1 };
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
