import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../../src/xlsx/unreadableXlsx';
import { unitsSince } from '../support/unitsSince';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Nội dung" sheetId="1" r:id="r1"/></sheets></workbook>`;

function book(sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string | Uint8Array>> = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  const zippable: Zippable = {};
  for (const [path, part] of Object.entries(parts))
    zippable[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(zippable);
}

function sheet(data: string, after = ''): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

function reasonOf(bytes: Uint8Array): string {
  const started = process.cpuUsage();
  try {
    readXlsxGrids(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableXlsx)) throw error;
    expect(error.sentence).toMatch(/^(không phải|là|có|bị|quá) .*[^.]$/u);
    expect(unitsSince(started)).toBeLessThan(250);
    return error.reason;
  }
}

function changed(
  bytes: Uint8Array,
  change: (view: DataView, copy: Uint8Array) => void,
): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

const ONE = sheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** Where the directory tells of the part whose name ends so. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const text = Buffer.from(bytes).toString('latin1');
  return text.lastIndexOf(name) - 46 - name.length + name.length;
}

test.each<[string, string, () => Uint8Array]>([
  ['a text', 'notExcel', () => strToU8('Số;Tên\n1;Kha Sơn')],
  ['an empty file', 'notExcel', () => new Uint8Array()],
  ['a zip of other things', 'notExcel', () => zipSync({ 'a.txt': strToU8('a') })],
  ['a Word document', 'document', () => book(ONE, { 'word/document.xml': '<a/>' })],
  [
    'a binary workbook',
    'binary',
    () => zipSync({ '_rels/.rels': strToU8('<a/>'), 'xl/workbook.bin': strToU8('a') }),
  ],
  [
    'an .ods',
    'openDocument',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
  ],
  [
    'a workbook of before 2007',
    'oldFormat',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  ],
  [
    'an encrypted workbook',
    'password',
    () =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array.from('EncryptedPackage').flatMap((sign) => [sign.charCodeAt(0), 0]),
      ]),
  ],
  ['half a file', 'damaged', () => book(ONE).slice(0, 400)],
  [
    'a sheet that is not in the file',
    'damaged',
    () => book(ONE, { 'xl/_rels/workbook.xml.rels': '<a/>' }),
  ],
  ['a sheet that breaks off', 'damaged', () => book(ONE.slice(0, -12))],
  ['a document type', 'damaged', () => book(`<!DOCTYPE worksheet>${ONE}`)],
  [
    'letters that are no UTF-8',
    'damaged',
    () =>
      book(ONE, {
        'xl/worksheets/sheet1.xml': new Uint8Array([60, 97, 62, 0xff, 0xfe, 60, 47, 97, 62]),
      }),
  ],
  [
    'a part whose size the directory belittles',
    'damaged',
    () => {
      const bytes = book(sheet('<row/>'.repeat(5000)));
      return changed(bytes, (view) => {
        view.setUint32(directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 24, 900, true);
      });
    },
  ],
  [
    'a part with another checksum',
    'damaged',
    () => {
      const bytes = book(ONE);
      return changed(bytes, (view) => {
        view.setUint32(directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 16, 7, true);
      });
    },
  ],
  [
    'a bomb of blanks',
    'tooLarge',
    () => book(`${ONE.slice(0, -12)}${' '.repeat(3_000_000)}</worksheet>`),
  ],
  [
    'tags that never close',
    'tooLarge',
    () => book(`<worksheet><sheetData><row>${'<c>'.repeat(1_000_000)}`),
  ],
  [
    'a cell in each far corner',
    'tooLarge',
    () =>
      book(
        sheet(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      ),
  ],
  [
    'a row beyond the sheet',
    'damaged',
    () => book(sheet('<row r="1048577"><c><v>1</v></c></row>')),
  ],
  [
    'a hundred thousand sheets',
    'tooLarge',
    () =>
      book(ONE, {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${Array.from({ length: 100_000 }, (_, i) => `<sheet name="Phụ lục ${i * 7919}" sheetId="${i}" r:id="r1"/>`).join('')}</sheets></workbook>`,
      }),
  ],
  [
    'a long formula shared by many cells',
    'tooLarge',
    () =>
      book(
        sheet(
          `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A99999">${Array.from({ length: 900 }, (_, i) => `B${i + 1}`).join('+')}</f></c></row>${Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>${(i * 7919) % 10007}</v></c></row>`).join('')}`,
        ),
      ),
  ],
])('%s is refused with one sentence: %s', (_, reason, make) => {
  expect(reasonOf(make())).toBe(reason);
});

test('prefixed names, strict namespaces, absolute targets, letter case and folders in the zip are read', () => {
  const strict = book('', {
    'xl/': new Uint8Array(),
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/Workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${STRICT}" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" conformance="strict"><x:sheets><x:sheet name="Nội dung" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target='/xl/worksheets/sheet1.xml'/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${STRICT}"><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>Kha</x:t><x:rPh sb="0" eb="1"><x:t>đọc</x:t></x:rPh><x:t> Sơn_x000D_</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(readXlsxGrids(strict).sheets[0]?.values).toEqual([['Kha Sơn\r', 2]]);
});

test('a part in UTF-16 is read as its byte order mark says', () => {
  const utf16 = new Uint8Array(
    Buffer.from(`\ufeff${ONE.replace('<v>1</v>', '<v>57</v>')}`, 'utf16le'),
  );
  expect(readXlsxGrids(book('', { 'xl/worksheets/sheet1.xml': utf16 })).sheets[0]?.values).toEqual([
    [57],
  ]);
});

test('a lone cell in the last row makes a tall sheet, and costs next to nothing', () => {
  const [grid] = readXlsxGrids(
    book(
      sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>2</v></c></row>',
      ),
    ),
  ).sheets;
  expect(grid?.values.length).toBe(1048576);
  expect(grid?.values.at(-1)).toEqual(['', '', 2]);
});
