import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { applyEdits } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import type { Move } from '../../sheet/moveArea';
import { moveReferences } from '../../sheet/moveReferences';
import { outline } from '../sheet/outline';
import type { SheetPatch } from '../workbookPatch';
import { anchorEdits } from './drawn/followDrawings';
import { followIn } from './followIn';
import { followPlaces } from './places/followPlaces';
import { followRules } from './followRules';
import { movedPlaces, tagEdit } from './places/movedList';

/** A sheet's text in which all that is said around its cells means the cells that it meant, on this and other sheets. */
export function followSheet(text: string, name: string, moving: readonly SheetPatch[]): string {
  const root = outline(text);
  const movesOf = (sheet: string): readonly Move[] =>
    moving.find((one) => one.sheet === sheet)?.moves ?? [];
  const others = moving.filter(({ sheet }) => sheet !== name);
  const follow = {
    own: (formula: string, move: Move) => moveReferences(formula, name, name, [move]),
    others: (formula: string) =>
      others.reduce(
        (made, { sheet, moves = [] }) => moveReferences(made, name, sheet, moves),
        formula,
      ),
  };
  const all = (formula: string): string =>
    follow.others(moveReferences(formula, name, name, movesOf(name)));
  const { edits, gone } = followPlaces(root, movesOf(name));
  const isLeft = ({ start, end }: Edit): boolean =>
    !gone.some((one) => start >= one.start && end <= one.end);
  const drawn = root.children.filter((one) => CONTROLS.has(one.name));
  return applyEdits(text, [
    ...edits,
    ...followRules(root, movesOf(name), follow).filter(isLeft),
    ...children(root, 'hyperlinks').flatMap((one) => followIn(one, LINK, all)),
    ...drawn.flatMap((one) => anchorEdits(one, movesOf(name))),
    ...consolidated(root, movesOf),
  ]);
}

const LINK = { attributes: ['location'] };
const CONTROLS = new Set(['controls', 'oleObjects', 'AlternateContent']);

/** Cells that the sheet sums up by Excel's own command, by sheet and place. */
function consolidated(
  root: XmlElement,
  movesOf: (sheet: string) => readonly Move[],
): readonly Edit[] {
  const list = child(child(root, 'dataConsolidate'), 'dataRefs');
  return children(list, 'dataRef').flatMap((one): readonly Edit[] => {
    const before = attribute(one.tag, 'ref') ?? '';
    if (attribute(one.tag, 'id') !== undefined) return [];
    const after = movedPlaces(before, movesOf(attribute(one.tag, 'sheet') ?? ''));
    return after === undefined || after === before
      ? []
      : [tagEdit(one, withAttribute(one.tag, 'ref', after))];
  });
}
