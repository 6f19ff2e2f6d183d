import type { Change } from '../../domain/finding';
import { parseAddress } from '../../domain/place';
import type { Parts } from './package';
import { readPart, relationshipsOf, writePart } from './package';
import { attribute, escapeXml, withAttribute } from './xml';

/** A table's column bears the text of its header cell, else Excel repairs the file; formulas that name it follow. */
export function renameColumns(parts: Parts, sheetPath: string, changes: readonly Change[]): void {
  for (const { type, target } of relationshipsOf(parts, sheetPath)) {
    if (type !== 'table') continue;
    for (const change of changes) renameColumn(parts, target, change);
  }
}

function renameColumn(parts: Parts, path: string, { cell, after }: Change): void {
  const xml = readPart(parts, path);
  const index = headerIndex(xml, cell);
  const tag = index === undefined ? undefined : columnTags(xml)[index];
  if (tag === undefined) return;
  const before = attribute(tag, 'name') ?? '';
  const named = withAttribute(tag, 'name', encodeBreaks(String(after)));
  writePart(
    parts,
    path,
    xml.replace(tag, () => named),
  );
  renameInFormulas(parts, before, String(after));
}

function headerIndex(xml: string, cell: string): number | undefined {
  const table = /<(?:\w+:)?table(?=\s)[^>]*>/.exec(xml)?.[0] ?? '';
  const [from = '', to = ''] = (attribute(table, 'ref') ?? '').split(':');
  const [first, last, at] = [parseAddress(from), parseAddress(to), parseAddress(cell)];
  if (!first || !last || at?.row !== first.row) return undefined;
  return at.column >= first.column && at.column <= last.column
    ? at.column - first.column
    : undefined;
}

function columnTags(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?tableColumn(?=\s)[^>]*>/g)].map(([tag]) => tag);
}

/** Line breaks in a column's name are written `_x000a_` in the file. */
function encodeBreaks(name: string): string {
  return name.replace(/\r?\n/g, '_x000a_');
}

function renameInFormulas(parts: Parts, before: string, after: string): void {
  const from = `[${escapeXml(before)}]`;
  const to = `[${escapeXml(after)}]`;
  for (const path of [...parts.keys()].filter(
    (one) => /\.xml$/.test(one) && /worksheets|tables/.test(one),
  )) {
    const xml = readPart(parts, path);
    if (!xml.includes(from)) continue;
    const formulas =
      /(<((?:\w+:)?(?:f|calculatedColumnFormula))(?=[\s>])[^>]*>)([\s\S]*?)(<\/\2\s*>)/g;
    writePart(
      parts,
      path,
      xml.replace(
        formulas,
        (_, open: string, _name: string, text: string, close: string) =>
          `${open}${text.replaceAll(from, to)}${close}`,
      ),
    );
  }
}
