import type { Report, ReportHeader } from '../../domain/report/report';
import { textOf } from '../../domain/report/fields/fillText';
import type { Run } from '../../domain/report/run';
import { measure } from '../text/measure';
import { addressees } from './addressees';
import { balanced } from './balanced';
import { bareTable } from './bareTable';
import { paragraphXml, textParagraph } from '../document/paragraph';
import type { References } from '../document/references';
import { ruleXml, shortRuleXml } from './rule';
import { runsXml } from '../document/run';

const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/**
 * The head of page 1 (NĐ 30/2020, PL I, Mục II.1–5 and the diagram of Mục IV; of a Party body the Party's), `width`
 * twips wide.
 */
export function headerBlock(
  { header, layout }: Report,
  width: number,
  references: References,
): string {
  const left = Math.round((width * 60) / 160);
  const widths = [left, width - left];
  const { fontSize: size, form } = layout;
  return [
    bareTable(widths, [
      form === 'party'
        ? [partyIssuer(header, left), party(width - left)]
        : [issuer(header, size - 1, left), nation(size, width - left)],
      [
        textParagraph('SoKyHieu', header.number),
        textParagraph('DiaDanhThoiGian', header.placeAndDate),
      ],
    ]),
    textParagraph('TenLoai', header.type, { keepNext: true }),
    ...abstractLines(header).map((runs) =>
      paragraphXml(
        'TrichYeu',
        runsXml(runs, references),
        balanced(textOf(runs), { size, bold: true }, width),
      ),
    ),
    form === 'party'
      ? textParagraph('TrichYeu', '-----')
      : shortRuleXml(header.abstract.length > 0 ? header.abstract : [header.type], size, width),
    addressees(header.addressees, size, width),
  ].join('');
}

function abstractLines({ abstract, abstractRuns }: ReportHeader): readonly (readonly Run[])[] {
  return abstractRuns ?? abstract.map((text) => [{ text }]);
}

function issuer(header: ReportHeader, size: number, column: number): string {
  return bodies(header, size, column) + shortRuleXml(header.issuingBody, size, column);
}

/** A name too long for the column is broken in the middle, not before its last word. */
function bodies({ parentBody, issuingBody }: ReportHeader, size: number, column: number): string {
  const line = (style: string, text: string, bold: boolean) =>
    textParagraph(style, text, balanced(text, { size, bold }, column));
  return [
    parentBody ? line('CoQuanChuQuan', parentBody, false) : '',
    ...issuingBody.map((text) => line('CoQuanBanHanh', text, true)),
  ].join('');
}

const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
/** Sizes in points (partyStyles). */
const PARTY_TITLE_SIZE = 15;
const PARTY_BODY_SIZE = 14;

/** The Party's bodies stand above an asterisk, not a line. */
function partyIssuer(header: ReportHeader, column: number): string {
  return bodies(header, PARTY_BODY_SIZE, column) + textParagraph('CoQuanBanHanh', '*');
}

/** No Quốc hiệu; the line is as long as the title. */
function party(column: number): string {
  const length = Math.min(column, measure(PARTY_TITLE, PARTY_TITLE_SIZE, true));
  return textParagraph('QuocHieu', PARTY_TITLE) + ruleXml(length, column);
}

function nation(size: number, column: number): string {
  const motto = textParagraph('TieuNgu', MOTTO);
  return (
    textParagraph('QuocHieu', NATIONAL_TITLE) + motto + ruleXml(measure(MOTTO, size, true), column)
  );
}
