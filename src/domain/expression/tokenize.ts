import { normalize } from '../letters/vietnamese';

/** A piece of an expression; names are lower case, numbers as typed. */
export interface Token {
  readonly kind: 'number' | 'name' | 'symbol';
  readonly text: string;
}

export type Tokenized =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: string };

/** The contract's limit: what is longer was pasted, not written. */
const MOST_TOKENS = 200;

const PIECE =
  /(?<number>\d+(?:,\d+)?(?![\p{L}\d_,]))|(?<name>[\p{L}_][\p{L}\d_]*(?:\.[\p{L}\d_]+)*)|(?<symbol>[-+*/();])/uy;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?!\d)/;

/** Cuts an expression into numbers, names and signs; a problem is a Vietnamese clause. */
export function tokenize(source: string): Tokenized {
  const text = normalize(source).toLowerCase();
  const tokens: Token[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const token = tokenAt(text, at);
    if (!token) return { ok: false, problem: strange(text.slice(at)) };
    tokens.push(token);
    if (tokens.length > MOST_TOKENS)
      return { ok: false, problem: `biểu thức dài quá ${MOST_TOKENS} phần tử` };
    at += token.text.length;
  }
  return { ok: true, tokens };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

function tokenAt(text: string, at: number): Token | undefined {
  PIECE.lastIndex = at;
  const groups = PIECE.exec(text)?.groups;
  if (groups?.['number'] !== undefined && text[PIECE.lastIndex] !== '.')
    return { kind: 'number', text: groups['number'] };
  if (groups?.['name'] !== undefined) return { kind: 'name', text: groups['name'] };
  if (groups?.['symbol'] !== undefined) return { kind: 'symbol', text: groups['symbol'] };
  return undefined;
}

function strange(rest: string): string {
  const grouped = GROUPED.exec(rest)?.[0];
  if (grouped)
    return `số trong biểu thức không có dấu chấm phân nhóm: viết “${grouped.replaceAll('.', '')}”`;
  if (/^\d+\.\d/.test(rest)) return 'số thập phân trong biểu thức dùng dấu phẩy, ví dụ “0,5”';
  if (/^\d*,/.test(rest)) return 'các phần trong ngoặc cách nhau bằng dấu “;”, không phải dấu phẩy';
  if (/^\d/.test(rest)) return `không hiểu “${rest.split(' ')[0] ?? ''}”`;
  return `không dùng được ký tự “${String.fromCodePoint(rest.codePointAt(0) ?? 0)}”; chỉ có + - * / ( ) ; và tên số liệu`;
}
