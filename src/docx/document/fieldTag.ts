import type { References } from './references';

/** Word refuses tags and titles beyond this length. */
const LONGEST = 64;

/**
 * Tag and title of a field's content control: the field as typed, and the figure's own words. A field longer than
 * Word's limit is tagged `#1`, `#2`, … and stands in full in the document's own part.
 */
export function fieldTag(field: string, references: References): { tag: string; alias: string } {
  const alias = shortTitle(references.titles.get(field) ?? field);
  if (field.length <= LONGEST) return { tag: field, alias };
  const known = references.longFields.indexOf(field);
  const number = known >= 0 ? known + 1 : references.longFields.push(field);
  return { tag: `#${number}`, alias };
}

/** A title that Word takes. */
export function shortTitle(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1)}…`;
}
