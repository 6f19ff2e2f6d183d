import { cellStyleId, type CellKind, type TableSize } from '../styles/tableStyles';

/** XML of a cell's paragraph up to its first run, by where its text stands. */
export type ParagraphStarts = Readonly<Record<CellKind, string>>;

/** Paragraph starts for one text size; `keepNext` holds a row on the page of the next one. */
export function paragraphStarts(size: TableSize, keepNext: boolean): ParagraphStarts {
  const keep = keepNext ? '<w:keepNext/>' : '';
  return byKind(size, (style) => `<w:p><w:pPr>${style}${keep}</w:pPr>`);
}

/** XML of a cell with a single plain run, up to the run's text. */
export function plainStarts(size: TableSize): ParagraphStarts {
  return byKind(size, (style) => `<w:tc><w:p><w:pPr>${style}</w:pPr><w:r><w:t>`);
}

function byKind(size: TableSize, start: (style: string) => string): ParagraphStarts {
  const of = (kind: CellKind): string => start(`<w:pStyle w:val="${cellStyleId(size, kind)}"/>`);
  return { left: of('left'), center: of('center'), right: of('right'), header: of('header') };
}
