/**
 * Values beside bars and slices. Excel's and Word's own decimal separator is the machine's;
 * the format names Vietnamese for programs that follow it.
 */
export function labelsXml(position: 'outEnd' | 'bestFit'): string {
  return `<c:dLbls><c:numFmt formatCode="[$-42A]General" sourceLinked="0"/><c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}
