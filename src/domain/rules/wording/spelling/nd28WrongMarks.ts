import { perText } from '../../../perText';
import type { Facts } from '../../../facts';
import { withoutMarks } from '../../../vietnamese';
import { misspelling } from '../../letters/spelling';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { worded } from '../../text/typedTexts';
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
    for (const { at, text, words } of worded(facts)) {
      const found = [...new Set([...slipsIn(words), ...oddWordsIn(text, facts)])];
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
/** What may stand behind a word, of those that begin a compound. */
const behind = perText((word) => MEANT.get(bare(word)));
/** Without the flag u, which costs several times as much. */
const MAY_BE_HORN = /u[ơờớởỡợ]|ư[oòóỏõọ]/;
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
    ...(MAY_BE_HORN.test(text) ? horns(text) : []),
    ...(text.includes('chứa ') ? notYet(text) : []),
    ...compoundsIn(text),
  ];
}

function horns(text: string): readonly string[] {
  return [...text.matchAll(HORN)].map(([found]) => said(found, horned(found)));
}

function notYet(text: string): readonly string[] {
  return [...text.matchAll(NOT_YET)].map(() => said('chứa', 'chưa'));
}

function compoundsIn(text: string): readonly string[] {
  const words = text.match(/\p{L}+|[^\p{L} ]+/gu) ?? [];
  const found: string[] = [];
  for (const [index, first] of words.entries()) {
    const second = words[index + 1] ?? '';
    const meant = behind(first)?.get(bare(second));
    if (meant !== undefined && isSlip(first, second, meant))
      found.push(said(`${first} ${second}`, meant));
  }
  return found;
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
