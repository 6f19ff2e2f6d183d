/** How a paragraph style looks. Lengths are twips, sizes points. */
export interface ParagraphStyle {
  readonly id: string;
  /** As Word's list of styles shows it; without commas, which would part aliases. */
  readonly name: string;
  /** Points below the body's font size (the decree's "12 - 13" where the body is "13 - 14"). */
  readonly smaller?: number;
  /** A size of its own. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** A dotted frame around the paragraph. */
  readonly framed?: boolean;
  /** Shown in capitals however it was typed. */
  readonly capitals?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  /** Line height: 240 is single. */
  readonly line?: number;
  /** Line height in twips whatever the text. */
  readonly exactLine?: number;
  readonly lineAbove?: boolean;
  /** Style of the paragraph that Enter begins after one of this; itself where not given. */
  readonly next?: string;
  /** Shown in Word's gallery of styles: what an officer may type more of. */
  readonly gallery?: boolean;
}

/** The style as `w:style`, for a body of `fontSize` points. */
export function paragraphStyleXml(style: ParagraphStyle, fontSize: number): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="Normal"/>${following(style)}${paragraphProperties(style)}${runProperties(style, fontSize)}</w:style>`;
}

/** What comes after, and where Word shows the style: in its gallery, or only where it is looked for. */
function following({ next, gallery = false }: ParagraphStyle): string {
  return (
    (next ? `<w:next w:val="${next}"/>` : '') +
    `<w:uiPriority w:val="${gallery ? 1 : 99}"/>${gallery ? '<w:qFormat/>' : ''}`
  );
}

function paragraphProperties(style: ParagraphStyle): string {
  const inner = [
    style.keepNext ? '<w:keepNext/>' : '',
    style.lineAbove
      ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
      : '',
    style.framed ? `<w:pBdr>${FRAME}</w:pBdr>` : '',
    spacing(style),
    style.firstLine ? `<w:ind w:firstLine="${style.firstLine}"/>` : '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
  ].join('');
  return inner && `<w:pPr>${inner}</w:pPr>`;
}

/** Always with its rule: LibreOffice takes a line height without one for an exact height. */
function spacing({ before = 0, after = 0, line = 240, exactLine }: ParagraphStyle): string {
  const height = exactLine
    ? `w:line="${exactLine}" w:lineRule="exact"`
    : `w:line="${line}" w:lineRule="auto"`;
  return `<w:spacing w:before="${before}" w:after="${after}" ${height}/>`;
}

function runProperties(style: ParagraphStyle, fontSize: number): string {
  const size = (style.size ?? fontSize - (style.smaller ?? 0)) * 2;
  const inner = [
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.capitals ? '<w:caps/>' : '',
    size === fontSize * 2 ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    style.underline ? '<w:u w:val="single"/>' : '',
  ].join('');
  return inner && `<w:rPr>${inner}</w:rPr>`;
}

const FRAME = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="dotted" w:sz="6" w:space="4" w:color="000000"/>`)
  .join('');
