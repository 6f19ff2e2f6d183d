import { serialOf } from '../excel/model/dateText';
import { withoutFoundHeights } from './rowHeights';
import type { Parts, Relation, SheetPart } from './workbookPackage';
import { bytesOf, encodeXml, relationsOf, text, workbookPath } from './workbookPackage';

/**
 * The package as ExcelJS reads it rightly. It looks for parts under fixed names, whatever the relationships say;
 * and of pictures, notes and tables, which are not read through it, an unusual one would make it fail.
 */
export function forExcelJs(parts: Parts, sheets: readonly SheetPart[]): Parts {
  const light: Record<string, string> = {
    'xl/workbook.xml': workbookXml(text(parts, workbookPath(parts))),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(sheetRelation),
      ...SHARED.map(sharedRelation),
    ]),
  };
  for (const [index, sheet] of sheets.entries()) {
    const links = sheet.targets.filter((one) => one.type.endsWith('/hyperlink'));
    light[sheetPath(index)] = sheetXml(text(parts, sheet.path));
    light[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(links);
  }
  for (const [type, path] of SHARED) {
    const found = relationsOf(parts, workbookPath(parts)).find((one) =>
      one.type.endsWith(`/${type}`),
    );
    if (found && parts[found.target]) light[path] = text(parts, found.target);
  }
  return Object.fromEntries(Object.entries(light).map(([path, xml]) => [path, bytesOf(xml)]));
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const SHARED = [
  ['styles', 'xl/styles.xml'],
  ['sharedStrings', 'xl/sharedStrings.xml'],
  ['theme', 'xl/theme/theme1.xml'],
] as const;

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function sheetRelation(sheet: SheetPart, index: number): Relation {
  return { id: sheet.id, type: `${TYPES}/worksheet`, target: sheetPath(index).slice('xl/'.length) };
}

function sharedRelation([type, path]: (typeof SHARED)[number]): Relation {
  return { id: `shared-${type}`, type: `${TYPES}/${type}`, target: path.slice('xl/'.length) };
}

function relations(all: readonly Relation[]): string {
  const tags = all.map(({ id, type, target }) => {
    const mode = type.endsWith('/hyperlink') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${encodeXml(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`;
}

/** It knows `1` for true only, and would read the dates of a Mac workbook four years too early. */
function workbookXml(xml: string): string {
  return xml.replace(/date1904="true"/, 'date1904="1"');
}

function sheetXml(xml: string): string {
  const plain = ELSEWHERE.reduce((rest, pattern) => rest.replace(pattern, ''), xml);
  return isoDates(withoutFoundHeights(plain));
}

/** What is read elsewhere or not at all. Validations ExcelJS would file cell by cell: a million for a column. */
const ELSEWHERE = [
  /<dataValidations(?=[\s>])[\s\S]*?<\/dataValidations>|<dataValidations[^>]*\/>/,
  /<tableParts(?=[\s>])[\s\S]*?<\/tableParts>|<tableParts[^>]*\/>/,
  /<(?:drawing|legacyDrawing|legacyDrawingHF|picture)\s[^>]*\/>/g,
  /<(oleObjects|controls)(?=[\s>])[\s\S]*?<\/\1>/g,
];

/** It would read the date `2026-04-26T00:00:00` as the number 2026. */
function isoDates(xml: string): string {
  return xml.replace(
    /(<c\b[^>]*?) t="d"([^>]*>\s*<v>)([^<]*)(?=<\/v>)/g,
    (whole, start: string, end: string, date: string) => {
      const moment = new Date(/T/.test(date) ? `${date.replace(/Z$/, '')}Z` : `${date}T00:00:00Z`);
      return Number.isNaN(moment.getTime()) ? whole : `${start}${end}${serialOf(moment)}`;
    },
  );
}
