import { hygiene } from '../../letters/hygiene';
import type { Rule } from '../../rule';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';

const WITHOUT_SO = /(Nghị quyết) (57-NQ\/TW)/giu;
const WITH_SO = /Nghị quyết số 57-NQ\/TW/iu;
const WITH_COMMA = /(57-NQ\/TW),( ngày)/giu;
const WITHOUT_COMMA = /57-NQ\/TW ngày/iu;

export const nd15ResolutionNamedManyWays: Rule = {
  id: 'ND15',
  title: 'Nghị quyết số 57-NQ/TW viết nhiều cách',
  severity: 'Gợi ý',
  example:
    '“Nghị quyết 57-NQ/TW” và “Nghị quyết số 57-NQ/TW”; có và không có dấu phẩy trước “ngày”.',
  remedy: 'Viết một cách: “Nghị quyết số 57-NQ/TW ngày 22/12/2024”; bấm Sửa để đổi tất cả.',
  *check(facts) {
    const cells = textCells(facts, DOUBT.resolution);
    const all = cells.map(({ raw }) => raw).join('\n');
    const number = all.search(WITHOUT_SO) >= 0 && WITH_SO.test(all);
    const comma = all.search(WITH_COMMA) >= 0 && WITHOUT_COMMA.test(all);
    if (!number && !comma) return;
    const mend = (raw: string) => {
      const numbered = number ? raw.replace(WITHOUT_SO, '$1 số $2') : raw;
      return comma ? numbered.replace(WITH_COMMA, '$1$2') : numbered;
    };
    yield* hygiene(
      cells,
      mend,
      (mends) =>
        `Nghị quyết số 57-NQ/TW viết nhiều cách (${mends.length} ô khác): viết một cách “Nghị quyết số 57-NQ/TW ngày 22/12/2024”.`,
    );
  },
};
