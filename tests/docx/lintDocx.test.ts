import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { writeDocx } from '../../src/docx/writeDocx';
import { everyBlockReport } from './everyBlockReport';
import { lintDocx } from './lint/lintDocx';

const DOCUMENT = 'word/document.xml';
let intact: Unzipped = {};
beforeAll(async () => {
  intact = unzipSync(await writeDocx(everyBlockReport()));
});

/** What the lint says after a part was changed (and the change did something). */
function after(path: string, change: (xml: string) => string): string {
  const before = strFromU8(intact[path] ?? new Uint8Array());
  const changed = change(before);
  expect(changed).not.toBe(before);
  return lintDocx(zipSync({ ...intact, [path]: strToU8(changed) })).join('\n');
}

test('an intact document has nothing to repair', () => {
  expect(lintDocx(zipSync(intact))).toEqual([]);
});

test.each<[string, string, string | RegExp, string, string]>([
  ['XML that is not well-formed', DOCUMENT, '</w:body>', '', 'word/document.xml: Error'],
  [
    'a style that does not exist',
    DOCUMENT,
    'w:val="LoiVan"',
    'w:val="Khac"',
    'no paragraph style Khac',
  ],
  [
    'a table style that does not exist',
    DOCUMENT,
    'w:tblStyle w:val="BangSoLieu"',
    'w:tblStyle w:val="LoiVan"',
    'no table style LoiVan',
  ],
  [
    'a relationship that does not exist',
    DOCUMENT,
    'r:id="chart1"',
    'r:id="chart9"',
    'no relationship chart9',
  ],
  [
    'numbering that does not exist',
    DOCUMENT,
    '<w:pStyle w:val="LoiVan"/>',
    '<w:pStyle w:val="LoiVan"/><w:numPr><w:numId w:val="3"/></w:numPr>',
    'no numbering 3',
  ],
  [
    'a cell that ends without a paragraph',
    DOCUMENT,
    '</w:p></w:tc>',
    '</w:p><w:tbl/></w:tc>',
    'no last paragraph',
  ],
  [
    'a row that does not fill the grid',
    DOCUMENT,
    '<w:gridSpan w:val="5"/>',
    '<w:gridSpan w:val="4"/>',
    '4 columns in a grid of 5',
  ],
  [
    'a merge that continues nothing',
    DOCUMENT,
    '<w:vMerge w:val="restart"/>',
    '',
    'continues nothing',
  ],
  [
    'a grid that does not add up',
    DOCUMENT,
    /<w:gridCol w:w="\d+"\/>/,
    '<w:gridCol w:w="5"/>',
    'twips in a table of',
  ],
  ['a table wider than its page', DOCUMENT, 'w:right="850"', 'w:right="5000"', 'table '],
  ['two drawings with one id', DOCUMENT, /<wp:docPr id="\d+"/g, '<wp:docPr id="77"', 'id 77 twice'],
  [
    'a drawing without text alternative',
    DOCUMENT,
    /descr="[^"]+"/,
    'descr=""',
    'without a text alternative',
  ],
  [
    'a tag longer than Word allows',
    DOCUMENT,
    'w:tag w:val="hoso.da_giai_quyet"',
    `w:tag w:val="${'x'.repeat(65)}"`,
    'longer than 64',
  ],
  ['blanks that get lost', DOCUMENT, ' xml:space="preserve"', '', 'get lost'],
  ['a line break as text', DOCUMENT, '<w:t>Mở đầu báo cáo.', '<w:t>Mở đầu\nbáo cáo.', 'as text'],
  ['marks that are not composed', DOCUMENT, 'Mở đầu', 'Mở đầu'.normalize('NFD'), 'not composed'],
  [
    'section properties in the wrong place',
    DOCUMENT,
    '</w:sectPr></w:body>',
    '</w:sectPr><w:p/></w:body>',
    'not the last element',
  ],
  [
    'a table that touches the next',
    DOCUMENT,
    /<w:p><w:pPr><w:pStyle w:val="KhoangCach"\/>.*?<\/w:p>/g,
    '',
    'without a paragraph after it',
  ],
  [
    'a header row below the body',
    DOCUMENT,
    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>',
    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc>',
    'header row below',
  ],
  [
    'a style defined twice',
    'word/styles.xml',
    'w:styleId="Phan"',
    'w:styleId="Muc"',
    'style Muc twice',
  ],
  [
    'a style name with a comma',
    'word/styles.xml',
    'w:name w:val="Phần"',
    'w:name w:val="Phần, mục"',
    'holds a comma',
  ],
  [
    'a part without a content type',
    '[Content_Types].xml',
    /<Override PartName="\/word\/settings.xml"[^>]*>/,
    '',
    'word/settings.xml',
  ],
  [
    'a relationship to nothing',
    'word/_rels/document.xml.rels',
    'settings.xml',
    'setting.xml',
    'word/setting.xml: does not exist',
  ],
])('the lint finds %s', (_, path, from, to, message) => {
  expect(after(path, (xml) => xml.replace(from, to))).toContain(message);
});
