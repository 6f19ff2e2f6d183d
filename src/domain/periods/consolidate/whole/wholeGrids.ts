import type { Grids } from '../../../grid';
import { FIGURES, INFO, OUTLINE } from '../../../sheets';
import { isFreeSheet } from '../../../sheets/readSheets';
import { findGrid } from '../../../findGrid';
import type { Consolidation } from '../planConsolidation';
import { gridOf } from './gridOf';
import { communeAnnexes, wholeAnnexes } from './wholeAnnexes';
import { wholeFigures } from './wholeFigures';
import { wholeInfo, wholeOutline, withAnnexes } from './wholeOutline';

/** What the report of the whole is made with. */
export interface WholeOptions {
  /** The office's own workbook: its Thông tin, its Nội dung and its annexes are used. */
  readonly outline?: Grids;
  /** An annex per commune. */
  readonly annexes?: boolean;
}

/**
 * The communes as one workbook that is in no file, so that check and report read the whole as they read a commune: the
 * totals are figures (`{{xa.tong}}`, `{{hoso.tiep_nhan}}`), the tables are free sheets that the outline names.
 */
export function wholeGrids(plan: Consolidation, { outline, annexes = false }: WholeOptions): Grids {
  const own = annexes ? communeAnnexes(plan) : [];
  const words = (outline && findGrid(outline, OUTLINE.name)) ?? wholeOutline(plan);
  const figures = [['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này'], ...wholeFigures(plan)];
  const given = (outline?.sheets ?? []).filter(({ sheet }) => isFreeSheet(sheet));
  const sheets = [
    (outline && findGrid(outline, INFO.name)) ?? wholeInfo(plan),
    gridOf(FIGURES.name, figures),
    withAnnexes(words, own),
    ...wholeAnnexes(plan),
    ...own,
    ...given,
  ];
  return {
    sheets,
    names: sheets.map(({ sheet }) => sheet),
    settings: outline?.settings ?? {},
    monthFirst: false,
  };
}
