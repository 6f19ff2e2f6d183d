import type { Area } from '../../../domain/grid';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child } from '../../../package/xml/element';
import { encodeAttribute, encodeXml } from '../../../package/xml/text';
import { areasOf } from '../../sheet/address';
import type { Move } from '../../sheet/moveArea';
import { moveArea } from '../../sheet/moveArea';
import { shiftFormula } from '../../sheet/shiftFormula';
import { tagEdit } from './movedList';

/** A formula as it reads after all moves of one sheet, or after those of all the others. */
export interface Follow {
  readonly own: (formula: string, move: Move) => string;
  readonly others: (formula: string) => string;
}

/**
 * Lets the formulas of a sheet's conditional formats, validations and extensions (those of later versions, sparklines)
 * follow cells that moved. Each is written for the first cell of where it holds; where that cell is taken out, for the
 * first that is left.
 */
export function followRules(
  root: XmlElement,
  moves: readonly Move[],
  follow: Follow,
): readonly Edit[] {
  return root.children
    .filter(({ name }) => SECTIONS.has(name))
    .flatMap((section) => within(section, [], moves, follow));
}

const SECTIONS = new Set(['conditionalFormatting', 'dataValidations', 'extLst']);
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

function within(
  element: XmlElement,
  above: readonly Area[],
  moves: readonly Move[],
  follow: Follow,
): readonly Edit[] {
  const places = attribute(element.tag, 'sqref') ?? child(element, 'sqref')?.text;
  const areas = places === undefined ? above : areasOf(places);
  if (FORMULAS.has(element.name) && element.children.length === 0) {
    const after = followed(element.text, areas, moves, follow);
    const [start, end] = [element.start + element.tag.length, element.closing];
    return after === element.text ? [] : [{ start, end, xml: encodeXml(after) }];
  }
  return [
    ...thresholdEdits(element, areas, moves, follow),
    ...element.children.flatMap((one) => within(one, areas, moves, follow)),
  ];
}

/** Colour scales and icons may take a threshold from a formula. */
function thresholdEdits(
  element: XmlElement,
  areas: readonly Area[],
  moves: readonly Move[],
  follow: Follow,
): readonly Edit[] {
  const value = attribute(element.tag, 'val');
  const isFormula = element.name === 'cfvo' && value !== undefined && /[A-Za-z$]/.test(value);
  const after = isFormula ? followed(value, areas, moves, follow) : value;
  return after === undefined || after === value
    ? []
    : [tagEdit(element, withAttribute(element.tag, 'val', encodeAttribute(after)))];
}

function followed(
  formula: string,
  areas: readonly Area[],
  moves: readonly Move[],
  { own, others }: Follow,
): string {
  let [text, left] = [formula, areas];
  for (const move of moves) {
    const { down, right } = newFirst(left, move);
    text = own(shiftFormula(text, down, right), move);
    left = left.flatMap((area) => moveArea(area, move));
  }
  return others(text);
}

/** How far from the first cell the first one is that is left. */
function newFirst(
  areas: readonly Area[],
  move: Move,
): { readonly down: number; readonly right: number } {
  const [first] = areas;
  const next = areas.find((area) => moveArea(area, move).length > 0);
  if (!first || !next) return { down: 0, right: 0 };
  const { within: block, from, by } = move;
  const isTaken =
    next.row >= from + by &&
    next.row < from &&
    next.column >= block.column &&
    next.column + next.columns <= block.column + block.columns;
  const row = isTaken ? from : next.row;
  return { down: row - first.row, right: next.column - first.column };
}
