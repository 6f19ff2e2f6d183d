import { hygiene } from '../../letters/hygiene';
import type { Rule } from '../../rule';
import { DOUBT } from '../../text/spelling/doubts';
import { textCells } from '../../text/spelling/textCells';

/** NĐ 30/2020, PL II: the kind of a unit is written small, save before a number or a person's name. */
const CAPITAL =
  /((?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Đảng ủy|Công an|địa bàn|toàn) )(Xã|Phường|Thôn|Xóm)(?= \p{L}|[,.;:]|$)/gu;

export const nd20CapitalUnit: Rule = {
  id: 'ND20',
  title: 'Viết hoa “Xã”, “Phường”',
  severity: 'Gợi ý',
  example: '“UBND Xã”, “trên địa bàn Xã”.',
  remedy: 'Viết thường: UBND xã, trên địa bàn xã; bấm Sửa để sửa tất cả.',
  *check(facts) {
    const mend = (raw: string) =>
      raw.replace(CAPITAL, (_, before: string, unit: string) => before + unit.toLowerCase());
    const cells = textCells(facts, DOUBT.capital).filter(({ name }) => !name);
    yield* hygiene(
      cells,
      mend,
      ([one]) =>
        `Viết hoa không cần thiết: “${one.before.match(CAPITAL)?.[0] ?? ''}” nên viết thường.`,
    );
  },
};
