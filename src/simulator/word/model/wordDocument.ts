import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** An open document: its parts, and what is selected. */
export interface WordDocument {
  readonly parts: Record<string, Uint8Array>;
  /** The control in which the selection lies, by its place among all; none outside of any. */
  selected: number | null;
}

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

export function openedDocument(bytes: Uint8Array): WordDocument {
  return { parts: unzipSync(bytes), selected: null };
}

/** The document as it would be saved now. */
export function savedDocument({ parts }: WordDocument): Uint8Array {
  return zipSync(parts);
}

/** The same with another text, the document itself left as it is. */
export function savedWith({ parts }: WordDocument, xml: string): Uint8Array {
  return zipSync({ ...parts, [DOCUMENT]: strToU8(xml) }, { level: 1 });
}

export function documentXml({ parts }: WordDocument): string {
  return strFromU8(parts[DOCUMENT] ?? new Uint8Array());
}

export function setDocumentXml({ parts }: WordDocument, xml: string): void {
  parts[DOCUMENT] = strToU8(xml);
}

/** Custom XML parts by the path that they have; their ids here. */
export function customParts({
  parts,
}: WordDocument): readonly { readonly id: string; readonly xml: string }[] {
  return Object.entries(parts)
    .filter(([path]) => /^customXml\/item\d+\.xml$/.test(path))
    .map(([id, bytes]) => ({ id, xml: strFromU8(bytes) }));
}

export function addCustomPart({ parts }: WordDocument, xml: string): string {
  const numbers = Object.keys(parts).map((path) => Number(/item(\d+)\.xml$/.exec(path)?.[1] ?? 0));
  const name = `item${Math.max(0, ...numbers) + 1}.xml`;
  parts[`customXml/${name}`] = strToU8(xml);
  const relation = `<Relationship Id="custom${name}" Type="${CUSTOM}" Target="../customXml/${name}"/>`;
  edit(parts, RELATIONS, (rels) => rels.replace('</Relationships>', `${relation}</Relationships>`));
  const type = `<Override PartName="/customXml/${name}" ContentType="application/xml"/>`;
  edit(parts, TYPES, (types) => types.replace('</Types>', `${type}</Types>`));
  return `customXml/${name}`;
}

/** The part goes with its properties. */
export function deleteCustomPart({ parts }: WordDocument, id: string): void {
  const name = id.replace(/^.*\//, '');
  const properties = name.replace('item', 'itemProps');
  for (const path of [id, `customXml/_rels/${name}.rels`, `customXml/${properties}`])
    Reflect.deleteProperty(parts, path);
  edit(parts, RELATIONS, (rels) =>
    rels.replace(new RegExp(`<Relationship [^>]*Target="[^"]*/${name}"[^>]*/>`), ''),
  );
  edit(parts, TYPES, (types) =>
    types.replace(
      new RegExp(`<Override [^>]*PartName="/customXml/(?:${name}|${properties})"[^>]*/>`, 'g'),
      '',
    ),
  );
}

function edit(
  parts: Record<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
}
