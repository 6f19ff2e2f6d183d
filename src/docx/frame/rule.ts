import { lineWidths } from '../text/wrap';
import { paragraphXml } from '../document/paragraph';

/** A line of `length` twips, centred in a column. */
export function ruleXml(length: number, column: number): string {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return paragraphXml('DuongKe', '', { left: indent, right: indent });
}

/**
 * The short line below centred bold text: a third to a half of the line of text it stands under
 * (NĐ 30/2020, PL I, Mục II.2 and II.5), within that range as near as can be to two fifths of the longest.
 */
export function shortRuleXml(texts: readonly string[], size: number, column: number): string {
  const widths = texts.flatMap((text) => lineWidths(text, size, column));
  const longest = Math.min(column, Math.max(...widths));
  const last = Math.min(column, widths.at(-1) ?? longest);
  return ruleXml(Math.min(last / 2, Math.max(last / 3, longest * 0.4)), column);
}
