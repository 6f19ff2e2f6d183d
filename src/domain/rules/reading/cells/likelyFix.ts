import type { Entry } from '../../../entries/entry';
import type { Fix } from '../../../findings/finding';
import { readNumber } from '../../../number/typed/readNumber';
import { likelyText } from './adviceOn';

/** Writes the number that was likely meant, where the advice on a cell names one. */
export function likelyFix({ at, raw, text }: Entry): Fix | undefined {
  const meant = likelyText(text);
  const read = meant === undefined ? undefined : readNumber(meant);
  if (meant === undefined || !read) return undefined;
  // A share keeps its sign: in a row without a unit it is what makes it one.
  const change = read.percent
    ? { after: meant, format: '@' }
    : { after: read.number, format: 'General' };
  return { label: `Ghi ${meant}`, certain: false, changes: [{ ...at, before: raw, ...change }] };
}
