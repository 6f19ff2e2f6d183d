import type { Parts } from './package';
import { readPart, relationshipsOf, relationshipsPath, workbookPath, writePart } from './package';
import { withAttribute } from './xml';

/** Elements that may stand before `calcPr` in a workbook, the last first (ECMA-376, 18.2.27). */
const BEFORE_CALC = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Results kept in the file were computed from the old cells, so Excel is told to calculate when it opens it. */
export function recalculateOnLoad(parts: Parts): void {
  const path = workbookPath(parts);
  const xml = readPart(parts, path);
  const known = /<(?:\w+:)?calcPr(?=[\s/>])[^>]*>/.exec(xml)?.[0];
  if (known !== undefined) {
    writePart(
      parts,
      path,
      xml.replace(known, () => withAttribute(known, 'fullCalcOnLoad', '1')),
    );
    return;
  }
  const prefix = /<(\w+:)?workbook(?=[\s>])/.exec(xml)?.[1] ?? '';
  const before = BEFORE_CALC.map(
    (name) => new RegExp(`</${prefix}${name}\\s*>|<${prefix}${name}\\s*/>`).exec(xml)?.[0],
  );
  const anchor = before.find((found) => found !== undefined) ?? '';
  writePart(
    parts,
    path,
    xml.replace(anchor, () => `${anchor}<${prefix}calcPr fullCalcOnLoad="1"/>`),
  );
}

/** A calculation chain that names a cell without formula makes Excel repair the file; without the part it builds its own. */
export function dropCalcChain(parts: Parts): void {
  const workbook = workbookPath(parts);
  const chain = relationshipsOf(parts, workbook).find(({ type }) => type === 'calcChain');
  if (!chain) return;
  parts.delete(chain.target);
  removeTag(
    parts,
    relationshipsPath(workbook),
    new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*Id="${chain.id}"[^>]*>`),
  );
  removeTag(
    parts,
    '[Content_Types].xml',
    new RegExp(`<(?:\\w+:)?Override\\s[^>]*PartName="/${chain.target}"[^>]*>`),
  );
}

function removeTag(parts: Parts, path: string, tag: RegExp): void {
  writePart(parts, path, readPart(parts, path).replace(tag, ''));
}
