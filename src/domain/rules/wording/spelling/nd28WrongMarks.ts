import type { Facts } from '../../../facts';
import { perText } from '../../../memo/perText';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { suspects } from '../suspects';
import { horned, hornsIn } from './hornsIn';
import { keysLeftIn } from './telex';
import { oddWordsIn, type OddWord } from './oddWords';
import { SOUND_COMPOUNDS } from './soundAlikes';
import { meantBy } from './wrongCompound';

export const nd28WrongMarks: Rule = {
  id: 'ND28',
  title: 'Có thể gõ sai chữ, sai dấu',
  severity: 'Gợi ý',
  example:
    '“trục tuyến” → “trực tuyến”; “thanh tóan” → “thanh toán”; “bình qân” → “bình quân”; “chứa lắp” → “chưa lắp”.',
  remedy: 'Xem lại chữ và dấu của từ.',
  yieldsTo: ['ND09', 'CH04'],
  *check(facts) {
    const saidOf = perText((words) => saidIn(words, facts));
    for (const { at, words } of suspects(facts).misspelt) {
      const found = saidOf(words);
      if (found.length > 0) yield { at, message: `Có thể gõ sai chữ, sai dấu: ${listed(found)}.` };
    }
  },
};

function saidIn(text: string, facts: Facts): readonly string[] {
  return [
    ...new Set([
      ...hornsIn(text).map((word) => said(word, horned(word))),
      ...keysLeftIn(text).map(({ word, meant }) => said(word, meant)),
      ...notYet(text),
      ...compoundsIn(text),
      ...oddWordsIn(text, facts).map(saidOfWord),
    ]),
  ];
}

/** What is not yet done; a store holds none of these. */
const NOT_YET =
  /(?<!\p{L})chứa (?=(?:lắp|thực hiện|hoàn thành|đạt|triển khai|bố trí|ban hành|giải quyết|nộp|gửi|xong|đồng bộ|xử lý|giải ngân|kịp)(?!\p{L}))/gu;

function notYet(text: string): readonly string[] {
  return text.includes('chứa ') ? (text.match(NOT_YET) ?? []).map(() => said('chứa', 'chưa')) : [];
}

function compoundsIn(text: string): readonly string[] {
  const words = text.match(/\p{L}+|[^\p{L} ]+/gu) ?? [];
  return words.slice(1).flatMap((second, index) => {
    const first = words[index] ?? '';
    // `lịch sử lý luận`: the first word ends a compound of its own.
    const before = words[index - 1]?.toLowerCase() ?? '';
    const isEnd = SOUND_COMPOUNDS.has(`${before} ${first}`);
    const meant = isEnd ? undefined : meantBy(first, second);
    return meant === undefined ? [] : [said(`${first} ${second}`, meant)];
  });
}

function saidOfWord({ word, meant }: OddWord): string {
  return meant === undefined ? `“${word}” không phải chữ tiếng Việt` : said(word, meant);
}

function said(typed: string, meant: string): string {
  return `“${typed}”, có lẽ là “${meant}”`;
}
