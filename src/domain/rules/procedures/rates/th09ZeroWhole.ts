import { targetRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { ratios } from '../../../words/claims/ratios';
import { quote } from '../../text/quote';

export const th09ZeroWhole: Rule = {
  id: 'TH09',
  title: 'Mẫu số bằng 0',
  severity: 'Cảnh báo',
  example: 'Kết quả ghi 0/0.',
  remedy: 'Ghi “Không phát sinh …” thay cho tỷ lệ.',
  *check(facts) {
    yield* inTargets(facts);
    for (const { at, claim } of ratios(facts)) {
      if (claim.whole === 0 && !countsNothing(facts, claim.text))
        yield { at, message: `Mẫu số bằng 0 trong ${quote(claim.text)}: ghi “Không phát sinh”.` };
    }
  },
};

function* inTargets(facts: Facts): Iterable<Remark> {
  for (const { cells } of targetRows(facts)) {
    const { result, denominator, name } = cells;
    const zero = result.meaning.kind === 'fraction' && result.meaning.denominator === 0;
    const typed = denominator.meaning.kind === 'number' && denominator.meaning.number === 0;
    if (!zero && !typed) continue;
    const message = `Chỉ tiêu ${quote(name.text)} có mẫu số bằng 0 nên không tính được tỷ lệ: ghi “Không phát sinh …” ở Kết quả.`;
    yield { at: zero ? result.at : denominator.at, message };
  }
}

/** `{{ct.dat}}/{{ct.tong}}` before any target or task stands in its sheet: the empty sheet is what to speak of. */
function countsNothing({ entries: { targets, tasks } }: Facts, text: string): boolean {
  return /^\D*0+\/0+\D*$/u.test(text) && targets.rows.length + tasks.rows.length === 0;
}
