import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { UnpatchableXlsx } from '../../src/xlsx/patch/unpatchable';
import { emptySheetPatch } from '../../src/xlsx/patch/workbookPatch';
import type { Move } from '../../src/xlsx/sheet/moveArea';
import { moveReferences } from '../../src/xlsx/sheet/moveReferences';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const LIST = 'Bảng A';
const OTHER = 'Khác';

/** Two rows more above row 5 in columns A to D. */
const MORE: Move = { within: { column: 0, columns: 4 }, from: 4, by: 2 };
/** Row 3 is taken out. */
const LESS: Move = { within: { column: 0, columns: 4 }, from: 3, by: -1 };

test.each([
  ['A5+$B$6', MORE, 'A7+$B$8'],
  ['SUM(A1:A6)-SUM(A1:A4)', MORE, 'SUM(A1:A8)-SUM(A1:A4)'],
  ['E5+SUM(A5:E9)', MORE, 'E5+SUM(A5:E9)'],
  [`"A5"&'Bảng A'!C9&Khác!C9`, MORE, `"A5"&'Bảng A'!C11&Khác!C9`],
  [
    `[1]Bảng!A5+'[2]Bảng A'!A5+tbl[[#This Row],[A5]]`,
    MORE,
    `[1]Bảng!A5+'[2]Bảng A'!A5+tbl[[#This Row],[A5]]`,
  ],
  ['LOG10(A5)+A5_x+_xlfn.ANCHORARRAY(A5)+@A9#', MORE, 'LOG10(A7)+A5_x+_xlfn.ANCHORARRAY(A7)+@A11#'],
  ['A3+A4+SUM(A3:A5)+COUNTA(A:A)', LESS, '#REF!+A3+SUM(A3:A4)+COUNTA(A:A)'],
])('%s reads as Excel would have it once cells have moved', (formula, move, expected) => {
  expect(moveReferences(formula, LIST, LIST, [move])).toBe(expected);
});

const ROWS = [
  '<row r="1" spans="1:4"><c r="A1" s="1"/><c r="E1"><f>SUM(A1:A6)+[1]Tờ!B5</f><v>6</v></c></row>',
  '<row r="4" ht="30" customHeight="1"><c r="A4" s="2"><v>1</v></c><c r="E4"><v>4</v></c></row>',
  '<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="0">B5*2</f><v>4</v></c><c r="E5"><v>5</v></c></row>',
  '<row r="6"><c r="A6"><f t="shared" si="0"/><v>6</v></c><c r="B6" t="inlineStr"><is><r><rPr><b/></rPr><t>Kha</t></r><r><t xml:space="preserve"> Sơn</t></r></is></c></row>',
  '<row r="8"><c r="A8" cm="1"><f t="array" ref="A8">SUM(A5:A6*2)</f><v>20</v></c><c r="B8"><f t="array" ref="B8:B9">A5:A6</f><v>4</v></c></row>',
  '<row r="9"><c r="B9"><v>6</v></c></row>',
].join('');

const LISTS =
  '<conditionalFormatting sqref="A3:A9"><cfRule type="expression" priority="1"><formula>AND($B3="x",$E3&gt;0,A$6=1)</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B5:B9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$A$6"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C5:C9"><formula1>$D$5:$D$9</formula1></dataValidation></dataValidations>' +
  '<ignoredErrors><ignoredError sqref="A6" numberStoredAsText="1"/></ignoredErrors>' +
  `<extLst><ext uri="{1}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="3" id="{2}"><xm:f>A6=Khác!A6</xm:f></x14:cfRule><xm:sqref>A6:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{3}" ${X14}><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Bảng A'!A5:C5</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const AWAY =
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM('Bảng A'!A5:A6)</f><v>10</v></c><c r="B1"><f>C1+1</f><v>1</v></c></row></sheetData>` +
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>'Bảng A'!$A$6=1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>'Bảng A'!$A$5:$A$9</formula1></dataValidation></dataValidations></worksheet>`;

function book(rows = ROWS): Uint8Array {
  const sheets = [LIST, OTHER].map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  const relations = (all: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.join('')}</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng A'!$A$1:$D$9</definedName><definedName name="Tong" function="0">SUM('Bảng A'!$A$5:$A$6)</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('r2', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${LISTS}</worksheet>`,
    'xl/worksheets/sheet2.xml': AWAY,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

