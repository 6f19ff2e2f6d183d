import type { Remark, Rule } from '../../rule';
import { rewrite } from '../../text/rewrite';
import type { Facts } from '../../../facts';
import { quote } from '../../text/quote';
import { passages } from '../../../words/passages';
import { placeKey } from '../../../place';

export const nd05SentenceEnd: Rule = {
  id: 'ND05',
  title: 'Câu không kết thúc bằng dấu câu, hoặc chữ thường sau dấu chấm',
  severity: 'Gợi ý',
  example:
    '“… chất lượng phục vụ người dân, doanh nghiệp” không có dấu chấm; “Nhân dân. tuy nhiên”.',
  remedy: 'Thêm dấu câu; viết hoa chữ đầu câu.',
  *check(facts) {
    yield* withoutEnd(facts);
    yield* smallStart(facts);
  },
};

const ENDS = /[.;:?!…)”"]$|\.\/\.$/u;

function* withoutEnd(facts: Facts): Iterable<Remark> {
  const lists = new Set(['Đoạn', '-', '+', '(1)']);
  const open = passages(facts, 'spoken').filter(
    ({ level, text, generated, unfinished }) =>
      level &&
      lists.has(level) &&
      !generated &&
      !unfinished &&
      !ENDS.test(text) &&
      text.split(' ').length > 3,
  );
  const [first, ...others] = open;
  if (!first) return;
  const more = others.length === 0 ? '' : ` và ${others.length} câu khác`;
  yield {
    at: first.at,
    also: others.map(({ at }) => at),
    message: `Câu ${quote(first.text)}${more} không kết thúc bằng dấu câu.`,
  };
}

/** A word, a full stop, a small letter: no abbreviation has so many letters. */
const SMALL = /(\p{Ll}{3,20}\. )(\p{Ll})(?=\p{Ll})/gu;

/** Looked for from the full stop, and without the flag u: few texts are worth the whole pattern. */
const MAY_BE_SMALL = /\. [^\sA-Z\d(“"'.…–-]/;

function* smallStart(facts: Facts): Iterable<Remark> {
  const found = passages(facts, 'printed').flatMap((prose) =>
    MAY_BE_SMALL.test(prose.text)
      ? [...prose.text.matchAll(SMALL)].map((match) => ({ prose, match }))
      : [],
  );
  const byCell = new Map([...found].reverse().map((one) => [placeKey(one.prose.at), one]));
  for (const { prose, match } of [...byCell.values()].reverse()) {
    const [said] = match;
    const rest = prose.text.slice(match.index + said.length, match.index + 20);
    const change = rewrite(facts, prose, capitalized);
    const fix = change && { label: 'Viết hoa', certain: false, changes: [change] };
    const message = `Chữ thường sau dấu chấm: ${quote(said + rest)}, có lẽ là “${capitalized(said + rest)}”.`;
    yield { at: prose.at, message, ...(fix && { fix }) };
  }
}

function capitalized(raw: string): string {
  return raw.replace(SMALL, (_, before: string, letter: string) => before + letter.toUpperCase());
}
