import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { Grid, Grids } from '../../../src/domain/grid';
import type { Block, TableBlock, TableCell } from '../../../src/domain/report/block';
import { composeReport } from '../../../src/domain/report/composeReport';
import { fillOutline } from '../../../src/domain/report/fillOutline';
import type { Report } from '../../../src/domain/report/report';
import type { Facts } from '../../../src/domain/facts';
import { exampleGrids } from '../../support/exampleGrids';
import type { Example } from '../../support/exampleGrids';

const INFO: Example['info'] = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'Sơn Thủy',
  'Tỉnh, thành phố': 'Thái Nguyên',
  'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN',
  'Ký hiệu': 'BC-UBND',
  'Địa danh': 'Sơn Thủy',
  'Ngày ban hành': '4/2026',
  'Tên loại': 'BÁO CÁO',
  'Trích yếu': 'Kết quả chuyển đổi số',
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  Năm: 2026,
  'Đến ngày': '2026-04-08',
};

/** Rows of Nội dung as [Cấp, Nội dung] or [Cấp, Số, Nội dung]. */
export function outline(...rows: readonly (readonly string[])[]): Example['tables'][string] {
  return rows.map((row) => ({
    Cấp: row[0] ?? '',
    Số: row.length > 2 ? (row[1] ?? '') : '',
    'Nội dung': row.at(-1) ?? '',
  }));
}

export function gridsOf(tables: Example['tables'], info: Example['info'] = {}): Grids {
  return exampleGrids({ profile: 'so-ket', info: { ...INFO, ...info }, tables });
}

export function factsOf(
  tables: Example['tables'],
  info: Example['info'] = {},
  freeSheets: readonly Grid[] = [],
): Facts {
  const grids = gridsOf(tables, info);
  return factsFrom({
    ...grids,
    sheets: [...grids.sheets, ...freeSheets],
    names: [...grids.names, ...freeSheets.map(({ sheet }) => sheet)],
  });
}

export function factsFrom(grids: Grids): Facts {
  const entries = readEntries(grids);
  const figures = deriveFigures(entries);
  return { entries, figures, outline: fillOutline(entries, figures) };
}

export function reportOf(
  tables: Example['tables'],
  info: Example['info'] = {},
  freeSheets: readonly Grid[] = [],
): Report {
  return composeReport(factsOf(tables, info, freeSheets), { draft: true });
}

/** Body and annexes as lines of text; table rows with ` | ` between cells. */
export function linesOf(report: Report): readonly string[] {
  return [...report.body, ...report.annexes].flatMap(({ blocks }) => blocks.flatMap(blockLines));
}

export function tablesOf(report: Report): readonly TableBlock[] {
  const blocks = [...report.body, ...report.annexes].flatMap((section) => section.blocks);
  return blocks.filter((block) => block.kind === 'table');
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'chart') return [`(${block.type}) ${block.title}`];
  if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
  return [...block.header, ...block.rows].map((row) => row.map(cellText).join(' | '));
}

export function cellText(cell: TableCell): string {
  return cell.paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('/');
}
