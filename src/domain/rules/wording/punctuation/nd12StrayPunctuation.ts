import { hygiene, likelySlips, type Mend } from '../../letters/hygiene';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';

/** Two marks where one is meant, and a blank before a mark; `…`, `...`, `?!`, `./.` and fields stay. */
const STRAY: readonly (readonly [RegExp, string])[] = [
  [/\s*[,;]\s*\.(?=\s|$)/gu, '.'],
  [/%\s?%/gu, '%'],
  [/,\s*;/gu, ';'],
  [/;\s*,/gu, ';'],
  [/,\s*,+/gu, ','],
  [/;\s*;+/gu, ';'],
  [/(?<![.\d])\.\s?\.(?![./\d])/gu, '.'],
  [/(?<=[\p{L}\d)”]) +([,;.])(?=\s|$)/gu, '$1'],
  [/(?<=\d)(?:- | -)(?=\d)/gu, ' - '],
  [/(?<=\p{Ll}{2}|[)”%])[,;](?=[\p{L}\d“(])/gu, '$& '],
  [/(?<=[\p{L}\d,;.:)”%]) {2,3}(?=[\p{L}\d(“])/gu, ' '],
  [/(?<=\() +(?=[\p{L}\d])|(?<=[\p{L}\d%.]) +(?=\))/gu, ''],
];

/** Where `12,,5` loses a comma it becomes a number: maybe a figure was meant between them. */
const IN_NUMBER = /\d\s*,\s*,+\s*\d/u;

export const nd12StrayPunctuation: Rule = {
  id: 'ND12',
  title: 'Dấu câu thừa hoặc cách sai',
  severity: 'Gợi ý',
  example:
    '“trên môi trường mạng, .”; “hồ sơ ;”; “hồ sơ,tương ứng”; hai dấu cách giữa câu; “08/4- 14/4”.',
  remedy: 'Bỏ dấu thừa; bấm Sửa để sửa tất cả.',
  *check(facts) {
    const cells = textCells(facts, DOUBT.punctuation).filter(
      ({ raw, name }) => !name && !raw.includes('{{'),
    );
    const say = (mends: readonly Mend[]): string =>
      `Dấu câu thừa hoặc cách sai: ${listed(mends.map(exampleOf), 5)}.`;
    const inNumbers = cells.filter(({ raw }) => IN_NUMBER.test(raw));
    const others = cells.filter(({ raw }) => !IN_NUMBER.test(raw));
    yield* hygiene(others, mend, say);
    for (const remark of likelySlips(inNumbers, mend, (one) => say([one])))
      yield { ...remark, yieldsTo: ['CT03', 'DL09'] };
  },
};

function mend(raw: string): string {
  return STRAY.reduce((text, [pattern, by]) => text.replace(pattern, by), raw);
}

/** The stretch around the first difference, in whole words. */
function exampleOf({ before, after }: Mend): string {
  let at = 0;
  while (at < after.length && before.charAt(at) === after.charAt(at)) at += 1;
  const start = Math.max(0, at - 12);
  const head = before.slice(0, start).split(/\s/u).at(-1) ?? '';
  const [tail = ''] = before.slice(at + 4).split(/\s/u, 1);
  return `“${(head + before.slice(start, at + 4) + tail).trim()}”`;
}
