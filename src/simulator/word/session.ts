import type { InstalledClient } from '../node/installClient';
import { installClient } from '../node/installClient';
import { RequestLog } from '../node/requestLog';
import { WordHost } from './host';
import type { WordPersonality } from './personality';
import { WORD_ON_THE_WEB } from './personality';
import { addCustomPart, customParts, deleteCustomPart, savedDocument } from './model/wordDocument';

/** The simulated Word in Node, under the real word-web client; one in a process (or jest file). */
export interface WordSession {
  readonly host: WordHost;
  /** The client; its `apiLevel` may be lowered. */
  readonly client: InstalledClient;
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

/** Starts the simulator, or opens the document in the one that runs: the first call says which Word it is. */
export function startWordSimulator(
  bytes: Uint8Array,
  personality: WordPersonality = WORD_ON_THE_WEB,
): WordSession {
  if (shared) {
    shared.host.open(bytes);
    shared.client.apiLevel = shared.host.personality.level;
    return shared;
  }
  const host = new WordHost(bytes, personality);
  const client = installClient(host, new RequestLog(), {
    client: require.resolve(personality.client),
    host: 'Word',
    set: 'WordApi',
    level: personality.level,
  });
  shared = { host, client, bytes: () => savedDocument(host.document), common: commonOf(host) };
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
