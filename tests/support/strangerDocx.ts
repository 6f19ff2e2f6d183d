import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A .docx of somebody else's: nothing but what stands in its body. */
export function strangerDocx(body: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${R}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:m="${M}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

/** A run; properties as `<w:strike/>`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell of a text, or of runs. */
export function cell(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${runs}</w:p></w:tc>`;
}

/** A row of texts, runs or cells. */
export function row(cells: readonly string[], properties = ''): string {
  const made = cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one)));
  return `<w:tr><w:trPr>${properties}</w:trPr>${made.join('')}</w:tr>`;
}

/** A table of rows. */
export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}
