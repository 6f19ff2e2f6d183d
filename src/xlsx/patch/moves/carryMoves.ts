import { attribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parseXml';
import { encodeXml } from '../../../package/xml/text';
import type { Book } from '../../book/openBook';
import type { EditedPackage } from '../../package/editPackage';
import type { Move } from '../../sheet/moveArea';
import { moveReferences } from '../../sheet/moveReferences';
import { readTables } from '../../sheet/tables';
import { outline } from '../sheet/outline';
import type { NameEdit, SheetPatch } from '../workbookPatch';
import { followPlaces } from './followPlaces';
import { followRules } from './followRules';
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
    const others = moving.filter((one) => one.sheet !== sheet.name);
    const text = parts.text(sheet.path);
    const ruled = followSheet(text, sheet.name, moves, others);
    const moved = moveCells(ruled, sheet.name, moves, follow(sheet.name));
    if (moved !== text) parts.set(sheet.path, moved);
    for (const { path } of readTables(book, sheet))
      editFormulas(parts, path, tableFormulas, follow(sheet.name));
  }
  const written = new Set(patch.names.map(({ name }) => name.toLowerCase()));
  const isKept = ({ tag }: XmlElement): boolean =>
    !written.has((attribute(tag, 'name') ?? '').toLowerCase());
  const names = (root: XmlElement): readonly XmlElement[] =>
    children(child(root, 'definedNames'), 'definedName').filter(isKept);
  editFormulas(parts, book.path, names, follow(''));
}

function followSheet(
  text: string,
  name: string,
  moves: readonly Move[],
  others: readonly SheetPatch[],
): string {
  const root = outline(text);
  const follow = {
    own: (formula: string, move: Move) => moveReferences(formula, name, name, [move]),
    others: (formula: string) =>
      others.reduce(
        (made, { sheet, moves: theirs = [] }) => moveReferences(made, name, sheet, theirs),
        formula,
      ),
  };
  const { edits, gone } = followPlaces(root, moves);
  const isLeft = ({ start, end }: Edit): boolean =>
    !gone.some((one) => start >= one.start && end <= one.end);
  return applyEdits(text, [...edits, ...followRules(root, moves, follow).filter(isLeft)]);
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
    const lost = /Formula$/.test(one.name) && /#REF!/.test(after) && !/#REF!/.test(one.text);
    if (after === one.text || lost) return [];
    return [{ start: one.start + one.tag.length, end: one.closing, xml: encodeXml(after) }];
  });
  if (edits.length > 0) parts.set(path, applyEdits(text, edits));
}
