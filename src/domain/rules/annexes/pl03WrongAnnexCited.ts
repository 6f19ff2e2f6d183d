import type { Facts } from '../../facts';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { annexes } from './annexes';
import { citations, type Citation } from './citations';
import { memo } from '../../memo/memo';
import { shareWords } from './shareWords';
import { whatStandsAbove } from './whatStandsAbove';

export const pl03WrongAnnexCited: Rule = {
  id: 'PL03',
  title: 'Lời nhắc phụ lục không có, hoặc không đúng nội dung',
  severity: 'Lỗi',
  example:
    '“(Phụ lục XII kèm theo)” mà báo cáo có 10 phụ lục; sau danh sách văn bản lại ghi “(Phụ lục II kèm theo)” là phụ lục phản ánh, kiến nghị.',
  remedy: 'Sửa số phụ lục trong lời, hoặc thêm phụ lục.',
  *check(facts) {
    const numbered = annexes(facts).filter(({ number }) => number !== undefined);
    for (const citation of citations(facts)) {
      const annex = numbered.find(({ number }) => number === citation.number);
      if (annex) {
        const better = betterAnnex(citation, annex.title, facts);
        if (better === undefined) continue;
        yield {
          at: citation.at,
          severity: 'Cảnh báo',
          message: `${quote(citation.text)}: ${citation.name} là ${quote(annex.title)}; có lẽ định nhắc ${better}.`,
        };
      } else if (numbered.length > 0 || annexes(facts).length === 0) {
        yield {
          at: citation.at,
          message: `Lời nhắc ${citation.name} nhưng báo cáo không có phụ lục này: ${uncited(facts)}sửa số, hoặc thêm phụ lục.`,
        };
      }
    }
  },
};

/** The annex that speaks of what the citation stands below, where the one cited shares no word with it. */
function betterAnnex(citation: Citation, title: string, facts: Facts): string | undefined {
  const { heading } = whatStandsAbove(facts, citation.at);
  if (heading === undefined || [heading, citation.text].some((one) => shareWords(one, title)))
    return undefined;
  const cited = citedNumbers(facts);
  const fitting = annexes(facts).filter(
    ({ number, title: other }) =>
      number !== undefined && !cited.has(number) && shareWords(heading, other),
  );
  return fitting.length === 1 ? fitting[0]?.head.marker : undefined;
}

/** The one annex that no words point to is likely meant. */
function uncited(facts: Facts): string {
  const cited = citedNumbers(facts);
  const free = annexes(facts).filter(({ number }) => number !== undefined && !cited.has(number));
  const [only] = free;
  return only && free.length === 1 ? `có lẽ là ${only.head.marker}; ` : '';
}

const citedNumbers = memo((facts) => new Set(citations(facts).map(({ number }) => number)));
