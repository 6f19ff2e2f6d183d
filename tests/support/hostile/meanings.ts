import { strFromU8, unzipSync } from 'fflate';

/**
 * What every reference of a workbook means: for each part, in the order in which they stand, the texts of the cells that a
 * reference names. It knows nothing of the project's own readers, and nothing of what a part is for: whatever looks like a
 * place is taken for one.
 */
export function meanings(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  const sheets = sheetsOf(parts);
  const texts = new Map(sheets.map(({ name, path }) => [name, textsOf(parts, path)]));
  const owners = ownersOf(parts, sheets);
  const found = new Map<string, readonly string[]>();
  for (const [path, xml] of parts) {
    if (!/\.(?:xml|vml|rels)$/.test(path) || /sharedStrings|styles|theme|Content_Types/.test(path))
      continue;
    const own = owners.get(path.replace('_rels/', '').replace(/\.rels$/, '')) ?? '';
    const all = [...placesIn(xml, own), ...cornersIn(xml, own)];
    const said = all.map(({ sheet, place }) => textAt(texts.get(sheet), place));
    found.set(
      path,
      said.filter((text) => text !== undefined),
    );
  }
  return found;
}

type Texts = ReadonlyMap<string, string>;

interface Named {
  readonly sheet: string;
  readonly place: string;
}

function sheetsOf(parts: ReadonlyMap<string, string>): readonly { name: string; path: string }[] {
  const rels = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  return all(parts.get('xl/workbook.xml') ?? '', /<sheet\s[^>]*>/g).map((tag) => {
    const id = /r:id="([^"]+)"/.exec(tag)?.[1] ?? '';
    const relation = all(rels, /<Relationship\s[^>]*>/g).find((one) => one.includes(`Id="${id}"`));
    const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1] ?? '';
    return {
      name: plain(/name="([^"]+)"/.exec(tag)?.[1] ?? ''),
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
}

function all(text: string, sign: RegExp): readonly string[] {
  return text.match(sign) ?? [];
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Cells without a formula, by address. */
function textsOf(parts: ReadonlyMap<string, string>, path: string): Texts {
  const strings = all(parts.get('xl/sharedStrings.xml') ?? '', /<si>[\s\S]*?<\/si>/g).map(inner);
  const cells = all(parts.get(path) ?? '', /<c\s[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g);
  return new Map(
    cells.flatMap((cell) => {
      const address = /\sr="([A-Z]+\d+)"/.exec(cell)?.[1] ?? '';
      if (cell.includes('<f')) return [];
      const text = inner(cell.replace(/^<c[^>]*>/, ''));
      const shown = / t="s"/.test(cell) ? (strings[Number(text)] ?? '') : text;
      return shown === '' ? [] : [[address, plain(shown)] as const];
    }),
  );
}

function inner(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

/** Which sheet a part hangs on, by its own relationships and those of its drawings. */
function ownersOf(
  parts: ReadonlyMap<string, string>,
  sheets: readonly { readonly name: string; readonly path: string }[],
): ReadonlyMap<string, string> {
  const owners = new Map(sheets.map(({ name, path }) => [path, name]));
  for (let round = 0; round < 3; round += 1) {
    for (const [path, name] of [...owners]) {
      const rels = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
      for (const [, target = ''] of rels.matchAll(/Target="([^"#]+)"/g)) {
        const full = target.startsWith('/')
          ? target.slice(1)
          : target.startsWith('../')
            ? `xl/${target.slice(3)}`
            : path.replace(/[^/]+$/, target);
        if (!owners.has(full)) owners.set(full, name);
      }
    }
  }
  return owners;
}

const PLACE =
  /(?<![\p{L}\p{N}_.$!:[\]])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.(!])|#REF!/gu;

/** Every place in an attribute, in the text of an element and in the formula of a cell; what cells show is none. */
function placesIn(xml: string, own: string): readonly Named[] {
  const formulas = xml.replace(
    /<c\s[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g,
    (_, cell: string | undefined) =>
      all(cell ?? '', /<f\b[^>]*>[^<]*<\/f>/g)
        .map((one) => one.replace(/<f\b[^>]*>/, '<f>'))
        .join(''),
  );
  const bare = formulas
    .replace(/<row\s[^>]*>/g, '')
    .replace(/<(?:selection|pane|dimension)\s[^>]*>/g, '');
  return all(bare, /<[^>]*>|[^<]+/g).flatMap((piece) => {
    const sheet = /^<[^>]*\ssheet="([^"]*)"/.exec(piece)?.[1];
    return [...decoded(plain(piece)).matchAll(PLACE)].map(([whole, named, place]) => ({
      sheet: named?.replace(/^'|'$/g, '').replaceAll("''", "'") ?? sheet ?? own,
      place: place ?? whole,
    }));
  });
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Where something is drawn: the cell of its first corner. */
function cornersIn(xml: string, own: string): readonly Named[] {
  const cell = (row: string, column: string): Named => ({
    sheet: own,
    place: `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`,
  });
  return [
    ...[...xml.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(
      ([, row = '', column = '']) => cell(row, column),
    ),
    ...[...xml.matchAll(/<(?:xdr:)?from>\s*<xdr:col[^>]*>(\d+)<[\s\S]*?<xdr:row[^>]*>(\d+)</g)].map(
      ([, column = '', row = '']) => cell(row, column),
    ),
    ...[...xml.matchAll(/Checkbox"><x:Anchor>(\d+), \d+, (\d+),/g)].map(
      ([, column = '', row = '']) => cell(row, column),
    ),
  ];
}

/** The texts of an area, cell by cell; undefined where none of it ever held one. */
function textAt(texts: Texts | undefined, place: string): string | undefined {
  if (!texts || place === '#REF!') return place === '#REF!' ? '' : undefined;
  const [from = '', to = from] = place.replaceAll('$', '').split(':');
  const [, left = '', top = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, right = '', bottom = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  if (Number(bottom) - Number(top) > 2000) return undefined;
  const said: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1)
    for (let column = numberOf(left); column <= numberOf(right); column += 1) {
      const text = texts.get(`${nameOf(column)}${row}`);
      if (text !== undefined) said.push(text);
    }
  return said.length === 0 ? undefined : said.join(' | ');
}

function numberOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function nameOf(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column <= 26 ? last : nameOf((column - 1 - rest) / 26) + last;
}
