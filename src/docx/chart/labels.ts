/**
 * Values beside bars and slices, a slice's share of the whole behind its value. Excel's and Word's own decimal separator is the machine's;
 * the format names Vietnamese for programs that follow it.
 */
export function labelsXml(position: 'outEnd' | 'bestFit' | 't'): string {
  const shares = position === 'bestFit';
  return `<c:dLbls><c:numFmt formatCode="[$-42A]General" sourceLinked="0"/><c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${shares ? 1 : 0}"/><c:showBubbleSize val="0"/>${shares ? '<c:separator> – </c:separator>' : ''}</c:dLbls>`;
}
