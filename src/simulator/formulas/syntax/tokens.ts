import { STRUCTURED } from './structuredText';

/** A piece of a formula. */
export interface Token {
  readonly kind: 'number' | 'string' | 'error' | 'structured' | 'reference' | 'name' | 'operator';
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const RANGE = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;

const PATTERNS: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/uy],
  ['structured', STRUCTURED],
  ['reference', new RegExp(`(?:${SHEET})?${RANGE}(?![\\p{L}\\p{N}_.(])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /(?:_xlfn\.|_xlws\.)*[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ['operator', /<>|<=|>=|[=<>+\-*/^&%(),{};]/uy],
];

/** Cuts a formula (without its `=`) into pieces; null where a character fits nowhere. */
export function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  for (let at = 0; at < text.length;) {
    const next = nextToken(text, at);
    if (!next) return null;
    if (next.kind !== 'blank') found.push({ kind: next.kind, text: next.text });
    at += next.text.length;
  }
  return found;
}

function nextToken(
  text: string,
  at: number,
): { kind: Token['kind'] | 'blank'; text: string } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
