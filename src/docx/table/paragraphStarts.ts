import { cellStyleId, type CellKind, type TableSize } from '../styles/tableStyles';

/** XML of a cell's paragraph up to its first run, by where its text stands. */
export type ParagraphStarts = Readonly<Record<CellKind, string>>;

/** Paragraph starts for one text size; `keepNext` holds a row on the page of the next one. */
export function paragraphStarts(size: TableSize, keepNext: boolean): ParagraphStarts {
  const start = (kind: CellKind): string =>
    `<w:p><w:pPr><w:pStyle w:val="${cellStyleId(size, kind)}"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr>`;
  return {
    left: start('left'),
    center: start('center'),
    right: start('right'),
    header: start('header'),
  };
}
