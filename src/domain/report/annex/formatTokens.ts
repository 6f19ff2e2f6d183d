/** A piece of a number format's section. */
export interface FormatToken {
  /** `code` is a placeholder, separator, percent or date letter; `literal` is printed. */
  readonly kind: 'code' | 'literal';
  readonly text: string;
}

/** Quoted text, escaped character, padding, fill, bracket, AM/PM, date letters, General, any other character. */
const PIECE =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|_(?<padding>.)|\*(?<fill>.)|\[(?<bracket>[^\]]*)\]|(?<code>AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|[0#?.,%/@])|(?<other>.)/gisu;

/** The tokens of one section; colours and conditions say nothing, `[$₫-42A]` prints its sign, `[h]` counts hours. */
export function formatTokens(section: string): readonly FormatToken[] {
  const remembered = known.get(section);
  if (remembered) return remembered;
  const tokens = tokensOf(section);
  if (known.size < MOST_REMEMBERED) known.set(section, tokens);
  return tokens;
}

/** A sheet uses a handful of formats for thousands of cells. */
const MOST_REMEMBERED = 500;
const known = new Map<string, readonly FormatToken[]>();

function tokensOf(section: string): readonly FormatToken[] {
  return [...section.matchAll(PIECE)].flatMap(({ groups = {} }): readonly FormatToken[] => {
    const { quoted, escaped, padding, bracket, code, other } = groups;
    if (code !== undefined) return [{ kind: 'code', text: code }];
    if (bracket !== undefined) return bracketToken(bracket);
    if (padding !== undefined) return [{ kind: 'literal', text: ' ' }];
    const text = quoted ?? escaped ?? other;
    return text === undefined ? [] : [{ kind: 'literal', text }];
  });
}

/** The sections of a format, cut at `;` outside quotes and escapes. */
export function formatSections(format: string): readonly string[] {
  const cut = format.replace(/"[^"]*"|\\.|(;)/gsu, (piece, semicolon?: string) =>
    semicolon ? '\uE020' : piece,
  );
  return cut.split('\uE020');
}

function bracketToken(bracket: string): readonly FormatToken[] {
  const sign = /^\$([^-]*)/.exec(bracket)?.[1];
  if (sign !== undefined) return sign === '' ? [] : [{ kind: 'literal', text: sign }];
  return /^[hms]+$/i.test(bracket) ? [{ kind: 'code', text: `[${bracket.toLowerCase()}]` }] : [];
}
