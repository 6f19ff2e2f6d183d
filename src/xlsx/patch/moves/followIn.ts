import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { encodeAttribute, encodeXml } from '../../../package/xml/text';
import { tagEdit } from './places/movedList';

/** Which elements of a part hold a formula as their text, and which attributes hold one. */
export interface FormulaPlaces {
  readonly elements?: readonly string[];
  readonly attributes?: readonly string[];
}

/** Lets every formula in an element and all below it follow cells that moved. */
export function followIn(
  element: XmlElement,
  places: FormulaPlaces,
  follow: (formula: string) => string,
): readonly Edit[] {
  const { elements = [], attributes = [] } = places;
  const tag = attributes.reduce((made, name) => {
    const before = attribute(made, name);
    const after = before === undefined ? undefined : follow(before);
    return after === undefined || after === before
      ? made
      : withAttribute(made, name, encodeAttribute(after));
  }, element.tag);
  const own = tag === element.tag ? [] : [tagEdit(element, tag)];
  if (elements.includes(element.name) && element.children.length === 0)
    return [...own, ...textEdits(element, follow(element.text))];
  return [...own, ...element.children.flatMap((one) => followIn(one, places, follow))];
}

/** Sets an element's text anew where it differs. */
export function textEdits(element: XmlElement, after: string): readonly Edit[] {
  if (after === element.text) return [];
  const start = element.start + element.tag.length;
  return [{ start, end: element.closing, xml: encodeXml(after) }];
}
