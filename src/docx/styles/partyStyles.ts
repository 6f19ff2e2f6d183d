import type { ParagraphStyle } from './paragraphStyle';

const TEXT = { exactLine: 360, firstLine: 567 } as const;

/**
 * How the Party's form differs, style by style (Hướng dẫn 05-HD/VPTW, 2026, after other renderers of it; where they differ
 * the older Hướng dẫn 36-HD/VPTW's size): body lines of exactly 18 points, first lines of 10 mm.
 */
export const PARTY_STYLES: Readonly<Record<string, Partial<ParagraphStyle>>> = {
  QuocHieu: { size: 15 },
  CoQuanChuQuan: { size: 14 },
  CoQuanBanHanh: { size: 14 },
  SoKyHieu: { size: 14 },
  TenLoai: { size: 16 },
  Muc: TEXT,
  KhoanCoTieuDe: TEXT,
  Khoan: TEXT,
  LoiVan: TEXT,
  GachDauDong: TEXT,
  GachCong: TEXT,
  LoiCanhBang: TEXT,
  NoiNhan: { size: 14, bold: false, italic: false, underline: true },
  DanhSachNoiNhan: { size: 12 },
};
