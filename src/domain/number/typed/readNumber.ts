/** One number as typed. */
export interface TypedNumber {
  readonly number: number;
  readonly percent: boolean;
  /** The text it was read from, blanks around dropped. */
  readonly source: string;
  /** Where the decimals stood behind a dot (CT10): the text with a comma (`98.5` → `98,5`). */
  readonly mended?: string;
}

const PLAIN = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const DOTTED = /^([+-]?)(\d+)\.(\d+)$/;
/** Excel and binary numbers keep 15 digits: a longer text (an account, a phone list) is no figure. */
const MOST_DIGITS = 15;

/**
 * Reads one number the way officers type it: `53.399` (dots group by three, no leading 0), `91,62`, `04`, `98%`;
 * `98.5` and `0.125` are decimals, returned with their mended text. `undefined` for anything else.
 * The text must be normalized.
 */
export function readNumber(text: string): TypedNumber | undefined {
  const percent = text.endsWith('%');
  const digits = (percent ? text.slice(0, -1) : text).trim();
  const match = PLAIN.exec(digits) ?? DOTTED.exec(digits);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  const number = joined(sign, whole.replaceAll('.', ''), decimals);
  if (number === undefined) return undefined;
  const dotted = decimals !== '' && !digits.includes(',');
  const source = text.trim();
  return dotted
    ? { number, percent, source, mended: source.replace('.', ',') }
    : { number, percent, source };
}

function joined(sign: string, whole: string, decimals: string): number | undefined {
  const significant = (whole + decimals).replace(/^0+/, '');
  return significant.length > MOST_DIGITS ? undefined : Number(`${sign}${whole}.${decimals}`) + 0;
}
