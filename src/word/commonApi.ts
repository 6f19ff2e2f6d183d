import { CommonApiError } from './run';

/** A custom XML part of the document. */
export interface CustomPart {
  readonly id: string;
  readonly xml: string;
}

/** The document's bytes and parts, by Office's Common API: the only way to them at WordApi 1.3, on every host. */
export interface CommonApi {
  readonly bytes: () => Promise<Uint8Array>;
  readonly parts: (namespace: string) => Promise<readonly CustomPart[]>;
  readonly addPart: (xml: string) => Promise<void>;
  readonly deletePart: (id: string) => Promise<void>;
  /** Calls back when something else is selected; gives what ends it. */
  readonly onSelection: (listener: () => void) => Promise<() => void>;
}

/** iPad takes no more than 64 KB at once. */
const SLICE = 65_536;

type Callback<T> = (result: Office.AsyncResult<T>) => void;

function called<T = unknown>(start: (callback: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new CommonApiError(`${error.code} ${error.name}`));
    });
  });
}

/** The real one. */
export const COMMON_API: CommonApi = {
  bytes: async () => {
    const file = await called<Office.File>((callback) => {
      Office.context.document.getFileAsync(
        Office.FileType.Compressed,
        { sliceSize: SLICE },
        callback,
      );
    });
    try {
      return await slicesOf(file);
    } finally {
      // Two copies at most are open at once.
      await called((callback) => {
        file.closeAsync(callback);
      });
    }
  },
  parts: async (namespace) => {
    const found = await called<Office.CustomXmlPart[]>((callback) => {
      Office.context.document.customXmlParts.getByNamespaceAsync(namespace, callback);
    });
    return Promise.all(
      found.map(async (part) => ({
        id: part.id,
        xml: await called<string>((callback) => {
          part.getXmlAsync(callback);
        }),
      })),
    );
  },
  addPart: async (xml) => {
    await called<Office.CustomXmlPart>((callback) => {
      Office.context.document.customXmlParts.addAsync(xml, callback);
    });
  },
  deletePart: async (id) => {
    const part = await called<Office.CustomXmlPart>((callback) => {
      Office.context.document.customXmlParts.getByIdAsync(id, callback);
    });
    await called((callback) => {
      part.deleteAsync(callback);
    });
  },
  onSelection: async (listener) => {
    const type = Office.EventType.DocumentSelectionChanged;
    await called((callback) => {
      Office.context.document.addHandlerAsync(type, listener, callback);
    });
    return () => {
      Office.context.document.removeHandlerAsync(type, { handler: listener });
    };
  },
};

async function slicesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await called<Office.Slice>((callback) => {
      file.getSliceAsync(index, callback);
    });
    bytes.set(slice.data as ArrayLike<number>, at);
    at += slice.size;
  }
  return bytes;
}