function afterMoves(...moves: readonly Move[]): (path: string) => string {
  return rowsAfterMoves(ROWS, ...moves);
}

function rowsAfterMoves(rows: string, ...moves: readonly Move[]): (path: string) => string {
  const patch = {
    sheets: [{ ...emptySheetPatch(LIST), moves }],
    added: [],
    removed: [],
    names: [],
  };
  const parts = unzipSync(patchXlsx(book(rows), patch));
  return (path) => strFromU8(parts[`xl/${path}.xml`] ?? new Uint8Array());
}

/** Cells and other elements of a sheet as they are written, one by one. */
const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}\\b[^>]*?(?:/>|>[^]*?</${name}>)`, 'gu')) ?? [];

test('cells that are pushed down keep their own XML, and new ones look as those above', () => {
  expect(elements(afterMoves(MORE)('worksheets/sheet1'), 'row')).toEqual([
    '<row r="1" spans="1:4"><c r="A1" s="1"/><c r="E1"><f>SUM(A1:A8)+[1]Tờ!B5</f><v>6</v></c></row>',
    '<row r="4" ht="30" customHeight="1"><c r="A4" s="2"><v>1</v></c><c r="E4"><v>4</v></c></row>',
    '<row r="5"><c s="2" r="A5"/><c r="E5"><v>5</v></c></row>',
    '<row r="6"><c s="2" r="A6"/></row>',
    '<row r="7"><c r="A7"><f>B7*2</f><v>4</v></c></row>',
    '<row r="8"><c r="A8"><f>B8*2</f><v>6</v></c><c r="B8" t="inlineStr"><is><r><rPr><b/></rPr><t>Kha</t></r><r><t xml:space="preserve"> Sơn</t></r></is></c></row>',
    '<row r="10"><c r="A10" cm="1"><f t="array" ref="A10">SUM(A7:A8*2)</f><v>20</v></c><c r="B10"><f t="array" ref="B10:B11">A7:A8</f><v>4</v></c></row>',
    '<row r="11"><c r="B11"><v>6</v></c></row>',
  ]);
});

/** Rows whose heights, groups and hiding can be told apart. */
const MADE = [
  '<row r="3" outlineLevel="1" ht="40" customHeight="1" spans="1:2"><c r="A3"><v>3</v></c></row>',
  '<row r="4" outlineLevel="1" ht="40" customHeight="1"><c r="A4" s="2"><v>4</v></c><c r="G4"><v>1</v></c></row>',
  '<row r="5" ht="40" customHeight="1"><c r="A5"><v>5</v></c></row>',
  '<row r="6" hidden="1"><c r="A6"><v>6</v></c><c r="B6"><v>6</v></c></row>',
  '<row r="7" ht="99" customHeight="1" collapsed="1"/>',
].join('');

test('a row’s height, group and hiding go along with its cells, and new rows join the group above', () => {
  expect(elements(rowsAfterMoves(MADE, MORE)('worksheets/sheet1'), 'row')).toEqual([
    '<row r="3" outlineLevel="1" ht="40" customHeight="1" spans="1:2"><c r="A3"><v>3</v></c></row>',
    '<row r="4" outlineLevel="1" ht="40" customHeight="1"><c r="A4" s="2"><v>4</v></c><c r="G4"><v>1</v></c></row>',
    '<row ht="40" customHeight="1" outlineLevel="1" r="5"><c s="2" r="A5"/></row>',
    '<row ht="40" customHeight="1" outlineLevel="1" r="6"><c s="2" r="A6"/></row>',
    '<row r="7" ht="40" customHeight="1"><c r="A7"><v>5</v></c></row>',
    '<row r="8" hidden="1"><c r="A8"><v>6</v></c><c r="B8"><v>6</v></c></row>',
    '<row r="9" ht="99" customHeight="1" collapsed="1"/>',
  ]);
  expect(elements(rowsAfterMoves(MADE, LESS)('worksheets/sheet1'), 'row')).toEqual([
    '<row r="3" outlineLevel="1" ht="40" customHeight="1"><c r="A3" s="2"><v>4</v></c></row>',
    '<row r="4" ht="40" customHeight="1"><c r="A4"><v>5</v></c><c r="G4"><v>1</v></c></row>',
    '<row r="5" hidden="1"><c r="A5"><v>6</v></c><c r="B5"><v>6</v></c></row>',
    '<row r="6" ht="99" customHeight="1" collapsed="1"/>',
  ]);
});

test('blank rows that only fill up the place of those that went belong to no group', () => {
  const filling: Move = { within: LESS.within, from: 3, by: 1 };
  expect(elements(rowsAfterMoves(MADE, LESS, filling)('worksheets/sheet1'), 'row')[1]).toBe(
    '<row r="4"><c s="2" r="A4"/><c r="G4"><v>1</v></c></row>',
  );
});

test('beside a longer list of others, heights stay with their rows', () => {
  const beside = MADE.replaceAll(
    '</c></row>',
    '</c><c r="H1"><v>1</v></c><c r="I1"><v>1</v></c><c r="J1"><v>1</v></c></row>',
  ).replace(/<row r="(\d)".*?<\/row>/gu, (row, number: string) =>
    row.replace(/r="([HIJ])1"/gu, `r="$1${number}"`),
  );
  const tags = (xml: string): readonly string[] => xml.match(/<row [^>]*>/gu) ?? [];
  expect(tags(rowsAfterMoves(beside, LESS)('worksheets/sheet1'))).toEqual(
    tags(beside.replace(' spans="1:2"', '')),
  );
});

test('formulas of formats, lists, sparklines and names follow them, on every sheet', () => {
  const part = afterMoves(MORE);
  const [sheet, away, workbook] = [
    part('worksheets/sheet1'),
    part('worksheets/sheet2'),
    part('workbook'),
  ];
  expect(elements(sheet, 'formula')).toEqual([
    '<formula>AND($B3=&quot;x&quot;,$E3&gt;0,A$8=1)</formula>',
  ]);
  expect(sheet).toContain('<cfvo type="formula" val="$A$8"/>');
  expect(elements(sheet, 'formula1')).toEqual(['<formula1>$D$7:$D$11</formula1>']);
  expect(sheet.match(/sqref="[^"]+"/gu)).toEqual([
    'sqref="A3:A11"',
    'sqref="B7:B11"',
    'sqref="C7:C11"',
    'sqref="A8"',
  ]);
  expect(elements(sheet, 'xm:f')).toEqual([
    '<xm:f>A8=Khác!A6</xm:f>',
    "<xm:f>'Bảng A'!A7:C7</xm:f>",
  ]);
  expect(elements(sheet, 'xm:sqref')).toEqual([
    '<xm:sqref>A8:B8</xm:sqref>',
    '<xm:sqref>D7</xm:sqref>',
  ]);
  expect(away).toBe(
    AWAY.replace('A5:A6)', 'A7:A8)').replace('$A$6=1', '$A$8=1').replace('$A$5:$A$9', '$A$7:$A$11'),
  );
  expect(elements(workbook, 'definedName')).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Bảng A'!$A$1:$D$11</definedName>`,
    `<definedName name="Tong" function="0">SUM('Bảng A'!$A$7:$A$8)</definedName>`,
  ]);
});

test('where the first cell of a format is taken out, its formula is that of the next one', () => {
  const sheet = afterMoves(LESS)('worksheets/sheet1');
  expect(sheet).toContain(
    '<conditionalFormatting sqref="A3:A8"><cfRule type="expression" priority="1"><formula>AND($B3=&quot;x&quot;,$E4&gt;0,A$5=1)</formula>',
  );
});

test('what loses its last cell goes with the list that it leaves empty', () => {
  const sheet = afterMoves({ within: { column: 0, columns: 4 }, from: 6, by: -2 })(
    'worksheets/sheet1',
  );
  expect(sheet).not.toMatch(/ignoredErrors|x14:/u);
});

test('a move that would tear an array formula is refused in a sentence that names it', () => {
  const torn: Move = { within: { column: 0, columns: 4 }, from: 8, by: 1 };
  expect(() => afterMoves(torn)).toThrow(UnpatchableXlsx);
  expect(() => afterMoves(torn)).toThrow(
    /ở Bảng A cắt ngang công thức chung cho nhiều ô \(B8:B9\)/u,
  );
});
