import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute } from '../../src/package/xml/attributes';
import { relationsOf } from '../../src/package/relations';
import { openBook } from '../../src/xlsx/book/openBook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands on a sheet beside its cells. */
export interface Anchors {
  readonly links: readonly string[];
  readonly notes: readonly string[];
  /** Of the sheet's colour scales, a kind of format that nothing here understands. */
  readonly scales: readonly string[];
  /** Zero-based row and column of the notes' boxes. */
  readonly boxes: readonly string[];
}

/** A workbook with links, notes and colour scales on cells of a sheet, as Excel writes them. */
export function anchored(
  bytes: Uint8Array,
  sheet: string,
  { links, notes, scales }: Omit<Anchors, 'boxes'>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const path = openBook(bytes).sheets.find(({ name }) => name === sheet)?.path ?? '';
  const rels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const edit = (part: string, change: (xml: string) => string): void => {
    const known = parts[part];
    parts[part] = strToU8(change(known ? strFromU8(known) : NO_RELATIONS));
  };
  edit(rels, (xml) =>
    xml.replace(
      '</Relationships>',
      links
        .map(
          (cell) =>
            `<Relationship Id="l${cell}" Type="${OFFICE}/hyperlink" Target="https://vanban.example/${cell}" TargetMode="External"/>`,
        )
        .join('') +
        `<Relationship Id="n1" Type="${OFFICE}/comments" Target="../comments9.xml"/>` +
        `<Relationship Id="n2" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/></Relationships>`,
    ),
  );
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        '<Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    ),
  );
  parts['xl/comments9.xml'] = strToU8(
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Vũ Thị Mận</author></authors><commentList>${notes
      .map(
        (cell) =>
          `<comment ref="${cell}" authorId="0"><text><t>Hỏi lại ${cell}</t></text></comment>`,
      )
      .join('')}</commentList></comments>`,
  );
  parts['xl/drawings/vmlDrawing9.vml'] = strToU8(
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${notes.map(boxXml).join('')}</xml>`,
  );
  edit(path, (xml) => sheetWith(xml, links, scales));
  return zipSync(parts);
}

const NO_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function boxXml(cell: string, index: number): string {
  const [column, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
  return (
    `<v:shape id="_x0000_s10${index}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note">` +
    `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

function sheetWith(xml: string, links: readonly string[], scales: readonly string[]): string {
  const formats = scales.map(
    (places, index) =>
      `<conditionalFormatting sqref="${places}"><cfRule type="colorScale" priority="${900 + index}"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>`,
  );
  const linked = links.map(
    (cell) => `<hyperlink ref="${cell}" r:id="l${cell}" xmlns:r="${OFFICE}"/>`,
  );
  const before = (text: string, next: RegExp, made: string): string => {
    const at = text.search(next);
    return text.slice(0, at) + made + text.slice(at);
  };
  const list = `<hyperlinks>${linked.join('')}</hyperlinks>`;
  const drawn = `<legacyDrawing r:id="n2" xmlns:r="${OFFICE}"/>`;
  const withLinks = before(xml, /<(?:printOptions|pageMargins|pageSetup|tableParts)\b/, list);
  const withNotes = before(withLinks, /<tableParts\b/, drawn);
  const next = /<(?:conditionalFormatting|dataValidations|hyperlinks)\b/;
  return before(withNotes, next, formats.join(''));
}

/** Where everything stands on a sheet. */
export function anchorsOf(bytes: Uint8Array, sheet: string): Anchors {
  const book = openBook(bytes);
  const path = book.sheets.find(({ name }) => name === sheet)?.path ?? '';
  const text = (kind: string): string =>
    relationsOf(book.package, path)
      .filter((one) => one.kind === kind)
      .map(({ target }) => book.package.text(target))
      .join('');
  const tags = (xml: string, name: string): readonly string[] =>
    xml.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
  const xml = book.package.text(path);
  const ids = new Map(relationsOf(book.package, path).map(({ id, target }) => [id, target]));
  return {
    links: tags(xml, 'hyperlink').map(
      (tag) => `${attribute(tag, 'ref') ?? ''} ${ids.get(attribute(tag, 'id') ?? '') ?? ''}`,
    ),
    notes: tags(text('comments'), 'comment').map((tag) => attribute(tag, 'ref') ?? ''),
    scales: [
      ...xml.matchAll(/<conditionalFormatting sqref="([^"]+)">(?=<cfRule type="colorScale")/g),
    ].map(([, places = '']) => places),
    boxes: [
      ...text('vmlDrawing').matchAll(
        /<x:Anchor>\d+, 15, ?(\d+), 2, \d+, 31, ?(\d+), 1<\/x:Anchor><x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g,
      ),
    ].map(([, top = '', bottom = '', row = '', column = '']) => [top, bottom, row, column].join()),
  };
}
