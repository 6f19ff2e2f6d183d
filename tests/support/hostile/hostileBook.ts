import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { appendTo, applyEdits, insertInOrder } from '../../../src/package/xml/edits';
import { child } from '../../../src/package/xml/element';
import { parseXml } from '../../../src/package/xml/parseXml';
import { openBook } from '../../../src/xlsx/book/openBook';
import { SHEET_ORDER } from '../../../src/xlsx/patch/sheet/sheetSections';
import type { HostilePart } from './hostileParts';
import { AWAY_SECTIONS, HOSTILE_NAMES, HOSTILE_PARTS, OWN_SECTIONS } from './hostileParts';

/** Rows of one sheet that a workbook is to mean everywhere; one-based, in columns B and C. */
export interface Meant {
  readonly sheet: string;
  /** Two rows of the table, the second below the place where rows come or go. */
  readonly rows: readonly [number, number];
  /** A free row below the table in which both columns hold a text. */
  readonly below: number;
}

/**
 * A workbook in which everything that Excel can let mean a cell means some of one sheet: charts, pivot tables, pictures,
 * shapes, controls, notes and comments, sparklines, formats, lists, links, names, printed areas, scenarios and more.
 * `away` is another of its sheets.
 */
export function hostileBook(bytes: Uint8Array, meant: Meant, away: string): Uint8Array {
  const parts = unzipSync(bytes);
  const { sheets } = openBook(bytes);
  const pathOf = (name: string): string => sheets.find((one) => one.name === name)?.path ?? '';
  const index = sheets.findIndex(({ name }) => name === meant.sheet);
  const filled = filler(meant, index);
  const edit = (path: string, change: (xml: string) => string): void => {
    const known = parts[path];
    parts[path] = strToU8(change(known ? strFromU8(known) : NO_RELATIONS));
  };
  for (const { path, xml } of HOSTILE_PARTS) parts[path] = strToU8(filled(xml));
  edit('[Content_Types].xml', withTypes);
  edit(relsOf(pathOf(meant.sheet)), related('sheet'));
  edit(relsOf('xl/drawings/drawing9.xml'), (xml) =>
    withRelation(
      related('drawing')(xml),
      `Id="k9" Type="${OFFICE}/hyperlink" Target="#${encodeURI(filled(`'SHEET'!BR2`))}"`,
    ),
  );
  edit(relsOf('xl/pivotTables/pivotTable9.xml'), (xml) =>
    withRelation(
      xml,
      `Id="q1" Type="${OFFICE}/pivotCacheDefinition" Target="/xl/pivotCache/pivotCacheDefinition9.xml"`,
    ),
  );
  edit(relsOf('xl/externalLinks/externalLink9.xml'), (xml) =>
    withRelation(
      xml,
      `Id="rId1" Type="${OFFICE}/externalLinkPath" Target="nam-ngoai.xlsx" TargetMode="External"`,
    ),
  );
  edit('xl/_rels/workbook.xml.rels', related('workbook'));
  edit('xl/workbook.xml', (xml) => withNames(xml, filled(HOSTILE_NAMES)));
  edit(pathOf(meant.sheet), (xml) => withSections(xml, OWN_SECTIONS, filled));
  edit(pathOf(away), (xml) => withSections(xml, AWAY_SECTIONS, filled));
  return zipSync(parts);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Rows in zero-based places begin with `Z`. */
function filler(
  { sheet, rows: [first, second], below }: Meant,
  index: number,
): (xml: string) => string {
  const values: Readonly<Record<string, string | number>> = {
    SHEET: sheet,
    INDEX: index,
    ZB3: below + 2,
    ZB: below - 1,
    Z1: first - 1,
    Z2: second - 1,
    RB: below,
    RP: below + 5,
    R1: first,
    R2: second,
  };
  const sign = /SHEET|INDEX|ZB3|ZB|Z[12]|R[12BP](?![0-9A-Za-z])/g;
  return (xml) => xml.replace(sign, (name) => String(values[name]));
}

function relsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

function withTypes(xml: string): string {
  const overrides = HOSTILE_PARTS.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  const vml =
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  return xml.replace('</Types>', `${vml}${overrides.join('')}</Types>`);
}

function withRelation(xml: string, given: string): string {
  return xml.replace('</Relationships>', `<Relationship ${given}/></Relationships>`);
}

function related(owner: HostilePart['from']): (xml: string) => string {
  return (xml) =>
    HOSTILE_PARTS.filter(({ from }) => from === owner).reduce((made, { id, kind, path }) => {
      const type = kind.startsWith('http') ? kind : `${OFFICE}/${kind}`;
      return withRelation(made, `Id="${id}" Type="${type}" Target="/${path}"`);
    }, xml);
}

function withNames(xml: string, names: string): string {
  return xml
    .replace('</definedNames>', `${names}</definedNames>`)
    .replace(
      '<definedNames>',
      `<externalReferences><externalReference r:id="x9"/></externalReferences><definedNames>`,
    )
    .replace(/<calcPr[^>]*>/, '$&<pivotCaches><pivotCache cacheId="9" r:id="q9"/></pivotCaches>');
}

/** Validations join those that are there. */
function withSections(
  xml: string,
  sections: Readonly<Record<string, string>>,
  filled: (xml: string) => string,
): string {
  return Object.entries(sections).reduce((made, [name, section]) => {
    const root = parseXml(made);
    const known = name === 'dataValidations' ? child(root, name) : undefined;
    const edits = known
      ? appendTo(known, filled(section))
      : insertInOrder(root, SHEET_ORDER, name, filled(section));
    return applyEdits(made, edits);
  }, xml);
}
