import type { ParagraphStyle } from './paragraphStyle';

/** Text sizes of tables: 13 pt, smaller where the words of a column would not fit. */
export const TABLE_SIZES = [13, 12, 11, 10] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

/** Where a cell's text stands; `header` is bold, too. */
export type CellKind = 'left' | 'center' | 'right' | 'header';

const SUFFIX = { left: '', center: 'Giua', right: 'Phai', header: 'TieuDe' } as const;
const NAME = { left: '', center: ' giữa', right: ' phải', header: ' tiêu đề' } as const;

/** Style of a paragraph in a table: `Bang13`, `Bang13Giua`, … */
export function cellStyleId(size: TableSize, kind: CellKind): string {
  return `Bang${size}${SUFFIX[kind]}`;
}

/** Styles of the text in tables of one size. */
export function cellStyles(size: TableSize): readonly ParagraphStyle[] {
  return (['left', 'center', 'right', 'header'] as const).map((kind) => ({
    id: cellStyleId(size, kind),
    name: `Bảng ${size}${NAME[kind]}`,
    size,
    before: 30,
    after: 30,
    align: kind === 'header' ? 'center' : kind,
    ...(kind === 'header' ? { bold: true, keepNext: true } : {}),
  }));
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = SIDES.map(
  (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
).join('');

/** Cell margins in twips, left and right. */
export const CELL_MARGIN = 80;

/** Ruled tables for figures, tables without lines for the header and the signature. */
export const TABLE_STYLES = [
  tableStyle('BangSoLieu', 'Bảng số liệu', CELL_MARGIN, `<w:tblBorders>${BORDERS}</w:tblBorders>`),
  tableStyle('BangTrong', 'Bảng không viền', 0, ''),
].join('');

function tableStyle(id: string, name: string, margin: number, borders: string): string {
  const side = (at: string, width: number): string => `<w:${at} w:w="${width}" w:type="dxa"/>`;
  const margins = side('top', 0) + side('left', margin) + side('bottom', 0) + side('right', margin);
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${borders}<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="${margin ? 'center' : 'top'}"/></w:tcPr></w:style>`;
}
