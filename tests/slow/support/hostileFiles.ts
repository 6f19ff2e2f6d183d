import { strToU8, zipSync } from 'fflate';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type HostileFile = readonly [name: string, ending: string, make: () => Uint8Array];

/** Files that are no sound report or workbook, or not one that fits into a computer. */
export function hostileFiles(): HostileFile[] {
  return [
    ['bom-docx', 'docx', () => docx(`<w:p>${' '.repeat(120_000_000)}</w:p>`)],
    ['bom-doan', 'docx', () => docx('<w:p><w:r><w:t>57</w:t></w:r></w:p>'.repeat(2_000_000))],
    [
      'bom-bang',
      'docx',
      () => docx(`<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(800_000)}</w:tbl>`),
    ],
    ['o-dieu-khien', 'docx', () => docx(`<w:p>${control('a.b').repeat(150_000)}</w:p>`)],
    ['long-nhau', 'docx', () => docx('<w:sdt><w:sdtContent>'.repeat(200_000))],
    ['cat-doi-docx', 'docx', () => half(docx('<w:p><w:r><w:t>57</w:t></w:r></w:p>'.repeat(5000)))],
    [
      'muc-luc-doi',
      'docx',
      () => lying(docx('<w:p><w:r><w:t>57</w:t></w:r></w:p>'.repeat(500_000))),
    ],
    ['ti-tieng-cuoi-docx', 'docx', () => docx('<w:p>&lol9;</w:p>', LAUGHS)],
    [
      'ti-tieng-cuoi',
      'xlsx',
      () => xlsx(sheet('<row r="1"><c r="A1"><v>&lol9;</v></c></row>', LAUGHS)),
    ],
    [
      'trieu-dong-trong',
      'xlsx',
      () =>
        xlsx(sheet(Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join(''))),
    ],
    [
      'chuoi-50-mb',
      'xlsx',
      () => xlsx(sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings()),
    ],
    ['o-trong-co-kieu', 'xlsx', () => xlsx(sheet(styledBlanks()))],
    [
      'cat-doi',
      'xlsx',
      () => half(xlsx(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(1)))),
    ],
    ['sai-duoi-xls', 'xls', () => ole('Workbook')],
    ['sai-duoi-doc', 'doc', () => ole('WordDocument')],
    ['co-mat-khau', 'docx', () => ole('EncryptedPackage')],
    ['van-ban', 'pdf', () => strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
    ['anh', 'png', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['trong', 'docx', () => new Uint8Array()],
    ['chi-hai-chu-pk', 'xlsx', () => strToU8('PK')],
    [
      'van-ban-odt',
      'odt',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    ],
    [
      'muoi-ngan-phan',
      'docx',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`a${at}`, strToU8('x')])),
        ),
    ],
  ];
}

/** Ten entities, each ten times the one before. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>`;

function relations(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${REL}/${type}" Target="${target}"/></Relationships>`;
}

function docx(body: string, head = ''): Uint8Array {
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/document.xml': `${head}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
  });
}

function control(tag: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:r><w:t>5</w:t></w:r></w:sdtContent></w:sdt>`;
}

function xlsx(worksheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const strings =
    Object.keys(more).length > 0
      ? `<Relationship Id="r2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`
      : '';
  return zipped({
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${S}" xmlns:r="${REL}"><sheets><sheet name="Nội dung" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml').replace(
      '</Relationships>',
      `${strings}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': worksheet,
    ...more,
  });
}

function sheet(rows: string, head = ''): string {
  return `${head}<worksheet xmlns="${S}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** 50 MB of texts that hardly repeat. */
function strings(): Readonly<Record<string, string>> {
  const items: string[] = [];
  for (let at = 0; at < 500_000; at += 1)
    items.push(
      `<si><t>${((at * 2_654_435_761) >>> 0).toString(36)} xã Kha Sơn báo cáo kết quả thực hiện lần thứ ${at} trong kỳ</t></si>`,
    );
  return { 'xl/sharedStrings.xml': `<sst xmlns="${S}">${items.join('')}</sst>` };
}

function styledBlanks(): string {
  const cells = '<c s="0"/>'.repeat(100);
  return Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 1}">${cells}</row>`).join('');
}

function ole(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((sign) => [sign.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(1016).fill(0),
    ...name,
    ...Array<number>(512).fill(0),
  ]);
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length / 2));
}

/** Its directory announces 900 bytes for the document. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const name = strToU8('word/document.xml');
  const view = new DataView(copy.buffer);
  for (let at = copy.length - name.length; at > 46; at -= 1)
    if (
      view.getUint32(at - 46, true) === 0x02014b50 &&
      name.every((byte, index) => copy[at + index] === byte)
    ) {
      view.setUint32(at - 46 + 24, 900, true);
      return copy;
    }
  throw new Error('no entry for the document');
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    { level: 6 },
  );
}
