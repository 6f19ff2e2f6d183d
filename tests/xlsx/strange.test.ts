import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Change } from '../../src/domain/findings/finding';
import type { Grids } from '../../src/domain/grid';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { emptySheetPatch } from '../../src/xlsx/patch/workbookPatch';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';

const EXAMPLE = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/examples/chiem-hoa.xlsx')),
);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The example with the text of its sheets and other parts written as other programs may. */
function written(write: (text: string, path: string) => string | Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(EXAMPLE)).map(([path, bytes]) => {
    const made = write(strFromU8(bytes), path);
    return [path, typeof made === 'string' ? strToU8(made) : made] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const inSheets =
  (write: (text: string) => string | Uint8Array) =>
  (text: string, path: string): string | Uint8Array =>
    path.startsWith('xl/worksheets/sheet') ? write(text) : text;

const utf16 = (text: string): Buffer =>
  Buffer.from(text.replace('encoding="UTF-8"', 'encoding="UTF-16"'), 'utf16le');

/** Half of each text in a run of its own, and what a reader of Japanese would see above it. */
function inRuns(text: string): string {
  return text.replace(
    /<is><t xml:space="preserve">([^<&]+)<\/t><\/is>/gu,
    (_, whole: string) =>
      `<is><r><rPr><b/></rPr><t xml:space="preserve">${whole.slice(0, 3)}</t></r><r><t xml:space="preserve">${whole.slice(3)}</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></is>`,
  );
}

/** Bytes behind the zip's end, or its comment, with the signs of an end of their own. */
function ended(signs: string, asComment: boolean): Uint8Array {
  const whole = new Uint8Array([...EXAMPLE, ...strToU8(signs)]);
  if (asComment) new DataView(whole.buffer).setUint16(EXAMPLE.length - 2, signs.length, true);
  return whole;
}

const WAYS: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'a prefix before every name',
    () =>
      written(
        inSheets((text) =>
          text
            .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
            .replace(/<(\/?)(?![?!])(\w)/g, '<$1x:$2'),
        ),
      ),
  ],
  ['texts in runs with readings', () => written(inSheets(inRuns))],
  ['UTF-16 without its mark', () => written(inSheets(utf16))],
  [
    'UTF-16 with the other byte first, and its mark',
    () => written(inSheets((text) => utf16(`\ufeff${text}`).swap16())),
  ],
  [
    'letters as entities',
    () =>
      written(
        inSheets((text) =>
          text.replace(/[^\u0000-\u007f]/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`),
        ),
      ),
  ],
  [
    'values in CDATA sections between comments',
    () =>
      written(
        inSheets((text) =>
          text.replace(/<v>([^<&]+)<\/v>/g, '<v><!-- a --><![CDATA[$1]]><?b c?></v>'),
        ),
      ),
  ],
  [
    'attributes in single quotes on lines of their own',
    () =>
      written((text) => text.replace(/(?<=<\w[^>?]*)\s([\w:]+)="([^"']*)"/g, "\r\n\t$1 = '$2'")),
  ],
  [
    'constants as results of no formula',
    () =>
      written(
        inSheets((text) =>
          text.replace(
            /t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>/g,
            't="str"><v>$1</v>',
          ),
        ),
      ),
  ],
  [
    'elements of later versions in cells and a wrong dimension',
    () =>
      written(
        inSheets((text) =>
          text
            .replace('<sheetViews>', '<dimension ref="A1"/><sheetViews>')
            .replaceAll(
              '</c></row>',
              '<extLst><ext uri="x"><v>99</v><is><t>lạ</t></is></ext></extLst></c></row>',
            ),
        ),
      ),
  ],
  [
    'the separators of Windows in relations',
    () =>
      written((text, path) =>
        path.endsWith('.rels')
          ? text.replace(/Target="([^"]*)"/g, (whole) => whole.replaceAll('/', '\\'))
          : text,
      ),
  ],
  [
    'a comment that looks like the end of a zip',
    () => ended(`PK\u0005\u0006${'x'.repeat(40)}`, true),
  ],
  ['something behind its end', () => ended('rác'.repeat(900), false)],
];

/** Of where a sheet is in the file nothing may be seen. */
const cells = ({ sheets, settings, names }: Grids): object => ({ sheets, settings, names });
const expected = cells(readXlsxGrids(EXAMPLE));

const CHANGES: readonly Change[] = [
  { sheet: 'Số liệu', cell: 'D5', before: '', after: 57 },
  { sheet: 'Nội dung', cell: 'C6', before: '', after: 'Xã làm “tốt” & đúng < hạn' },
];

describe.each(WAYS)('a workbook with %s', (_, make) => {
  test('is read as the one that Excel wrote', () => {
    expect(cells(readXlsxGrids(make()))).toEqual(expected);
  });

  test('is copied with changes as the one that Excel wrote', () => {
    const copy = patchXlsx(make(), changesPatch(CHANGES));
    expect(cells(readXlsxGrids(copy))).toEqual(
      cells(readXlsxGrids(patchXlsx(EXAMPLE, changesPatch(CHANGES)))),
    );
  });
});

test('a line break that a program typed into a text is one sign, as XML has it, and one that it wrote as an entity stays', () => {
  const typed = inSheets((text) =>
    text.replace(/<t xml:space="preserve">([^<]{3})/, '<t xml:space="preserve">Kha\r\nSơn&#13;'),
  );
  expect(readXlsxGrids(written(typed)).sheets[0]?.values[0]?.[0]).toMatch(/^Kha\nSơn\r/u);
});

test('what is added to a strict workbook is strict too, and its list of types is found in any letter case', () => {
  const strict = written((text, path) =>
    path.startsWith('customXml')
      ? text
      : text
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
  );
  const { '[Content_Types].xml': types = new Uint8Array(), ...parts } = unzipSync(strict);
  const foreign = zipSync({ ...parts, '[content_types].xml': types });
  const table = {
    ...{ name: 'tblMoi', area: { row: 0, column: 0, rows: 2, columns: 1 }, headers: ['TT'] },
    ...{ showHeaders: true, showTotals: false, showFilterButton: true, style: '', formulas: {} },
    ...{ showBandedRows: false, showBandedColumns: false },
  };
  const sheet = { ...emptySheetPatch('Mới'), name: 'Mới', addedTables: [table] };
  const cells = [{ row: 0, column: 0, content: 'TT' }];
  const patch = { sheets: [], removed: [], names: [], added: [{ ...sheet, cells }] };
  const copy = unzipSync(patchXlsx(foreign, patch));
  const made = Object.keys(copy).filter((path) => !(path in parts) && !/types/iu.test(path));
  expect(made.sort()).toEqual([
    'xl/tables/table5.xml',
    'xl/worksheets/_rels/sheet7.xml.rels',
    'xl/worksheets/sheet7.xml',
  ]);
  for (const path of made) {
    const text = strFromU8(copy[path] ?? new Uint8Array());
    expect(text).not.toMatch(/schemas\.openxmlformats\.org\/(?:officeDocument|spreadsheetml)/u);
    expect(text).toContain('purl.oclc.org');
  }
  expect(Object.keys(copy).filter((path) => /types/iu.test(path))).toEqual(['[content_types].xml']);
});
