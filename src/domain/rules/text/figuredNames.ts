/** Names that hold a figure and count nothing: `5G`, `Đề án 06`, `mức độ 2`. */
const FIGURED = /(?<![\p{L}\d.,])(?:[2-6]G(?!\p{L})|(?:Đề án|mức độ) \d{1,2}(?![\d./]))/giu;
/** What may stand between the last of these names and the percentage of the clause; a share of something else may not. */
const CONTINUES =
  /¤G?(?![\p{L}\d])(?!.*(?:tỷ lệ|tỉ lệ|trong đó|¤|(?<!\p{L})(?:và|có)(?!\p{L})))[^,(;:]{0,40}[,(]?\s*$/iu;

/** The text with the digits of such names made `¤`, length kept. */
export function withoutFiguredNames(text: string): string {
  return text.replace(FIGURED, (name) => name.replace(/\d/gu, '¤'));
}

/**
 * Whether a percentage behind these words can be that of the ratio before them: words without such a name, or with
 * nothing but the percentage after it. A round 100% without a comma is what each of the counted things reached.
 */
export function leadsOn(words: string, percent: string): boolean {
  if (!words.includes('¤')) return true;
  return CONTINUES.test(words) && (/[,(]\s*$/u.test(words) || percent !== '100');
}
