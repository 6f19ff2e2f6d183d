import type { Place } from '../../place';
import { fromRoman, toRoman } from '../../numbering/roman';
import { memo } from '../../memo/memo';
import { passages } from '../../words/passages';

/** An annex that the words point to. */
export interface Citation {
  /** `III`, also where `3` is typed. */
  readonly number: string;
  /** `Phụ lục III`, in the digits typed. */
  readonly name: string;
  readonly at: Place;
  readonly text: string;
}

const NAMED =
  /phụ lục\s+(?:số\s+)?((?:[IVXLC]+|\d{1,2})(?![\p{L}\d])(?:\s*(?:,|và|đến|-|–)\s*(?:phụ lục\s+)?(?:[IVXLC]+|\d{1,2})(?![\p{L}\d]))*)/giu;

/** A number that stands alone: the letters of `lục` are none. */
const NUMBER = /(?<![\p{L}\d])(?:[IVXLC]+|\d+)(?![\p{L}\d])/giu;

/** Annexes named in the body: `(Phụ lục I kèm theo)`, `các Phụ lục I, II và IV`, `Phụ lục I đến X`. */
export const citations = memo((facts): readonly Citation[] =>
  passages(facts, 'spoken').flatMap(({ text, at, annex }) =>
    annex !== undefined || !/phụ lục/iu.test(text)
      ? []
      : [...text.matchAll(NAMED)].flatMap(([, list = '']) =>
          numbersOf(list).map((number) => ({ ...named(number, list), at, text })),
        ),
  ),
);

function numbersOf(list: string): readonly number[] {
  const numbers = [...list.matchAll(NUMBER)].map(
    ([one]) => fromRoman(one.toUpperCase()) ?? Number(one),
  );
  const [first = 0, last = 0] = numbers;
  const span = /đến|-|–/u.test(list) && numbers.length === 2 && last > first && last - first < 30;
  return span ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : numbers;
}

function named(number: number, list: string): Pick<Citation, 'number' | 'name'> {
  const roman = toRoman(number);
  return { number: roman, name: `Phụ lục ${/\d/u.test(list) ? number : roman}` };
}
