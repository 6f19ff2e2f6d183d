import { relationsOf } from '../../../package/relations';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import type { Book } from '../../book/openBook';
import type { EditedPackage } from '../../package/editPackage';
import { areaOf, printArea } from '../../sheet/address';
import type { Move } from '../../sheet/moveArea';
import { moveAlong } from '../../sheet/moveArea';
import { tagEdit } from './places/movedList';

/** How the cells of sheets moved, by sheet. */
type Moving = readonly { readonly sheet: string; readonly moves?: readonly Move[] }[];

/** Lets pivot tables read the cells that they read, and lie where their own cells went. */
export function followPivots(parts: EditedPackage, book: Book, moving: Moving): void {
  for (const { target, kind } of book.relations)
    if (kind === 'pivotCacheDefinition' && parts.has(target))
      editTags(parts, target, sourcesOf, (tag) => {
        const own = moving.find(({ sheet }) => sheet === attribute(tag, 'sheet'));
        return own?.moves ?? [];
      });
  for (const { sheet, moves = [] } of moving) {
    const path = book.sheets.find(({ name }) => name === sheet)?.path ?? '';
    for (const { target, kind } of relationsOf(book.package, path))
      if (kind === 'pivotTable' && parts.has(target))
        editTags(
          parts,
          target,
          (root) => children(root, 'location'),
          () => moves,
        );
  }
}

/** Where pivot tables read cells of this workbook by their address: one place, or several that are joined. */
export function sourcesOf(root: XmlElement): readonly XmlElement[] {
  const source = child(root, 'cacheSource');
  const sets = children(child(child(source, 'consolidation'), 'rangeSets'), 'rangeSet');
  return [...children(source, 'worksheetSource'), ...sets].filter(
    ({ tag }) => attribute(tag, 'id') === undefined,
  );
}

function editTags(
  parts: EditedPackage,
  path: string,
  pick: (root: XmlElement) => readonly XmlElement[],
  movesOf: (tag: string) => readonly Move[],
): void {
  const text = parts.text(path);
  const edits = pick(parseXml(text)).flatMap((one): readonly Edit[] => {
    const area = areaOf(attribute(one.tag, 'ref') ?? '');
    const after = area && moveAlong(area, movesOf(one.tag))[0];
    return !after || after === area
      ? []
      : [tagEdit(one, withAttribute(one.tag, 'ref', printArea(after)))];
  });
  if (edits.length > 0) parts.set(path, applyEdits(text, edits));
}
