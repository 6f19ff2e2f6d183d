import type { Rule } from '../rule';
import { DOUBT } from '../text/spelling/doubts';
import { quote } from '../text/quote';
import { textCells } from '../text/spelling/textCells';
import { likelySlips } from './hygiene';

/** O among or behind figures; o, I and l only between figures: `30o`, `10l` are degrees and litres. */
const SLIP = /(?<![\p{L}\d])(\d[\d.,]*)(?:(O)(?![\p{L}])|([oIl])(?=\d))/gu;

export const ch05LetterForFigure: Rule = {
  id: 'CH05',
  title: 'Chữ O, l thay cho số 0, 1',
  severity: 'Gợi ý',
  example: '“15.12O hồ sơ”, “1l2 người”.',
  remedy: 'Gõ lại bằng chữ số; bấm Sửa để đổi.',
  *check(facts) {
    yield* likelySlips(
      textCells(facts, DOUBT.figure).filter(({ name }) => !name),
      mend,
      ({ before, after }) => {
        const [found = ''] = before.match(SLIP) ?? [];
        return `“${found}” có chữ O hoặc l đứng thay chữ số, có lẽ là “${mend(found)}”: ${quote(after)}.`;
      },
    );
  },
};

function mend(raw: string): string {
  return raw.replace(SLIP, (_, figures: string, big?: string, small?: string) => {
    const zero = big !== undefined || small === 'o';
    return figures + (zero ? '0' : '1');
  });
}
