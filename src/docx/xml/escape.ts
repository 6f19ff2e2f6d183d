// What XML 1.0 cannot hold, even escaped: control characters, lone surrogates, two non-characters.
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML character data or between double quotes: composed (NFC), without what XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(ILLEGAL, '')
    .normalize('NFC')
    .replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** Text as an attribute's value: one line, since XML would turn line breaks and tabs into blanks anyway. */
export function escapeAttribute(text: string): string {
  return escapeXml(text.replace(/\s+/g, ' ').trim());
}
