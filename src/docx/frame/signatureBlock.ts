import type { Layout, Report, ReportSignature } from '../../domain/report/report';
import { bareTable } from './bareTable';
import { textParagraph } from '../document/paragraph';

/** So many recipients fill half a page: the row must then be able to break. */
const MANY = 24;

/** Keeps a long recipient off the office of the signer beside it, in twips. */
const GAP = 170;

/** Nơi nhận at the left, level with the signature at the right (NĐ 30/2020, PL I, Mục II.7 and II.9). */
export function signatureBlock({ signature, layout }: Report, width: number): string {
  const left = Math.round(width / 2);
  const long = signature.recipients.length > MANY;
  return bareTable(
    [left, width - left],
    [[recipients(signature), signer(signature, layout)]],
    long,
  );
}

function recipients({ recipients: lines }: ReportSignature): string {
  return [
    textParagraph('NoiNhan', lines.length > 0 ? 'Nơi nhận:' : ''),
    ...lines.map((line) => textParagraph('DanhSachNoiNhan', line, { right: GAP })),
  ].join('');
}

function signer({ authority, name }: ReportSignature, { form, signatureBox }: Layout): string {
  const position = form === 'party' && authority.length > 1 ? authority.length - 1 : -1;
  return [
    ...authority.map((line, at) => textParagraph(at === position ? 'ChucDanh' : 'ChucVu', line)),
    signatureBox
      ? textParagraph('OChuKySo', 'Chữ ký số', BOX) + textParagraph('HoTenDuoiO', name)
      : textParagraph('HoTen', name),
  ].join('');
}

/** The box stands in from the column's edges, in twips. */
const BOX = { left: 900, right: 900 };
