/** Where a text is bold or italic, by index, and which asterisks are marks and so not printed. */
export interface Marks {
  readonly bold: ReadonlySet<number>;
  readonly italic: ReadonlySet<number>;
  readonly dropped: ReadonlySet<number>;
}

/** Asterisks that may open or close: two for bold, one for italic. */
interface Delimiter {
  readonly at: number;
  readonly length: 1 | 2;
  readonly opens: boolean;
  readonly closes: boolean;
}

const STARS = /\*+/g;
const BLANK_OR_PUNCTUATION = /[\s\p{P}\p{S}]/u;

/**
 * Finds `**đậm**` and `*nghiêng*`. They count only where they touch a non-blank inside and a blank, punctuation or an
 * edge outside; bold and italic are paired apart, so they may overlap. `masked` hides escaped and filled characters,
 * `text` shows them (a filled `100%` ends in punctuation).
 */
export function findMarks(masked: string, text: string): Marks {
  const delimiters = [...masked.matchAll(STARS)].flatMap((match) =>
    delimitersAt(match.index, match[0].length, text),
  );
  const dropped = new Set<number>();
  const bold = pair(
    delimiters.filter((mark) => mark.length === 2),
    dropped,
  );
  const italic = pair(
    delimiters.filter((mark) => mark.length === 1),
    dropped,
  );
  return { bold, italic, dropped };
}

function delimitersAt(at: number, length: number, text: string): readonly Delimiter[] {
  if (length > 3) return [];
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  const opens = after !== '' && !/\s/.test(after) && isOutside(before);
  const closes = before !== '' && !/\s/.test(before) && isOutside(after);
  if (length !== 3) return [{ at, length: length === 1 ? 1 : 2, opens, closes }];
  return [
    { at, length: 2, opens, closes },
    { at: at + 2, length: 1, opens, closes },
  ];
}

function isOutside(character: string): boolean {
  return character === '' || BLANK_OR_PUNCTUATION.test(character);
}

function pair(delimiters: readonly Delimiter[], dropped: Set<number>): ReadonlySet<number> {
  const styled = new Set<number>();
  let open: Delimiter | undefined;
  for (const mark of delimiters) {
    if (open && mark.closes) {
      addRange(styled, open.at + open.length, mark.at);
      addRange(dropped, open.at, open.at + open.length);
      addRange(dropped, mark.at, mark.at + mark.length);
      open = undefined;
    } else if (mark.opens) open = mark;
  }
  return styled;
}

function addRange(set: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at += 1) set.add(at);
}
