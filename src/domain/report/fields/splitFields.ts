/** A stretch of a cell's text before its fields are filled. */
export type Part =
  /** `literal`: escaped, so never a mark or a bracket. */
  | { readonly kind: 'text'; readonly text: string; readonly literal: boolean }
  /** `typed` with its braces, `source` without; `closed` is false where `}}` is missing. */
  | {
      readonly kind: 'field';
      readonly typed: string;
      readonly source: string;
      readonly closed: boolean;
    };

const PIECE = /\\(?<escaped>[*{])|\{\{(?<source>(?:(?!\{\{|\}\}).)*)(?<end>\}\})?/gsu;

/** Cuts a text at its fields `{{…}}`; `\{` and `\*` are literal characters. */
export function splitFields(text: string): readonly Part[] {
  if (!text.includes('{{') && !text.includes('\\')) return [plain(text)];
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > from) parts.push(plain(text.slice(from, match.index)));
    const { escaped, source, end } = match.groups ?? {};
    if (escaped !== undefined) parts.push({ kind: 'text', text: escaped, literal: true });
    else
      parts.push({
        kind: 'field',
        typed: match[0],
        source: source ?? '',
        closed: end !== undefined,
      });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(plain(text.slice(from)));
  return parts;
}

function plain(text: string): Part {
  return { kind: 'text', text, literal: false };
}
