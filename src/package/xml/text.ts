const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text behind entities; line breaks as typed are one sign, as XML has it (2.11), those written as entities stay. */
export function decodeXml(text: string): string {
  const lines = plainLines(text);
  if (!lines.includes('&')) return lines;
  return lines.replace(
    /&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,8})|(\w{2,4}));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A stretch of text as an XML handler gets it; what stood in a CDATA section holds no entities. */
export function pieceText(piece: string, raw: boolean): string {
  return raw ? plainLines(piece) : decodeXml(piece);
}

function plainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A text for XML content or an attribute; signs that XML 1.0 cannot hold are dropped. */
export function encodeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => `&${NAMES[sign] ?? ''};`);
}

/** As `encodeXml`, and line breaks, which an attribute's value would lose. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
