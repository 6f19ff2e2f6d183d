import { UnreadablePackage } from '../unreadablePackage';

/** What is told of an XML text, in reading order. Places count UTF-16 units from the start of the part. */
export interface XmlHandler {
  /** `tag` as written, from `<` to `>`; `name` without its prefix; the root has depth 1. */
  readonly open?: (tag: string, name: string, depth: number, start: number) => void;
  /** Text between tags as written; `raw` where it stood in a CDATA section and holds no entities. */
  readonly text?: (text: string, raw: boolean) => void;
  /** Told of an empty element too, right after `open`; `end` is behind its last `>`, `start` before its closing tag. */
  readonly close?: (name: string, depth: number, start: number, end: number) => void;
}

const DEEPEST = 500;
/** Longer tags, texts and comments are nobody's: Excel's cells end at 32,767 characters. */
const LONGEST = 4 * 1024 * 1024;

/**
 * A scanner that is fed with pieces of XML and never goes back over what it has passed, so that hostile text costs no
 * more than its length: it looks for the next sign with `indexOf` and keeps only a tag or text that is not yet whole.
 * Names must close in order and the root must close; a DOCTYPE is refused.
 */
export function scanXml(handler: XmlHandler): {
  readonly push: (piece: string) => void;
  readonly end: () => void;
} {
  const scan: Scan = { handler, names: [], rest: '', base: 0, seen: false };
  return {
    push: (piece) => {
      const buffer = scan.rest === '' ? piece : scan.rest + piece;
      const at = scanBuffer(scan, buffer);
      scan.rest = buffer.slice(at);
      scan.base += at;
      if (scan.rest.length > LONGEST) throw new UnreadablePackage('damaged');
    },
    end: () => {
      if (!scan.seen || scan.names.length > 0 || scan.rest.trim() !== '')
        throw new UnreadablePackage('damaged');
    },
  };
}

interface Scan {
  readonly handler: XmlHandler;
  /** Names of open elements as written, from the root. */
  readonly names: string[];
  rest: string;
  base: number;
  seen: boolean;
}

/** Scans what is whole and gives the place of what is not. */
function scanBuffer(scan: Scan, buffer: string): number {
  let at = 0;
  for (;;) {
    const start = buffer.indexOf('<', at);
    if (start < 0) return at;
    const end = markEnd(buffer, start);
    if (end < 0) return at;
    if (start > at && scan.names.length > 0) scan.handler.text?.(buffer.slice(at, start), false);
    readMark(scan, buffer, start, end);
    at = end;
  }
}

/** Behind the last sign of the tag, comment, instruction or CDATA section; -1 where it is not whole. */
function markEnd(buffer: string, start: number): number {
  const next = buffer.charCodeAt(start + 1);
  if (next === QUESTION) return behind(buffer, '?>', start + 2);
  if (next !== EXCLAMATION) return tagEnd(buffer, start);
  if (buffer.startsWith('<!--', start)) return behind(buffer, '-->', start + 4);
  if (buffer.startsWith('<![CDATA[', start)) return behind(buffer, ']]>', start + 9);
  if (buffer.length >= start + 9) throw new UnreadablePackage('damaged');
  return -1;
}

const [EXCLAMATION, QUESTION, SLASH, QUOTE, APOSTROPHE, LESS, GREATER] = [
  33, 63, 47, 34, 39, 60, 62,
];

function behind(buffer: string, sign: string, from: number): number {
  const found = buffer.indexOf(sign, from);
  return found < 0 ? -1 : found + sign.length;
}

/** A `>` in quotes does not end a tag. */
function tagEnd(buffer: string, start: number): number {
  for (let at = start + 1; at < buffer.length; at += 1) {
    const code = buffer.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) throw new UnreadablePackage('damaged');
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = buffer.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function readMark(scan: Scan, buffer: string, start: number, end: number): void {
  const next = buffer.charCodeAt(start + 1);
  if (next === SLASH) close(scan, buffer.slice(start + 2, end - 1).trimEnd(), start, end);
  else if (next === EXCLAMATION) {
    if (buffer.charCodeAt(start + 2) !== 45 && scan.names.length > 0)
      scan.handler.text?.(buffer.slice(start + 9, end - 3), true);
  } else if (next !== QUESTION) open(scan, buffer, start, end);
}

function open(scan: Scan, buffer: string, start: number, end: number): void {
  const { names, handler, base } = scan;
  if (names.length === 0 && scan.seen) throw new UnreadablePackage('damaged');
  scan.seen = true;
  const nameEnd = endOfName(buffer, start + 1);
  const name = buffer.slice(start + 1, nameEnd);
  if (names.length >= DEEPEST || name === '') throw new UnreadablePackage('damaged');
  names.push(name);
  handler.open?.(buffer.slice(start, end), localName(name), names.length, base + start);
  if (buffer.charCodeAt(end - 2) !== SLASH) return;
  handler.close?.(localName(name), names.length, base + end, base + end);
  names.pop();
}

function close({ names, handler, base }: Scan, name: string, start: number, end: number): void {
  if (names.at(-1) !== name) throw new UnreadablePackage('damaged');
  handler.close?.(localName(name), names.length, base + start, base + end);
  names.pop();
}

function endOfName(buffer: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = buffer.charCodeAt(at);
    if (code <= 32 || code === SLASH || code === GREATER) return at;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
