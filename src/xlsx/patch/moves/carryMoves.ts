import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import type { Book } from '../../book/openBook';
import type { EditedPackage } from '../../package/editPackage';
import type { Move } from '../../sheet/moveArea';
import { moveReferences } from '../../sheet/moveReferences';
import { readTables } from '../../sheet/tables';
import type { NameEdit, SheetPatch } from '../workbookPatch';
import { followDrawings } from './drawn/followDrawings';
import { textEdits } from './followIn';
import { followNames } from './followNames';
import { followList } from './places/followPlaces';
import { followPivots } from './followPivots';
import { followSheet } from './followSheet';
import { moveCells } from './moveCells';

/**
 * Does in a package what Excel does when cells are inserted or taken out: the cells move as they are, and every formula
 * that reads them follows, on all sheets, in cells, names, tables, formats and lists. What a patch then says of a sheet is
 * said of it as it stands after.
 *
 * @throws UnpatchableXlsx where a move would tear an array formula.
 */
export function carryMoves(
  parts: EditedPackage,
  book: Book,
  patch: { readonly sheets: readonly SheetPatch[]; readonly names: readonly NameEdit[] },
): void {
  const moving = patch.sheets.filter(({ moves = [] }) => moves.length > 0);
  if (moving.length === 0) return;
  const follow =
    (own: string) =>
    (formula: string): string =>
      moving.reduce(
        (made, { sheet, moves = [] }) => moveReferences(made, own, sheet, moves),
        formula,
      );
  for (const sheet of book.sheets.filter(({ kind }) => kind === 'worksheet')) {
    const moves = moving.find((one) => one.sheet === sheet.name)?.moves ?? [];
    const text = parts.text(sheet.path);
    const ruled = followSheet(text, sheet.name, moving);
    const moved = moveCells(ruled, sheet.name, moves, follow(sheet.name));
    if (moved !== text) parts.set(sheet.path, moved);
    for (const { path } of readTables(book, sheet)) {
      editFormulas(parts, path, tableFormulas, follow(sheet.name));
      followSort(parts, path, moves);
    }
  }
  for (const { name, path } of book.sheets) {
    const own = moving.find(({ sheet }) => sheet === name);
    followDrawings(parts, path, own?.moves ?? [], follow(name));
  }
  followPivots(parts, book, moving);
  followNames(parts, book, patch, follow(''));
}

/** What a table remembers of how it was sorted lies on its cells. */
function followSort(parts: EditedPackage, path: string, moves: readonly Move[]): void {
  const text = parts.text(path);
  const root = parseXml(text);
  const sorts = [child(root, 'sortState'), child(child(root, 'autoFilter'), 'sortState')];
  const edits = sorts.flatMap((one) => (one ? followList(one, moves).edits : []));
  if (edits.length > 0) parts.set(path, applyEdits(text, edits));
}

function tableFormulas(root: XmlElement): readonly XmlElement[] {
  return children(child(root, 'tableColumns'), 'tableColumn').flatMap(({ children: inner }) =>
    inner.filter(({ name }) => /^(?:calculatedColumn|totalsRow)Formula$/.test(name)),
  );
}

/** A table's formula is that of its first row; where that row goes, the next one computes as it did. */
function editFormulas(
  parts: EditedPackage,
  path: string,
  pick: (root: XmlElement) => readonly XmlElement[],
  follow: (formula: string) => string,
): void {
  const text = parts.text(path);
  const edits = pick(parseXml(text)).flatMap((one): readonly Edit[] => {
    const after = follow(one.text);
    const lost = /#REF!/.test(after) && !/#REF!/.test(one.text);
    return lost ? [] : textEdits(one, after);
  });
  if (edits.length > 0) parts.set(path, applyEdits(text, edits));
}
