import type { Facts } from '../../../facts';
import { addTo } from '../../../groupBy';
import { sumOf } from '../../../number/sumOf';
import { memo } from '../../../memo/memo';
import { passages, type Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import { sentencesOf } from '../../sentences';
import { unitOf } from '../../units';
import { isAhead, isState, roleOf } from '../roles';
import { tokensOf } from '../tokens';
import { wordsAround } from '../context';
import { seriesOf, type Item, type Series } from './series';

/** Two neighbours of a sentence, each with the number that a table has for the other. */
export interface Exchanged {
  readonly passage: Passage;
  readonly said: Said;
  readonly figures: readonly [Figure, Figure];
  /** What the table has in their order. */
  readonly items: readonly [Item, Item];
}

/** `13 lò ga và 41 lò điện` beside sums of 41 and 13. */
export const exchanged = memo((facts: Facts): readonly Exchanged[] => {
  const byValue = itemsByValue(facts);
  if (byValue.size === 0) return [];
  return passages(facts, 'compared').flatMap((passage) =>
    sentencesOf(passage).flatMap((said) => {
      const counts = said.figures.filter((one) => one.sign === '#' && isTold(said, one));
      return counts.flatMap((first, index): readonly Exchanged[] => {
        const second = counts[index + 1];
        if (!second || first.value === second.value || !areNeighbours(said, first, second))
          return [];
        const items = exchangedItems(byValue, passage, said, [first, second]);
        return items ? [{ passage, said, figures: [first, second], items }] : [];
      });
    }),
  );
});

const itemsByValue = memo((facts: Facts): ReadonlyMap<number, readonly Item[]> => {
  const index = new Map<number, Item[]>();
  for (const { items } of seriesOf(facts)) for (const item of items) addTo(index, item.value, item);
  return index;
});

function isTold(said: Said, figure: Figure): boolean {
  return (
    figure.value > 0 &&
    isState(said, figure) &&
    !isAhead(said.line.slice(0, figure.at)) &&
    /now|cumulative/u.test(roleOf(said, figure))
  );
}

const areNeighbours = ({ line }: Said, first: Figure, second: Figure): boolean =>
  /^[^#%÷;.:()]*$/u.test(line.slice(first.at + 1, second.at));

function exchangedItems(
  byValue: ReadonlyMap<number, readonly Item[]>,
  passage: Passage,
  said: Said,
  [first, second]: readonly [Figure, Figure],
): readonly [Item, Item] | undefined {
  const [here, there] = [first, second].map((one) => ownWords(said, one));
  if (!here || !there) return undefined;
  const pairs = (one: number, other: number): readonly (readonly [Item, Item])[] =>
    (byValue.get(one) ?? []).flatMap((a) =>
      a.series.items.flatMap((b) =>
        b.value === other && isNamed(here, a, b) && isNamed(there, b, a) ? [[a, b] as const] : [],
      ),
    );
  const wrong = pairs(second.value, first.value);
  if (wrong.length === 0 || pairs(first.value, second.value).length > 0) return undefined;
  const all = new Set(tokensOf(`${passage.heading} ${said.text}`));
  const units = [first, second].map((one) => unitOf(said, one));
  return wrong.find(([{ series }]) => isMeant(series, said, all, units));
}

/** Whether a sentence with such words, counting such things, is about a series. */
function isMeant(
  { own, table, items, isCounted }: Series,
  said: Said,
  all: ReadonlySet<string>,
  units: readonly (string | undefined)[],
): boolean {
  const isOfUnit = units.every((unit) => unit === undefined || table.has(unit));
  if (isCounted) {
    const rows = sumOf(items.map(({ value }) => value));
    const told = said.figures.map(({ value }) => value);
    return isOfUnit && (told.includes(rows) || items.every(({ value }) => told.includes(value)));
  }
  const named = own.filter((word) => all.has(word)).length;
  return (own.length > 0 && named === own.length) || (isOfUnit && named >= own.length / 2);
}

/** Whether some words tell an item from another, and nothing of the other. */
function isNamed(words: ReadonlySet<string>, item: Item, other: Item): boolean {
  const own = [...item.words].filter((word) => !other.words.has(word));
  const told = own.filter((word) => words.has(word)).length;
  return (
    own.length > 0 &&
    told >= own.length / 2 &&
    ![...other.words].some((word) => !item.words.has(word) && words.has(word))
  );
}

/** What stands beside a number up to the next sign or number, or an “and”. */
function ownWords({ text: typed, figures }: Said, figure: Figure): ReadonlySet<string> {
  const text = typed.replace(/tin, bài/giu, 'tin  bài');
  const [before, behind] = wordsAround({ text, figures }, figure).map((words) =>
    words.split(' và '),
  );
  return new Set(tokensOf(`${before?.at(-1) ?? ''} ${behind?.[0] ?? ''}`));
}
