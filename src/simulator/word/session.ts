import { installClient } from '../node/installClient';
import { RequestLog } from '../node/requestLog';
import { WordHost } from './host';
import { addCustomPart, customParts, deleteCustomPart, savedDocument } from './model/wordDocument';

/** The simulated Word in Node, under the real word-web client; one in a process (or jest file). */
export interface WordSession {
  readonly host: WordHost;
  /** The open document as it would be saved now. */
  readonly bytes: () => Uint8Array;
  /** In place of the Common API, which the native bridge does not reach. */
  readonly common: {
    readonly bytes: () => Promise<Uint8Array>;
    readonly parts: (
      namespace: string,
    ) => Promise<readonly { readonly id: string; readonly xml: string }[]>;
    readonly addPart: (xml: string) => Promise<void>;
    readonly deletePart: (id: string) => Promise<void>;
    readonly onSelection: (listener: () => void) => Promise<() => void>;
  };
}

let shared: WordSession | null = null;

/** Starts the simulator, or opens the document in the one that runs. */
export function startWordSimulator(bytes: Uint8Array): WordSession {
  if (shared) {
    shared.host.open(bytes);
    return shared;
  }
  const host = new WordHost(bytes);
  installClient(host, new RequestLog(), {
    client: require.resolve('@microsoft/office-js/dist/word-web-16.00.js'),
    host: 'Word',
    set: 'WordApi',
    level: '1.3',
  });
  shared = { host, bytes: () => savedDocument(host.document), common: commonOf(host) };
  return shared;
}

function commonOf(host: WordHost): WordSession['common'] {
  return {
    bytes: () => Promise.resolve(savedDocument(host.document)),
    parts: (namespace) =>
      Promise.resolve(customParts(host.document).filter(({ xml }) => xml.includes(namespace))),
    addPart: (xml) => {
      addCustomPart(host.document, xml);
      return Promise.resolve();
    },
    deletePart: (id) => {
      deleteCustomPart(host.document, id);
      return Promise.resolve();
    },
    onSelection: (listener) => Promise.resolve(host.onSelection(listener)),
  };
}
