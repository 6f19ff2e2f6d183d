import type { Rule } from '../../domain/rules/rule';
import { withoutMarks } from '../../domain/letters/vietnamese';

type Words = Pick<Rule, 'title' | 'example' | 'remedy'>;

/** Rules in which every word wanted begins a word, those first that have them together. */
export function findRules<R extends Words>(rules: readonly R[], wanted: string): readonly R[] {
  const words = plain(wanted).split(' ');
  if (plain(wanted) === '') return [];
  const found = rules.filter((rule) => words.every((word) => textOf(rule).includes(` ${word}`)));
  const together = (rule: R) => textOf(rule).includes(` ${plain(wanted)}`);
  return [...found.filter(together), ...found.filter((rule) => !together(rule))];
}

const textOf = ({ title, example, remedy }: Words): string =>
  ` ${plain(`${title} ${example} ${remedy}`)}`;

/** Without marks and signs. */
const plain = (words: string): string =>
  withoutMarks(words)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
