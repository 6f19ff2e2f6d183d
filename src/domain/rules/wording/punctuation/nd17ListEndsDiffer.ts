import type { Sentence } from '../../../sentence';
import type { Rule } from '../../rule';

/** NĐ 30/2020 does not rule it; a reader sees it all the same. */
export const nd17ListEndsDiffer: Rule = {
  id: 'ND17',
  title: 'Dấu cuối các gạch đầu dòng không thống nhất',
  severity: 'Gợi ý',
  example: 'Trong cùng một danh sách, gạch này kết thúc bằng “;”, gạch kia bằng “.”.',
  remedy: 'Các gạch kết thúc bằng “;”, gạch cuối bằng “.”; hoặc tất cả bằng “.”.',
  *check({ outline }) {
    const uneven = listsOf(outline.sentences).flatMap((list) => oddOnes(list));
    const [first, ...others] = uneven;
    if (!first) return;
    const more = others.length === 0 ? '' : ` (và ${others.length} chỗ khác)`;
    const message = `Gạch đầu dòng này kết thúc bằng “.” trong khi các gạch cùng danh sách kết thúc bằng “;”${more}.`;
    yield { at: first.at, also: others.map(({ at }) => at), message };
  },
};

/** Runs of three and more items of one level, typed by hand. */
function listsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = [];
  let run: Sentence[] = [];
  for (const sentence of sentences) {
    const item = (sentence.level === '-' || sentence.level === '+') && !sentence.source;
    if (!item || run[0]?.level !== sentence.level) run = [];
    if (!item) continue;
    if (run.length === 0) runs.push(run);
    run.push(sentence);
  }
  return runs.filter(({ length }) => length > 2);
}

/** Items before the last that end in a full stop where most end in a semicolon; several sentences in one item need it. */
function oddOnes(list: readonly Sentence[]): readonly Sentence[] {
  const inner = list.slice(0, -1);
  const full = inner.filter(({ text }) => /[^.]\.$/u.test(text) && !/\.\s/u.test(text));
  const semicolons = inner.filter(({ text }) => text.endsWith(';')).length;
  return semicolons > full.length ? full : [];
}
