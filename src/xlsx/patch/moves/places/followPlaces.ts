import { attribute, withAttribute } from '../../../../package/xml/attributes';
import type { Edit } from '../../../../package/xml/edits';
import type { XmlElement } from '../../../../package/xml/element';
import { child } from '../../../../package/xml/element';
import { encodeXml } from '../../../../package/xml/text';
import type { Move } from '../../../sheet/moveArea';
import { movedPlaces, tagEdit } from './movedList';

/** Where places changed, and the elements that went with their cells. */
export interface FollowedPlaces {
  readonly edits: readonly Edit[];
  readonly gone: readonly XmlElement[];
}

/**
 * Lets what a sheet says of places beside its cells follow them: its filter, ranges that may be edited, errors that are
 * not to be shown, formats and sparklines of later versions. Lists that patches change as well are not among them.
 */
export function followPlaces(root: XmlElement, moves: readonly Move[]): FollowedPlaces {
  if (moves.length === 0) return { edits: [], gone: [] };
  const found = root.children.flatMap((section) => {
    if (LISTS.has(section.name)) return [followList(section, moves)];
    if (section.name === 'extLst') return [followExtension(section, moves)];
    return [];
  });
  return {
    edits: found.flatMap(({ edits }) => edits),
    gone: found.flatMap(({ gone }) => gone),
  };
}

const LISTS = new Set([
  'autoFilter',
  'sortState',
  'protectedRanges',
  'ignoredErrors',
  'cellWatches',
  'smartTags',
  'scenarios',
]);

/** What lies on cells by its own attribute and those of the elements in it. */
export function followList(section: XmlElement, moves: readonly Move[]): FollowedPlaces {
  const inner = section.children.map((one) => followList(one, moves));
  return emptied(section, [followTag(section, moves), ...inner]);
}

function followTag(element: XmlElement, moves: readonly Move[]): FollowedPlaces {
  const name = ['sqref', 'ref', 'r'].find((one) => attribute(element.tag, one) !== undefined);
  const before = name === undefined ? undefined : attribute(element.tag, name);
  if (name === undefined || before === undefined) return { edits: [], gone: [] };
  const after = movedPlaces(before, moves);
  if (after === undefined) return { edits: [cut(element)], gone: [element] };
  const edits = after === before ? [] : [tagEdit(element, withAttribute(element.tag, name, after))];
  return { edits, gone: [] };
}

/** Lists of choices (`dataValidations`) follow with the plain ones. */
function followExtension(element: XmlElement, moves: readonly Move[]): FollowedPlaces {
  if (element.name === 'dataValidations') return { edits: [], gone: [] };
  const places = child(element, 'sqref');
  if (places) {
    const after = movedPlaces(places.text, moves);
    if (after === undefined) return { edits: [cut(element)], gone: [element] };
    const [start, end] = [places.start + places.tag.length, places.closing];
    return {
      edits: after === places.text ? [] : [{ start, end, xml: encodeXml(after) }],
      gone: [],
    };
  }
  return emptied(
    element,
    element.children.map((one) => followExtension(one, moves)),
  );
}

/** A list of which nothing is left goes too: an empty one makes Excel mend the file. */
function emptied(element: XmlElement, inner: readonly FollowedPlaces[]): FollowedPlaces {
  const gone = inner.flatMap((one) => one.gone);
  const isWhole =
    element.children.length > 0 && element.children.every((one) => gone.includes(one));
  if (isWhole || gone.includes(element)) return { edits: [cut(element)], gone: [element] };
  return { edits: inner.flatMap(({ edits }) => edits), gone };
}

function cut({ start, end }: XmlElement): Edit {
  return { start, end, xml: '' };
}
