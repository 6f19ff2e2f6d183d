import { decodeXml, encodeXml } from '../../../package/xml/text';

/** A content control in the document's XML. */
export interface Control {
  readonly tag: string;
  readonly title: string;
  readonly id: number;
  readonly locked: boolean;
  /** Around it, and around its content. */
  readonly start: number;
  readonly end: number;
  readonly inner: number;
  readonly closing: number;
}

const MARK = /<w:sdt>|<\/w:sdt>/g;

/** All controls in document order, those inside others too. */
export function controlsIn(xml: string): readonly Control[] {
  const open: number[] = [];
  const found: Control[] = [];
  for (const { 0: mark, index } of xml.matchAll(MARK)) {
    if (mark === '<w:sdt>') open.push(index);
    else found.push(controlAt(xml, open.pop() ?? 0, index + mark.length));
  }
  return found.sort((a, b) => a.start - b.start);
}

function controlAt(xml: string, start: number, end: number): Control {
  const content = xml.indexOf('<w:sdtContent>', start);
  const properties = xml.slice(start, content);
  const value = (name: string): string =>
    new RegExp(`<w:${name} w:val="([^"]*)"`).exec(properties)?.[1] ?? '';
  return {
    tag: decodeXml(value('tag')),
    title: decodeXml(value('alias')),
    id: Number(value('id')),
    locked: /ontentLocked/.test(value('lock')),
    start,
    end,
    inner: content + '<w:sdtContent>'.length,
    closing: end - '</w:sdtContent></w:sdt>'.length,
  };
}

const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>|<\/w:p>/g;

/** The text that Word gives of a control: paragraphs parted by `\r`, breaks as `\v`. */
export function textOf(
  xml: string,
  { inner, closing }: Pick<Control, 'inner' | 'closing'>,
): string {
  const pieces = [...xml.slice(inner, closing).matchAll(TEXT)].map(([mark, text, sign]) => {
    if (text !== undefined) return decodeXml(text);
    if (sign === 'tab') return '\t';
    if (sign === 'noBreakHyphen') return '\u001e';
    return mark === '</w:p>' ? '\r' : '\v';
  });
  return pieces.join('').replace(/\r$/, '');
}

/** The XML with a control's text replaced, in the looks of its first run. */
export function withText(xml: string, { inner, closing }: Control, text: string): string {
  const looks = /<w:rPr>.*?<\/w:rPr>/s.exec(xml.slice(inner, closing))?.[0] ?? '';
  const run = `<w:r>${looks}<w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r>`;
  return xml.slice(0, inner) + run + xml.slice(closing);
}
