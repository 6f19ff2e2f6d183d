import { UnreadablePackage } from '../unreadablePackage';

/** Turns a part's bytes into text piece by piece: UTF-8, or what its byte order mark or XML declaration names. */
export function partDecoder(take: (text: string) => void): {
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => void;
} {
  let decoder: TextDecoder | undefined;
  return {
    add: (bytes) => {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
      take(decoded(() => decoder?.decode(bytes, { stream: true })));
    },
    end: () => {
      take(decoded(() => decoder?.decode()));
    },
  };
}

function decoded(decode: () => string | undefined): string {
  try {
    return decode() ?? '';
  } catch (cause) {
    throw new UnreadablePackage('damaged', { cause });
  }
}

const LESS = 0x3c;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without the mark, the `<` with which every part begins tells which of its two bytes comes first.
  if (first === LESS && second === 0) return 'utf-16le';
  if (first === 0 && second === LESS) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{1,60}encoding=["']([\w.-]+)["']/.exec(
    start,
  )?.[1];
  return named !== undefined && /^(?:iso-8859-|windows-125)\d+$/i.test(named) ? named : 'utf-8';
}
