import type { Facts } from '../facts';
import { memo } from '../memo/memo';
import { namesOf } from '../expression/expression';
import { parse } from '../expression/parse';

/** Every name that the report's fields use, lower case; one that cannot be parsed uses none. */
export const usedNames = memo((facts: Facts): ReadonlySet<string> => {
  const fields = new Set(facts.outline.fields.map(({ field }) => field));
  return new Set([...fields].flatMap(namesIn));
});

function namesIn(field: string): readonly string[] {
  const parsed = parse(field.replace(/^\{\{|\}\}$/g, ''));
  return parsed.ok ? namesOf(parsed.expression) : [];
}
