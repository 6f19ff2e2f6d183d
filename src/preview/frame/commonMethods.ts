import type { WordHost } from '../../simulator/word/host';
import {
  addCustomPart,
  customParts,
  deleteCustomPart,
  savedDocument,
} from '../../simulator/word/model/wordDocument';
import type { FrameHost } from './frameHost';

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly slice: number;
}

/** Word's Common API by the numbers that office.js gives its methods: the document's bytes and its custom XML parts. */
export function commonMethods(host: WordHost): FrameHost['method'] {
  const files = new Map<number, OpenFile>();
  const part = (id: unknown) => customParts(host.document).find((one) => one.id === id);
  const named = (id: string) => ({ id, DataPartBuiltIn: false });
  const methods: Readonly<
    Record<number, (data: Readonly<Record<string, unknown>>) => Record<string, unknown>>
  > = {
    75: () => ({ Properties: [] }),
    76: () => ({}),
    77: (data) => {
      const bytes = savedDocument(host.document);
      const handle = files.size + 1;
      files.set(handle, { bytes, slice: Number(data['1']) });
      return { 0: handle, 1: bytes.length };
    },
    80: (data) => {
      const { bytes = new Uint8Array(), slice = 0 } = files.get(Number(data['2'])) ?? {};
      const from = Number(data['3']) * slice;
      const taken = [...bytes.subarray(from, from + slice)];
      return { 0: taken, 1: taken.length };
    },
    81: () => ({}),
    128: (data) => ({
      DataPartProperties: named(addCustomPart(host.document, String(data['xml']))),
    }),
    129: (data) => (part(data['id']) ? { DataPartProperties: named(String(data['id'])) } : {}),
    130: (data) => ({
      DataPartList: customParts(host.document)
        .filter(({ xml }) => xml.includes(`"${String(data['namespace'])}"`))
        .map(({ id }) => named(id)),
    }),
    131: (data) => ({ Data: part(data['id'])?.xml ?? '' }),
    133: (data) => {
      deleteCustomPart(host.document, String(data['id']));
      return {};
    },
  };
  return (id, data) => methods[id]?.(data);
}
