import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Calculator } from '../../src/simulator/formulas/calculator';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet as another program might write it. */
function file({
  sheet,
  strings = '',
  workbook = '',
  names = '',
}: {
  sheet: string;
  strings?: string;
  workbook?: string;
  names?: string;
}): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbook}<sheets><sheet name="Ch&#7881; ti&#234;u" sheetId="7" r:id="rId3"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId3" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId4" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rId5" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

async function contents(workbook: Workbook): Promise<unknown[]> {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const calculator = new Calculator(workbook);
  const rows = Object.entries(sheet.cells);
  return Promise.resolve(
    rows.flatMap(([r, cells]) =>
      Object.keys(cells).map((c) => calculator.value(sheet, Number(r), Number(c))),
    ),
  );
}

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

test('plain, rich and inline texts, numbers, truth values and errors are read as Excel gives them', async () => {
  const workbook = readXlsx(
    file({
      strings:
        '<si><t xml:space="preserve"> Xã </t></si><si><r><t>Đạt </t></r><r><rPr><b/></rPr><t>98%</t></r></si><si><t>một_x000D_\nhai</t></si>',
      sheet: row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>trực tiếp</t></is></c><c r="E1"><v>91.62</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c>',
      ),
    }),
  );
  expect(workbook.sheets[0]?.name).toBe('Chỉ tiêu');
  expect(await contents(workbook)).toEqual([
    ' Xã ',
    'Đạt 98%',
    'một\r\nhai',
    'trực tiếp',
    91.62,
    true,
    { error: '#N/A' },
  ]);
});

test.each(['', '<workbookPr date1904="1"/>', '<workbookPr date1904="true"/>'])(
  'dates are day numbers from 1900 whatever the epoch of the workbook %j',
  async (workbook) => {
    const serial = workbook === '' ? 46138 : 46138 - 1462;
    const read = readXlsx(
      file({
        workbook,
        sheet: row(`<c r="A1" s="1"><v>${serial}</v></c><c r="B1" s="2"><v>${serial}.5</v></c>`),
      }),
    );
    expect(await contents(read)).toEqual([46138, 46138.5]);
    expect(read.sheets[0]?.cells[0]?.[1]?.style?.numberFormat).toBe('m/d/yyyy');
  },
);

test('a date written in words of ISO is a date', async () => {
  const read = readXlsx(
    file({ sheet: row('<c r="A1" s="1" t="d"><v>2026-04-26T00:00:00</v></c>') }),
  );
  expect(await contents(read)).toEqual([46138]);
});

test('formulas keep the results that the file has, and are computed where it has none', async () => {
  const read = readXlsx(
    file({
      sheet: row(
        '<c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c><c r="C1" t="str"><f>tblX[#This Row]</f><v>Đạt</v></c><c r="D1"><f>CUBEVALUE(A1)</f><v>7</v></c><c r="E1"><f>A1+C2</f><v>99</v></c>',
      ),
    }),
  );
  expect(await contents(read)).toEqual([2, 6, 'Đạt', 7, 99]);
});

test('a shared formula reads in each cell as if it were filled in', async () => {
  const read = readXlsx(
    file({
      sheet:
        '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/></c></row></sheetData>',
    }),
  );
  expect(read.sheets[0]?.cells[1]?.[1]?.formula).toBe('=A2*$A$1');
  expect(await contents(read)).toEqual([2, 4, 5, 10]);
});

test('lists from another sheet are found where Excel keeps them, and whole columns cost nothing', () => {
  const read = readXlsx(
    file({
      sheet:
        '<sheetData/><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="C1:C1048576"><formula1>0</formula1></dataValidation></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>_DanhMuc!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B5:B9 D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    }),
  );
  expect(read.sheets[0]?.validations).toMatchObject([
    {
      areas: [{ column: 2, rows: 1048576 }],
      rule: { wholeNumber: { formula1: 0, operator: 'GreaterThan' } },
    },
    {
      areas: [
        { row: 4, column: 1, rows: 5 },
        { row: 0, column: 3 },
      ],
      rule: { list: { source: '=_DanhMuc!$A$1:$A$3' } },
    },
  ]);
});

test('hidden rows, merges and names are read', () => {
  const read = readXlsx(
    file({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"/></row><row r="2" hidden="true"><c r="A2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      names:
        '<definedNames><definedName name="Don_vi">\'Chỉ tiêu\'!$A$1:$A$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Chỉ tiêu\'!$1:$1</definedName></definedNames>',
    }),
  );
  expect(read.sheets[0]).toMatchObject({
    rows: { 1: { hidden: true } },
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  });
  expect(read.names).toMatchObject([{ name: 'Don_vi', formula: "='Chỉ tiêu'!$A$1:$A$2" }]);
});

test('pictures, notes, unusual names of parts and prefixed elements do not stand in the way', async () => {
  const plain = file({
    strings: '<si><t>Kha Sơn</t></si>',
    sheet: `${row('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46138</v></c>')}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId9"/></tableParts>`,
  });
  const parts = unzipSync(plain);
  const prefixed = (path: string): Uint8Array =>
    strToU8(
      strFromU8(parts[path] ?? new Uint8Array())
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('xmlns=', 'xmlns:x='),
    );
  const renamed = {
    ...parts,
    'xl/worksheets/Trang-1.xml': prefixed('xl/worksheets/sheet1.xml'),
    'xl/sharedStrings.xml': prefixed('xl/sharedStrings.xml'),
    'xl/worksheets/_rels/Trang-1.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/drawing" Target="../drawings/d.xml"/><Relationship Id="rId2" Type="${REL}/comments" Target="../c.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace(
        'sheet1.xml',
        'Trang-1.xml',
      ),
    ),
  };
  delete (renamed as Record<string, unknown>)['xl/worksheets/sheet1.xml'];
  expect(await contents(readXlsx(zipSync(renamed)))).toEqual(['Kha Sơn', 46138]);
});

test('a link to the web is kept with its address', () => {
  const parts = unzipSync(
    file({
      sheet: `${row('<c r="A1" t="inlineStr"><is><t>Cổng</t></is></c>')}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
    }),
  );
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/hyperlink" Target="https://vi-du.gov.vn/?a=1&amp;b=2" TargetMode="External"/></Relationships>`,
  );
  const workbook = readXlsx(zipSync(parts));
  expect(workbook.sheets[0]?.cells[0]?.[0]).toMatchObject({
    content: 'Cổng',
    hyperlink: { address: 'https://vi-du.gov.vn/?a=1&b=2' },
  });
});
