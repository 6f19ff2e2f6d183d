import type { Area } from '../../../domain/grid';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child } from '../../../package/xml/element';
import { encodeAttribute, encodeXml } from '../../../package/xml/text';
import { areasOf } from '../../sheet/address';
import type { Move } from '../../sheet/moveArea';
import { fromNewFirst } from '../../sheet/fromNewFirst';
import { moveArea } from '../../sheet/moveArea';
import { tagEdit } from './places/movedList';

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
    text = own(fromNewFirst(text, left, move), move);
    left = left.flatMap((area) => moveArea(area, move));
  }
  return others(text);
}
