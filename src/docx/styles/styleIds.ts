import type { ParagraphKind } from '../../domain/report/block';

/** Style of each paragraph kind of a report. */
export const PARAGRAPH_STYLE: Readonly<Record<ParagraphKind, string>> = {
  partNumber: 'Phan',
  partTitle: 'TieuDePhan',
  section: 'Muc',
  clauseTitle: 'KhoanCoTieuDe',
  clause: 'Khoan',
  body: 'LoiVan',
  dash: 'GachDauDong',
  plus: 'GachCong',
  annexNumber: 'PhuLuc',
  annexTitle: 'TenPhuLuc',
  attached: 'KemTheo',
  tableLead: 'LoiCanhBang',
};
