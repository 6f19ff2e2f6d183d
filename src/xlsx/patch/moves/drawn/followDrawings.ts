import { relationsOf, relationsPath } from '../../../../package/relations';
import { attribute, withAttribute } from '../../../../package/xml/attributes';
import type { Edit } from '../../../../package/xml/edits';
import { applyEdits } from '../../../../package/xml/edits';
import type { XmlElement } from '../../../../package/xml/element';
import { child } from '../../../../package/xml/element';
import { parseXml } from '../../../../package/xml/parseXml';
import { decodeXml, encodeAttribute, encodeXml } from '../../../../package/xml/text';
import type { EditedPackage } from '../../../package/editPackage';
import type { Move } from '../../../sheet/moveArea';
import type { FormulaPlaces } from '../followIn';
import { followIn, textEdits } from '../followIn';
import { moveAnchor } from './moveAnchor';
import { tagEdit } from '../places/movedList';

/** What a part of a kind that hangs on a sheet says of cells. */
const PARTS: Readonly<Record<string, FormulaPlaces>> = {
  chart: { elements: ['f', 'sqref'] },
  chartEx: { elements: ['f'] },
  drawing: { attributes: ['textlink', 'cellRange'] },
  vmlDrawing: {},
  ctrlProp: { attributes: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'] },
};

/**
 * Lets what is drawn on a sheet follow cells that moved: pictures, shapes and charts lie where their cells went, and charts,
 * linked shapes, controls and links of shapes mean the cells that they meant.
 */
export function followDrawings(
  parts: EditedPackage,
  sheet: string,
  moves: readonly Move[],
  follow: (formula: string) => string,
): void {
  followLinks(parts, sheet, follow);
  for (const { kind, path } of drawnParts(parts, sheet)) {
    const text = parts.text(path);
    if (kind === 'vmlDrawing') {
      const made = followBoxes(text, follow);
      if (made !== text) parts.set(path, made);
      continue;
    }
    const root = parseXml(text);
    const edits = [
      ...followIn(root, PARTS[kind] ?? {}, follow),
      ...(kind === 'drawing' ? anchorEdits(root, moves) : []),
    ];
    if (edits.length > 0) parts.set(path, applyEdits(text, edits));
    followLinks(parts, path, follow);
  }
}

/** The parts that a sheet draws, and those that its drawings draw. */
function drawnParts(
  parts: Pick<EditedPackage, 'has' | 'text'>,
  sheet: string,
): readonly { readonly kind: string; readonly path: string }[] {
  const from = {
    find: (path: string): string | undefined => (parts.has(path) ? path : undefined),
    tree: (path: string): XmlElement => parseXml(parts.text(path)),
  };
  const drawn = (path: string): readonly { kind: string; path: string }[] =>
    relationsOf(from, path).flatMap(({ kind, target, external }) =>
      external || PARTS[kind] === undefined || !parts.has(target) ? [] : [{ kind, path: target }],
    );
  const own = drawn(sheet);
  const inner = own.filter(({ kind }) => kind === 'drawing').flatMap(({ path }) => drawn(path));
  return [...new Map([...own, ...inner].map((one) => [one.path, one])).values()];
}

/** Lets what lies on cells by its corners (`from`, `to`) lie where they went; in a drawing or in a sheet's controls. */
export function anchorEdits(element: XmlElement, moves: readonly Move[]): readonly Edit[] {
  const [from, to] = [child(element, 'from'), child(element, 'to')];
  if (!from) return element.children.flatMap((one) => anchorEdits(one, moves));
  const editAs = attribute(element.tag, 'editAs');
  if (editAs === 'absolute') return [];
  const at = (corner: XmlElement | undefined, name: string): number =>
    Number(child(corner, name)?.text ?? NaN);
  const [top, left] = [at(from, 'row'), at(from, 'col')];
  if (Number.isNaN(top) || Number.isNaN(left)) return [];
  const bottom = to ? at(to, 'row') : top;
  const right = to ? at(to, 'col') - (at(to, 'colOff') === 0 ? 1 : 0) : left;
  const sized = editAs === undefined || editAs === 'twoCell';
  const moved = moveAnchor({ top, left, bottom, right: Math.max(left, right) }, moves, sized);
  const setTo = (corner: XmlElement | undefined, name: string, value: number): readonly Edit[] => {
    const found = child(corner, name);
    return found ? textEdits(found, String(value)) : [];
  };
  return [
    ...(moved.top === top ? [] : setTo(from, 'row', moved.top)),
    ...(moved.bottom === bottom ? [] : setTo(to, 'row', moved.bottom)),
    ...(moved.cut ? setTo(from, 'rowOff', 0) : []),
  ];
}

/** Controls are drawn in VML too, which need not be sound XML. */
function followBoxes(text: string, follow: (formula: string) => string): string {
  return text.replace(
    /(<x:Fmla(?:Link|Range|Txbx|Group)>)([^<]*)(?=<)/g,
    (_, open: string, formula: string) => open + encodeXml(follow(decodeXml(formula))),
  );
}

/** Links into the workbook may stand among a part's relationships, as `#'Bảng A'!B5`. */
function followLinks(
  parts: EditedPackage,
  owner: string,
  follow: (formula: string) => string,
): void {
  const path = relationsPath(owner);
  if (!parts.has(path)) return;
  const text = parts.text(path);
  const edits = parseXml(text).children.flatMap((one): readonly Edit[] => {
    const target = attribute(one.tag, 'Target') ?? '';
    if (!target.startsWith('#')) return [];
    const plain = decoded(target.slice(1));
    const after = follow(plain);
    if (after === plain) return [];
    const written = target.includes('%') ? encodeURI(after) : after;
    return [tagEdit(one, withAttribute(one.tag, 'Target', encodeAttribute(`#${written}`)))];
  });
  if (edits.length > 0) parts.set(path, applyEdits(text, edits));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
