import type { Rule } from '../../rule';
import { figureNumber } from '../../../figures/figureNumber';
import { quote } from '../../text/quote';
import { ratios } from '../../../words/claims/ratios';
import { clauses } from '../../../words/passages';

const MODEST = /cơ bản hoàn thành(?: các| toàn bộ| tốt)? nhiệm vụ/iu;

export const nv14SelfRating: Rule = {
  id: 'NV14',
  title: 'Tự xếp loại không khớp tỷ lệ hoàn thành',
  severity: 'Gợi ý',
  example: '“cơ bản hoàn thành các nhiệm vụ” trong khi 34/34 nhiệm vụ đã hoàn thành.',
  remedy: 'Sửa lời tự đánh giá cho khớp số liệu.',
  *check(facts) {
    const total = figureNumber(facts, 'nv.tong') ?? 0;
    const done = figureNumber(facts, 'nv.hoan_thanh') ?? 0;
    const ratio = ratios(facts).find(
      ({ claim: { part, whole, text } }) => part === whole && whole > 1 && /nhiệm vụ/iu.test(text),
    )?.claim;
    const all =
      total > 1 && total === done ? `${done}/${total}` : ratio && `${ratio.part}/${ratio.whole}`;
    if (all === undefined) return;
    for (const { at, text } of clauses(facts, 'told')) {
      const said = MODEST.exec(text)?.[0];
      if (said !== undefined)
        yield {
          at,
          message: `Lời ${quote(said)} trong khi ${all} nhiệm vụ đã hoàn thành: sửa lời cho khớp.`,
        };
    }
  },
};
