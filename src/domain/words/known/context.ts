import { memo } from '../../memo/memo';
import { EMPTY_WORDS } from '../lexicon';
import type { Passage } from '../passages';
import type { Figure, Said } from '../read';
import { tokensOf } from './tokens';

/** The words around a figure, each with how near it stands, from 1 (beside it) to 0. */
export type Context = ReadonlyMap<string, number>;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly string[];
  /** The nearest piece up to this one that has words; −1 where there is none. */
  readonly worded: number;
}

const NONE: Piece = { from: 0, to: 0, tokens: [], worded: -1 };
const FIGURES = '#%÷';
const FARTHEST = 0.12;
/** What crossing a sign on the way to the words costs. */
const LEFT: Readonly<Record<string, number>> = {
  ',': 0.75,
  '(': 0.9,
  ')': 0.6,
  ':': 0.8,
  ';': 0.35,
};
const FIGURE_BETWEEN = 0.55;
const RIGHT: Readonly<Record<string, number>> = { ',': 0.3, ')': 0.5 };
const EARLIER = 0.35;
const LABEL = 0.6;
const ABOVE = 0.4;
/** Where nothing but `cùng kỳ`, `đạt` stands beside a figure, it is told of what stands before. */
const UNTOLD = 0.8;
const HEADING = 0.35;
/** `; lũy kế được 3.584 người`. */
const SUMMED: ReadonlySet<string> = new Set(['lũy', 'kế']);

/** `…, tăng 23 người so với tháng 9; lũy kế 5.130 người`: a change says nothing of what the next number counts. */
const CHANGE = /(?<!\p{L})(?:tăng|giảm|gấp|so với)(?!\p{L})/u;

/** The context of every figure of a sentence, in their order. */
export function contextsOf(
  said: Said,
  passage: Passage,
  earlier: readonly Said[],
): (figure: Figure) => Context {
  const pieces = piecesOf(said);
  const far = new Map<string, number>();
  add(far, tokensOf(passage.heading), HEADING);
  add(far, tokensOf(passage.above), ABOVE);
  for (const { line } of earlier) add(far, tokensOf(line), EARLIER);
  add(far, tokensOf(labelOf(passage.text)), LABEL);
  return (figure) => near(said, pieces, figure, far);
}

/** `Camera: kế hoạch 24 camera …`: what a paragraph begins with names what all of it is about. */
export function labelOf(text: string): string {
  return /^([^:.;\d]{2,60}):/u.exec(text)?.[1] ?? '';
}

function near({ line }: Said, pieces: readonly Piece[], { at }: Figure, far: Context): Context {
  const words = new Map(far);
  const next = pieces.findIndex(({ from }) => from > at);
  const here = next < 0 ? pieces.length : next;
  let [weight, place] = [1, at];
  let told = false;
  for (let index = here - 1; weight >= FARTHEST; index -= 1) {
    if (!told) index = pieces[index]?.worded ?? -1;
    if (index < 0) break;
    const { from, to, tokens } = pieces[index] ?? NONE;
    weight *= crossed(line.slice(to, place));
    if (!told) weight = Math.max(weight, UNTOLD);
    told ||=
      !CHANGE.test(line.slice(from, to)) &&
      tokens.some((token) => !EMPTY_WORDS.has(token) && !SUMMED.has(token));
    add(words, tokens, weight);
    place = from;
  }
  [weight, place] = [1, at + 1];
  for (let index = here; index < pieces.length; index += 1) {
    const { from, to, tokens } = pieces[index] ?? NONE;
    const between = line.slice(place, from);
    if (/[#%÷;(]/u.test(between)) break;
    for (const sign of between) weight *= RIGHT[sign] ?? 1;
    add(words, tokens, weight);
    place = to;
  }
  return words;
}

function crossed(between: string): number {
  let weight = 1;
  for (const sign of between) weight *= LEFT[sign] ?? (FIGURES.includes(sign) ? FIGURE_BETWEEN : 1);
  return weight;
}

function add(words: Map<string, number>, tokens: readonly string[], weight: number): void {
  for (const token of tokens) if ((words.get(token) ?? 0) < weight) words.set(token, weight);
}

/** Stretches of the line between figures and the signs that part clauses; days and references are words. */
function piecesOf({ text, line, figures }: Said): readonly Piece[] {
  let [next, worded] = [0, -1];
  return [...line.matchAll(/[^#%÷,;:()]+/gu)].map(({ index: from, 0: found }, index) => {
    const to = from + found.length;
    let words = '';
    let last = from;
    for (; (figures[next]?.at ?? Infinity) < to; next += 1) {
      const figure = figures[next];
      if (!figure || figure.at < from) continue;
      words += line.slice(last, figure.at) + text.slice(figure.from, figure.to);
      last = figure.at + 1;
    }
    const tokens = tokensOf(words + line.slice(last, to));
    if (tokens.length > 0) worded = index;
    return { from, to, tokens, worded };
  });
}

/** Every word of a passage, of its heading and of what stands above its list: asked for each number and column. */
export const wordsOfPassage = memo(
  ({ heading, above, text }: Passage): ReadonlySet<string> =>
    new Set(tokensOf(`${heading} ${above} ${text}`)),
);

/** The words before and behind a number, from the count before it to the next, of its own clause. */
export function wordsAround(
  { text, figures }: Pick<Said, 'text' | 'figures'>,
  { from, to }: Figure,
): readonly [before: string, behind: string] {
  const last = Math.max(
    0,
    ...figures.flatMap((one) => (one.to <= from && one.sign === '#' ? [one.to] : [])),
  );
  const next = Math.min(
    text.length,
    ...figures.flatMap((one) => (one.from >= to && one.sign === '#' ? [one.from] : [])),
  );
  const before = text.slice(last, from).split(/[,;:(]/u);
  const behind = text.slice(to, next).split(/[,;.:()]/u);
  return [before.at(-1) ?? '', behind[0] ?? ''];
}
