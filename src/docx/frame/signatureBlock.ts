import type { Layout, Report, ReportSignature } from '../../domain/report/report';
import { textParagraph, type Placement } from '../document/paragraph';
import { lineWidths } from '../text/wrap';
import { bareTable } from './bareTable';
import { sumOf } from '../../domain/number/sumOf';

/** So many lines of recipients fill half a page: they must then be able to break. */
const MANY = 24;

/** Keeps a long recipient off the office of the signer beside it, in twips. */
const GAP = 170;

/** Room of the signature above the name, in twips, as the style has it. */
const ROOM = 1500;

/** Nơi nhận at the left, level with the signature at the right (NĐ 30/2020, PL I, Mục II.7 and II.9). */
export function signatureBlock({ signature, layout }: Report, width: number): string {
  const left = Math.round(width / 2);
  const widths = [left, width - left];
  const { recipients: all } = signature;
  const lines = recipientLines(signature, layout, left - GAP);
  if (sumOf(lines) <= MANY) {
    return bareTable(widths, [[recipients(all, true), signer(signature, layout)]]);
  }
  const beside = countBeside(lines, signerHeight(signature, layout, width - left), layout);
  // Let go of one another, or the whole list, and the last words before it, would move to a page of their own.
  return bareTable(
    widths,
    [
      [recipients(all.slice(0, beside), true, LOOSE), signer(signature, layout, LOOSE)],
      [recipients(all.slice(beside), false, LOOSE), textParagraph('ChucVu', '', LOOSE)],
    ],
    1,
  );
}

const LOOSE: Placement = { keepNext: false };

function recipients(lines: readonly string[], headed: boolean, placement?: Placement): string {
  const head = headed
    ? textParagraph('NoiNhan', lines.length > 0 ? 'Nơi nhận:' : '', placement)
    : '';
  const list = lines.map((line) =>
    textParagraph('DanhSachNoiNhan', line, { ...placement, right: GAP }),
  );
  return head + list.join('');
}

function signer(
  { authority, name }: ReportSignature,
  { form, signatureBox }: Layout,
  placement?: Placement,
): string {
  const position = form === 'party' && authority.length > 1 ? authority.length - 1 : -1;
  return [
    ...authority.map((line, at) =>
      textParagraph(at === position ? 'ChucDanh' : 'ChucVu', line, placement),
    ),
    signatureBox
      ? textParagraph('OChuKySo', 'Chữ ký số', { ...placement, ...BOX }) +
        textParagraph('HoTenDuoiO', name, placement)
      : textParagraph('HoTen', name, placement),
  ].join('');
}

/** The box stands in from the column's edges, in twips. */
const BOX = { left: 900, right: 900 };

/** Lines that each recipient takes in its column. */
function recipientLines(
  { recipients: all }: ReportSignature,
  layout: Layout,
  column: number,
): readonly number[] {
  const face = { size: listSize(layout), bold: false };
  return all.map((line) => lineWidths(line, face, column).length);
}

/** How many recipients stand beside the signer: as many as reach below the name, or a gap would show in the list. */
function countBeside(lines: readonly number[], height: number, layout: Layout): number {
  const least = height / lineHeight(listSize(layout)) - 1;
  const last = lines.findIndex((_, at) => sumOf(lines.slice(0, at + 1)) >= least);
  return last < 0 ? lines.length : last + 1;
}

function signerHeight(
  { authority, name }: ReportSignature,
  { fontSize: size }: Layout,
  column: number,
): number {
  const lines = [...authority, name].map(
    (line) => lineWidths(line, { size, bold: true }, column).length,
  );
  return ROOM + sumOf(lines) * lineHeight(size);
}

function listSize({ form }: Layout): number {
  return form === 'party' ? 12 : 11;
}

/** A line of Times New Roman, in twips. */
function lineHeight(size: number): number {
  return size * 1.15 * 20;
}
