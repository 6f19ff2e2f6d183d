import { balancedColumn, lineWidths } from '../text/wrap';
import { paragraphXml } from '../document/paragraph';

/** A line of `length` twips, centred in a column. */
export function ruleXml(length: number, column: number): string {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return paragraphXml('DuongKe', '', { left: indent, right: indent });
}

/** 20 mm: shorter, a line looks like a slip of the pen. */
const SHORTEST = 1134;

/**
 * The short line below centred bold text: two fifths of its longest line, within the third to a half that the
 * decree gives (NĐ 30/2020, PL I, Mục II.2 and II.5), and at least 20 mm where half the text allows.
 */
export function shortRuleXml(texts: readonly string[], size: number, column: number): string {
  const face = { size, bold: true };
  const widths = texts.flatMap((text) =>
    lineWidths(text, face, balancedColumn(text, face, column)),
  );
  const longest = Math.min(column, Math.max(...widths));
  return ruleXml(Math.min(longest / 2, Math.max(SHORTEST, longest * 0.4)), column);
}
