import type { Rule } from '../rule';
import { proseOf } from '../text/prose';
import { quote } from '../text/quote';

export const nd21OpenBracket: Rule = {
  id: 'ND21',
  title: 'Ngoặc chưa đóng',
  severity: 'Gợi ý',
  example: '“64 máy tính (trong đó khối Đảng 24; HĐND và UBND xã 40 máy …” không có dấu “)”.',
  remedy: 'Thêm dấu ngoặc còn thiếu.',
  *check(facts) {
    const open = proseOf(facts).filter(({ text, generated }) => !generated && isOpen(text));
    const [first, ...others] = open;
    if (!first) return;
    const more = others.length === 0 ? '' : ` và ${others.length} chỗ khác`;
    const stretch = first.text.slice(Math.max(first.text.lastIndexOf('('), 0));
    yield {
      at: first.at,
      also: others.map(({ at }) => at),
      message: `Ngoặc chưa đóng ở ${quote(stretch)}${more}: thêm dấu “)” hoặc “”” còn thiếu.`,
    };
  },
};

/** Points counted as `a)` or `1)` close what nobody opened; a field that could not be filled has its own finding. */
function isOpen(text: string): boolean {
  const words = text.replace(/\{\{.*?(?:\}\}|$)/gu, ' ');
  const plain = words.replace(/(?:^|[;:,.]\s*)(?:\d{1,2}|[a-zđ])\)/gu, ' ');
  return (
    plain.split('(').length > plain.split(')').length ||
    plain.split('“').length > plain.split('”').length
  );
}
