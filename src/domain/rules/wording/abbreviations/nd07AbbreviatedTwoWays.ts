import { hygiene } from '../../letters/hygiene';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { maskReferences } from '../../../words/signs/references';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';
import { ABBREVIATIONS } from './abbreviations';

export const nd07AbbreviatedTwoWays: Rule = {
  id: 'ND07',
  title: 'Viết tắt không thống nhất',
  severity: 'Gợi ý',
  example: 'KHCN và KH-CN, ĐMST và Đ-MST, CDS và C-ĐS trong cùng báo cáo.',
  remedy: 'Chọn một cách viết tắt; bấm Sửa để đổi tất cả.',
  *check(facts) {
    const cells = textCells(facts, DOUBT.abbreviation).filter(({ name }) => !name);
    const masked = cells.map(({ raw }) => maskReferences(raw)).join('\n');
    for (const ways of ABBREVIATIONS) {
      const used = ways.filter((way) => pattern(way).test(masked));
      if (used.length < 2) continue;
      const right = used.includes(ways[0]) ? ways[0] : mostUsed(used, masked);
      const others = used.filter((way) => way !== right);
      yield* hygiene(
        cells,
        (raw) => replaced(raw, others, right),
        () =>
          `Viết tắt không thống nhất: ${listed([right, ...others])}; nên viết một cách, ví dụ “${right}”.`,
      );
    }
  },
};

function pattern(way: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d&/-])${way}(?![\\p{L}\\d&/]|-\\p{Lu})`, 'gu');
}

function mostUsed(ways: readonly string[], text: string): string {
  const count = (way: string) => text.match(pattern(way))?.length ?? 0;
  return [...ways].sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** What stands inside a document's code stays as it is. */
function replaced(raw: string, others: readonly string[], right: string): string {
  return others.reduce((text, way) => {
    const masked = maskReferences(text);
    return text.replace(pattern(way), (found, index: number) =>
      masked.startsWith(found, index) ? right : found,
    );
  }, raw);
}
