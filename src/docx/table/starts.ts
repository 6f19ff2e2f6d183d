import { cellStyleId, type CellKind, type TableSize } from '../styles/tableStyles';

/** Something for each way in which a cell's text stands. */
export type ByKind<T> = Readonly<Record<CellKind, T>>;

/** A paragraph of a cell up to its first run; `keepNext` holds a row on the page of the next one. */
export function paragraphStarts(size: TableSize, keepNext: boolean): ByKind<string> {
  const keep = keepNext ? '<w:keepNext/>' : '';
  return byKind(size, (style) => `<w:p><w:pPr>${style}${keep}</w:pPr>`);
}

/** A cell with a single plain run, up to the run's content. */
export function plainStarts(size: TableSize): ByKind<string> {
  return byKind(size, (style) => `<w:tc><w:p><w:pPr>${style}</w:pPr><w:r>`);
}

/** A whole cell without text. */
export function emptyCells(size: TableSize): ByKind<string> {
  return byKind(size, (style) => `<w:tc><w:p><w:pPr>${style}</w:pPr></w:p></w:tc>`);
}

function byKind<T>(size: TableSize, make: (style: string) => T): ByKind<T> {
  const of = (kind: CellKind): T => make(`<w:pStyle w:val="${cellStyleId(size, kind)}"/>`);
  return { left: of('left'), center: of('center'), right: of('right'), header: of('header') };
}
