import { perText } from '../../../perText';
import type { Facts } from '../../../facts';
import { normalize, withoutMarks } from '../../../vietnamese';
import { misspelling } from '../../letters/spelling';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { dataTexts, typedTexts } from '../../text/typedTexts';
import { likelyMeant, nearestWord, wordsIn, type WordIn } from '../../text/vocabulary';
import { COMPOUNDS, NOT_MEANT } from './compounds';

export const nd28WrongMarks: Rule = {
  id: 'ND28',
  title: 'Có thể gõ sai chữ, sai dấu',
  severity: 'Gợi ý',
  example:
    '“trục tuyến” → “trực tuyến”; “thanh tóan” → “thanh toán”; “bình qân” → “bình quân”; “chứa lắp” → “chưa lắp”.',
  remedy: 'Xem lại chữ và dấu của từ.',
  yieldsTo: ['ND09', 'CH04'],
  *check(facts) {
    for (const { at, text } of [...typedTexts(facts), ...dataTexts(facts)]) {
      const found = [...new Set([...slipsIn(normalize(text)), ...oddWordsIn(text, facts)])];
      if (found.length > 0) yield { at, message: `Có thể gõ sai chữ, sai dấu: ${listed(found)}.` };
    }
  },
};

/** The compounds by their first and second word without marks. */
const MEANT = new Map<string, Map<string, string>>();
for (const pair of COMPOUNDS) {
  const [first = '', second = ''] = withoutMarks(pair).split(' ');
  MEANT.set(first, (MEANT.get(first) ?? new Map<string, string>()).set(second, pair));
}
/** A report has few words, each many times. */
const bare = perText((word) => withoutMarks(word.toLowerCase()));
/** `nguời`, `đưọc`: no syllable has one horn of two; `quờ`, `thuở` have none. */
const HORN =
  /(?<!\p{L})\p{L}{0,3}(?:(?<![qQ])u[ơờớởỡợ](?:ng|[cnmptiu])|ư[oòóỏõọ](?:ng|[cnmptiu]))(?!\p{L})/gu;
/** What is not yet done; a store holds none of these. */
const NOT_YET =
  /(?<!\p{L})chứa (?=(?:lắp|thực hiện|hoàn thành|đạt|triển khai|bố trí|ban hành|giải quyết|nộp|gửi|xong|đồng bộ|xử lý|giải ngân|kịp)(?!\p{L}))/gu;

/** Words that can be no syllable, and such as stand once where the workbook else has one that is nearly the same. */
function oddWordsIn(text: string, facts: Facts): readonly string[] {
  return oddOnes(text).flatMap((one) => {
    const { word } = one;
    const fault = wrong(word);
    const meant =
      typeof fault === 'object'
        ? fault.mended
        : (likelyMeant(facts, one) ?? (fault && nearestWord(facts, word)));
    if (meant !== undefined) return [said(word, meant)];
    return fault === undefined ? [] : [`“${word}” không phải chữ tiếng Việt`];
  });
}

const wrong = perText(misspelling);
const LONG_ENOUGH = 3;
/** Words in small letters that are worth a look. */
const oddOnes = perText((text): readonly WordIn[] =>
  wordsIn(text).filter(({ word }) => word.length >= LONG_ENOUGH && /^\p{Ll}+$/u.test(word)),
);

function slipsIn(text: string): readonly string[] {
  return [
    ...[...text.matchAll(HORN)].map(([found]) => said(found, horned(found))),
    ...[...text.matchAll(NOT_YET)].map(() => said('chứa', 'chưa')),
    ...compoundsIn(text),
  ];
}

function compoundsIn(text: string): readonly string[] {
  const words = text.match(/\p{L}+|[^\p{L} ]+/gu) ?? [];
  return words.slice(1).flatMap((second, index) => {
    const first = words[index] ?? '';
    const meant = MEANT.get(bare(first))?.get(bare(second));
    if (meant === undefined) return [];
    const pair = `${first} ${second}`;
    // Names and abbreviations have capitals of their own.
    if (!/^\p{L}\p{Ll}+ \p{Ll}+$/u.test(pair)) return [];
    const typed = pair.toLowerCase();
    if (NOT_MEANT.has(typed)) return [];
    const [one = '', other = ''] = meant.split(' ');
    const isFirst = sameMarks(first.toLowerCase(), one);
    return isFirst === sameMarks(second, other) ? [] : [said(pair, meant)];
  });
}

/** Whether two words of the same letters bear the same marks, wherever the tone stands (`hoá`, `hóa`). */
function sameMarks(a: string, b: string): boolean {
  return a === b || sorted(a) === sorted(b);
}

function sorted(word: string): string {
  return Array.from(word.normalize('NFD').replace(/đ/gu, 'd̵')).sort().join('');
}

function horned(word: string): string {
  return word
    .normalize('NFD')
    .replace(/u(?=o\u031b)/u, 'ư')
    .replace(/(?<=u\u031b)o(?!\u031b)/u, 'o\u031b')
    .normalize('NFC');
}

function said(typed: string, meant: string): string {
  return `“${typed}”, có lẽ là “${meant}”`;
}
