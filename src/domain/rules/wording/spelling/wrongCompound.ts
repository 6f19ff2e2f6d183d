import { perText } from '../../../memo/perText';
import { withoutMarks } from '../../../letters/vietnamese';
import { COMPOUNDS, NOT_MEANT } from './compounds';
import { SOUND_ALIKES } from './soundAlikes';

/** The compounds by their first and second word without marks. */
const MEANT = new Map<string, Map<string, string>>();
const ENDS = new Set<string>();
const [TWIN_BEGINS, TWIN_ENDS] = [0, 1].map(
  (place) => new Set([...SOUND_ALIKES.keys()].map((pair) => pair.split(' ')[place] ?? '')),
);
for (const pair of COMPOUNDS) {
  const [first = '', second = ''] = withoutMarks(pair).split(' ');
  MEANT.set(first, (MEANT.get(first) ?? new Map<string, string>()).set(second, pair));
  ENDS.add(second);
}
/** A report has few words, each many times. */
const bare = perText((word) => withoutMarks(word.toLowerCase()));
/** What may stand behind a word, of those that begin a compound. */
const behind = perText((word) => MEANT.get(bare(word)));

/** Whether a compound begins with the word's letters, whatever their marks. */
export function beginsCompound(word: string): boolean {
  return behind(word) !== undefined || TWIN_BEGINS?.has(word.toLowerCase()) === true;
}

/** Whether a compound ends with the word's letters. */
export function endsCompound(word: string): boolean {
  return ENDS.has(bare(word)) || TWIN_ENDS?.has(word) === true;
}

/** The compound that was meant by two words of its letters, of which one has other marks. */
export function meantBy(first: string, second: string): string | undefined {
  const meant = behind(first)?.get(bare(second));
  if (meant !== undefined && isSlip(first, second, meant)) return meant;
  // A capital may begin a name.
  const isPlain = /^\p{L}\p{Ll}* \p{Ll}+$/u.test(`${first} ${second}`);
  return isPlain ? SOUND_ALIKES.get(`${first.toLowerCase()} ${second}`) : undefined;
}

function isSlip(first: string, second: string, meant: string): boolean {
  const pair = `${first} ${second}`;
  // Names and abbreviations have capitals of their own.
  if (!/^\p{L}\p{Ll}+ \p{Ll}+$/u.test(pair) || NOT_MEANT.has(pair.toLowerCase())) return false;
  const [one = '', other = ''] = meant.split(' ');
  return sameMarks(first.toLowerCase(), one) !== sameMarks(second, other);
}

/** Whether two words of the same letters bear the same marks, wherever the tone stands (`hoá`, `hóa`). */
function sameMarks(a: string, b: string): boolean {
  return a === b || sorted(a) === sorted(b);
}

function sorted(word: string): string {
  return Array.from(word.normalize('NFD').replace(/đ/gu, 'd̵')).sort().join('');
}
