import { headerKey } from '../../letters/vietnamese';
import type { ReportForm } from '../form';
import type { Layout } from '../report';
import type { InfoField } from '../../sheets/info';
import type { InfoTexts } from './infoText';

/** Within the ranges of NĐ 30/2020, PL I, Mục I: top and bottom 20–25, left 30–35, right 15–20 mm, size 13–14. */
const DEFAULT_LAYOUT: Omit<Layout, 'form'> = {
  fontSize: 14,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: 'top',
  annexOnNewPage: true,
  attachedLine: true,
  contents: false,
  signatureBox: false,
  mirrored: false,
};

/** Outside these a page cannot be printed at all; a value outside the decree's range is used and reported. */
export const LEAST_MARGIN = 5;
export const MOST_MARGIN = 60;

/** The optional rows of Thông tin; what is absent or not understood keeps its default. */
export function reportLayout(texts: InfoTexts, form: ReportForm): Layout {
  const { margins } = DEFAULT_LAYOUT;
  return {
    fontSize: texts.text('co_chu').startsWith('13') ? 13 : DEFAULT_LAYOUT.fontSize,
    margins: {
      top: margin(texts, 'le_tren', margins.top),
      bottom: margin(texts, 'le_duoi', margins.bottom),
      left: margin(texts, 'le_trai', margins.left),
      right: margin(texts, 'le_phai', margins.right),
    },
    pageNumber: headerKey(texts.text('so_trang')) === 'dưới' ? 'bottom' : 'top',
    annexOnNewPage: headerKey(texts.text('phu_luc_mot_trang')) !== 'không',
    attachedLine: headerKey(texts.text('dong_kem_theo')) !== 'không',
    form,
    contents: headerKey(texts.text('muc_luc')) === 'có',
    signatureBox: headerKey(texts.text('o_ky_so')) === 'có',
    mirrored: headerKey(texts.text('le_doi_xung')) === 'có',
  };
}

function margin(texts: InfoTexts, field: InfoField, usual: number): number {
  const typed = /^(\d+(?:,\d+)?)(?: ?mm)?$/i.exec(texts.text(field))?.[1];
  const value = typed === undefined ? usual : Number(typed.replace(',', '.'));
  return value >= LEAST_MARGIN && value <= MOST_MARGIN ? value : usual;
}
