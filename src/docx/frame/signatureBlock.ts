import type { ReportSignature } from '../../domain/report/report';
import { bareTable } from './bareTable';
import { textParagraph } from '../document/paragraph';

/** Nơi nhận at the left, level with the signature at the right (NĐ 30/2020, PL I, Mục II.7 and II.9). */
export function signatureBlock(signature: ReportSignature, width: number): string {
  const left = Math.round(width / 2);
  return bareTable([left, width - left], [[recipients(signature), signer(signature)]]);
}

function recipients({ recipients: lines }: ReportSignature): string {
  return [
    textParagraph('NoiNhan', lines.length > 0 ? 'Nơi nhận:' : ''),
    ...lines.map((line) => textParagraph('DanhSachNoiNhan', line)),
  ].join('');
}

function signer({ authority, name }: ReportSignature): string {
  return [
    ...authority.map((line) => textParagraph('ChucVu', line)),
    textParagraph('HoTen', name),
  ].join('');
}
