/** A report that Excel's pane leaves for Word's pane, on this computer only. */
export interface WaitingReport {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was left, milliseconds since 1970. */
  readonly at: number;
}

/** The browser's own storage, as little of it as is needed. */
export interface ReportStore {
  readonly get: (key: string) => Promise<WaitingReport | undefined>;
  readonly put: (key: string, report: WaitingReport) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;

/** Leaves a report for Word's pane; only the last one waits. False where the browser keeps nothing for us. */
export async function leaveReport(
  report: Omit<WaitingReport, 'at'>,
  store: ReportStore = INDEXED,
): Promise<boolean> {
  return keeping(async () => {
    await store.put(key(), { ...report, at: Date.now() });
    return true;
  }, false);
}

/** The name of the report that waits, for Word's pane to offer; one older than a day is thrown away. */
export async function waitingReport(store: ReportStore = INDEXED): Promise<string | undefined> {
  return keeping(async () => {
    const report = await store.get(key());
    if (!report) return undefined;
    const age = Date.now() - report.at;
    if (age >= 0 && age < DAY) return report.name;
    await store.delete(key());
    return undefined;
  }, undefined);
}

/** Takes the report that waits: once, afterwards it is gone. */
export async function takeReport(store: ReportStore = INDEXED): Promise<WaitingReport | undefined> {
  return keeping(async () => {
    const name = await waitingReport(store);
    const report = name === undefined ? undefined : await store.get(key());
    await store.delete(key());
    return report;
  }, undefined);
}

/** Storage that is shared between add-ins of one address is parted by Office's own key, where it has one. */
function key(): string {
  const context: Partial<Office.Context> = Office.context;
  return `${context.partitionKey ?? ''}report`;
}

/** A browser that keeps nothing (a private window, a policy) is no failure: there is the download. */
async function keeping<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException || error instanceof NoStorage) return otherwise;
    throw error;
  }
}

class NoStorage extends Error {
  override readonly name = 'NoStorage';
}

const DATABASE = 'bao-cao-57';
const STORE = 'reports';

const INDEXED: ReportStore = {
  get: async (at) => {
    const found = await request<unknown>((store) => store.get(at), 'readonly');
    return isReport(found) ? found : undefined;
  },
  put: async (at, report) => {
    await request((store) => store.put(report, at), 'readwrite');
  },
  delete: async (at) => {
    await request((store) => store.delete(at), 'readwrite');
  },
};

/** Another version of the add-in may have left something else. */
function isReport(found: unknown): found is WaitingReport {
  return (
    typeof found === 'object' &&
    found !== null &&
    'name' in found &&
    'at' in found &&
    'bytes' in found &&
    found.bytes instanceof Uint8Array
  );
}

async function request<T>(
  ask: (store: IDBObjectStore) => IDBRequest<T>,
  mode: IDBTransactionMode,
): Promise<T> {
  const database = await opened();
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') throw new NoStorage();
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  return answered(opening);
}

function answered<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => {
      resolve(asked.result);
    };
    asked.onerror = () => {
      reject(asked.error ?? new NoStorage());
    };
  });
}
