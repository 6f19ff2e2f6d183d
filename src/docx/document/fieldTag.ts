import type { References } from './references';

/** Word refuses tags and titles beyond this length. */
const LONGEST = 64;

/**
 * Tag and title of a field's content control: the field as typed. A field longer than Word's limit
 * is tagged `#1`, `#2`, … and stands in full in the document's fields part.
 */
export function fieldTag(field: string, references: References): { tag: string; alias: string } {
  if (field.length <= LONGEST) return { tag: field, alias: field };
  const known = references.longFields.indexOf(field);
  const number = known >= 0 ? known + 1 : references.longFields.push(field);
  return { tag: `#${number}`, alias: `${field.slice(0, LONGEST - 1)}…` };
}
