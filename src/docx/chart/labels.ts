/**
 * Of slices each program gives the number format to other numbers, to counts or to shares: this one is right for both. A share
 * of the whole by itself would read as a count.
 */
const SHARES = '[&lt;1]0%;General';

/**
 * Values beside bars and slices, a slice's share of the whole behind its value. Excel's and Word's own decimal separator is the machine's;
 * the format names Vietnamese for programs that follow it.
 */
export function labelsXml(position: 'outEnd' | 't', slices = 0): string {
  const shares = slices > 1;
  const format = shares ? SHARES : '[$-42A]General';
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${shares ? 1 : 0}"/><c:showBubbleSize val="0"/>${shares ? '<c:separator> – </c:separator>' : ''}</c:dLbls>`;
}
