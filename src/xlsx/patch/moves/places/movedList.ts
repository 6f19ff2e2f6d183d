import { attribute, withAttribute } from '../../../../package/xml/attributes';
import type { Edit } from '../../../../package/xml/edits';
import type { XmlElement } from '../../../../package/xml/element';
import { areasOf, printArea } from '../../../sheet/address';
import type { Move } from '../../../sheet/moveArea';
import { moveAlong } from '../../../sheet/moveArea';

/** Where an element's cells are after some moves, as its attribute is to say it; undefined where none is left. */
export function movedPlaces(places: string, moves: readonly Move[]): string | undefined {
  const before = areasOf(places);
  const after = before.flatMap((area) => moveAlong(area, moves));
  if (after.length === 0) return before.length === 0 ? places : undefined;
  const same = after.every((area, index) => area === before[index]);
  return same && after.length === before.length ? places : after.map(printArea).join(' ');
}

/** Lets the children of a list (`hyperlinks`, `mergeCells`) follow their cells; a list of which none is left goes. */
export function movedList(
  list: XmlElement | undefined,
  moves: readonly Move[],
  stays: (places: string) => boolean = () => true,
): readonly Edit[] {
  if (!list) return [];
  const all = list.children.map((one) => {
    const before = attribute(one.tag, 'ref') ?? '';
    const moved = movedPlaces(before, moves);
    return { one, before, after: moved !== undefined && stays(moved) ? moved : undefined };
  });
  const left = all.filter(({ after }) => after !== undefined).length;
  if (left === 0 && all.length > 0) return [{ start: list.start, end: list.end, xml: '' }];
  const counted = attribute(list.tag, 'count') !== undefined && left < all.length;
  return [
    ...(counted ? [tagEdit(list, withAttribute(list.tag, 'count', String(left)))] : []),
    ...all.flatMap(({ one, before, after }): readonly Edit[] => {
      if (after === undefined) return [{ start: one.start, end: one.end, xml: '' }];
      return after === before ? [] : [tagEdit(one, withAttribute(one.tag, 'ref', after))];
    }),
  ];
}

/** Sets an element's opening tag anew. */
export function tagEdit({ start, tag }: XmlElement, xml: string): Edit {
  return { start, end: start + tag.length, xml };
}
