import type { OfficePackage } from './readPackage';
import { child, descendants, value, type XmlElement } from './xmlTree';

const REFERENCES = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };

/** Style ids and names are unique, every reference finds a style of its kind, numbering is defined. */
export function checkStyles(read: OfficePackage): string[] {
  const sheet = read.trees.get('word/styles.xml');
  if (!sheet) return ['no styles'];
  const styles = descendants(sheet, 'w:style');
  const ids = styles.map(({ attributes }) => attributes['w:styleId'] ?? '');
  const names = styles.map((style) => value(style, 'w:name') ?? '');
  return [
    ...repeated(ids).map((id) => `style ${id} twice`),
    ...repeated(names).map((name) => `style name ${name} twice`),
    ...names.filter((name) => name.includes(',')).map((name) => `style name ${name} holds a comma`),
    ...styles
      .map((style) => value(style, 'w:basedOn'))
      .filter((id) => id !== undefined && !ids.includes(id))
      .map((id) => `no style ${id} to base on`),
    ...[...read.trees].flatMap(([path, tree]) => checkUses(path, tree, styles)),
    ...checkNumbering(read),
  ];
}

function checkUses(path: string, tree: XmlElement, styles: readonly XmlElement[]): string[] {
  return Object.entries(REFERENCES).flatMap(([name, type]) => {
    const known = new Set(
      styles.filter((s) => s.attributes['w:type'] === type).map((s) => s.attributes['w:styleId']),
    );
    const used = new Set(descendants(tree, name).map(({ attributes }) => attributes['w:val']));
    return [...used].filter((id) => !known.has(id)).map((id) => `${path}: no ${type} style ${id}`);
  });
}

function checkNumbering(read: OfficePackage): string[] {
  const defined = read.trees.get('word/numbering.xml');
  const ids = defined ? descendants(defined, 'w:num').map((num) => num.attributes['w:numId']) : [];
  const document = read.trees.get('word/document.xml');
  const used = document ? descendants(document, 'w:numPr').map((num) => child(num, 'w:numId')) : [];
  return used
    .map((num) => num?.attributes['w:val'])
    .filter((id) => !ids.includes(id))
    .map((id) => `no numbering ${id}`);
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
