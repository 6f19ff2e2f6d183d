/** A stretch of XML: an element with its tags. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)w:(tbl|tr|tc)(?=[\s>/])[^>]*?(\/?)>/g;

/** The elements of a name in a stretch that lie in no other table inside it: tables, their rows, their cells. */
export function piecesIn(xml: string, within: Piece, name: 'tbl' | 'tr' | 'tc'): readonly Piece[] {
  const found: Piece[] = [];
  const levels = { tbl: 1, tr: 2, tc: 3 } as const;
  let depth = 0;
  let start = 0;
  const own = levelOf(xml, within);
  for (const { 0: tag, 1: closing, 2: kind, index } of xml
    .slice(within.start, within.end)
    .matchAll(TAG)) {
    const at = within.start + index;
    if (closing === '') {
      depth += 1;
      if (kind === name && depth + own === levels[name]) start = at;
    } else {
      if (kind === name && depth + own === levels[name])
        found.push({ start, end: at + tag.length });
      depth -= 1;
    }
  }
  return found;
}

/** A table's own tag opens a level, a row's the next. */
function levelOf(xml: string, { start }: Piece): number {
  if (xml.startsWith('<w:tr', start) && /^<w:tr[\s>]/.test(xml.slice(start, start + 6))) return 1;
  return 0;
}

/** Only the text of runs: paragraphs parted by `\r`. */
export function cellText(xml: string, { start, end }: Piece): string {
  const text = xml
    .slice(start, end)
    .replace(/<w:(tcPr|pPr|rPr)>.*?<\/w:\1>/gs, '')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:noBreakHyphen\/>/g, '\u001e')
    .replace(/<w:br\/>/g, '\v')
    .replace(/<\/w:p>/g, '\r')
    .replace(/<[^>]*>/g, '');
  return text
    .replace(/\r$/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The cell with one paragraph of one run, in the looks of its first. */
export function withCellText(cell: string, text: string): string {
  const first = (pattern: RegExp): string => pattern.exec(cell)?.[0] ?? '';
  const properties = first(/<w:tcPr>.*?<\/w:tcPr>/s);
  const paragraph = first(/<w:pPr>.*?<\/w:pPr>/s);
  const inRuns = cell.replace(/<w:pPr>.*?<\/w:pPr>/gs, '');
  const run = /<w:rPr>.*?<\/w:rPr>/s.exec(inRuns)?.[0] ?? '';
  const runs =
    text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:tc>${properties}<w:p>${paragraph}${runs}</w:p></w:tc>`;
}

/** A row in the shape of another one, with other texts. */
export function rowLike(xml: string, model: Piece, texts: readonly string[]): string {
  const cells = piecesIn(xml, model, 'tc');
  const properties = /^<w:tr[^>]*>\s*(<w:trPr>.*?<\/w:trPr>)/s.exec(
    xml.slice(model.start, model.end),
  );
  const made = cells.map((cell, at) =>
    withCellText(xml.slice(cell.start, cell.end), texts[at] ?? ''),
  );
  return `<w:tr>${properties?.[1] ?? ''}${made.join('')}</w:tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
