import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { passages } from '../../../words/passages';
import { fromLetter } from '../../../numbering/alphabet';

export const nd21OpenBracket: Rule = {
  id: 'ND21',
  title: 'Ngoặc chưa đóng',
  severity: 'Gợi ý',
  example: '“64 máy tính (trong đó khối Đảng 24; HĐND và UBND xã 40 máy …” không có dấu “)”.',
  remedy: 'Thêm dấu ngoặc còn thiếu.',
  *check(facts) {
    const open = passages(facts, 'printed').filter(
      ({ text, generated }) => !generated && isOpen(text),
    );
    const [first, ...others] = open;
    if (!first) return;
    const more = others.length === 0 ? '' : ` và ${others.length} chỗ khác`;
    const stretch = first.text.slice(openAt(first.text));
    yield {
      at: first.at,
      also: others.map(({ at }) => at),
      message: `Ngoặc chưa đóng ở ${quote(stretch)}${more}: thêm dấu ${missing(first.text)} còn thiếu.`,
    };
  },
};

/** The sign that is wanting; one of quotation is named, for it would close its own quotation. */
function missing(text: string): string {
  const plain = withoutPoints(text);
  return plain.split('(').length > plain.split(')').length ? '“)”' : 'đóng ngoặc kép';
}

/** Where the last bracket stands that nothing closes; without one, the whole text. */
function openAt(text: string): number {
  const open: number[] = [];
  for (const [index, sign] of [...text.matchAll(/[()]/gu)].map(
    (one) => [one.index, one[0]] as const,
  )) {
    if (sign === '(') open.push(index);
    else open.pop();
  }
  return open.at(-1) ?? 0;
}

/** Points counted as `a)` or `1)` close what nobody opened; a field that could not be filled has its own finding. */
function isOpen(text: string): boolean {
  const plain = withoutPoints(text.replace(/\{\{.*?(?:\}\}|$)/gu, ' '));
  return (
    plain.split('(').length > plain.split(')').length ||
    plain.split('“').length > plain.split('”').length
  );
}

const POINT = /(^|.?[;:,.]\s*)(\d{1,2}|[a-zđ])\)(?=\s*[\p{L}“])/gu;

/** The end of `(trong hạn: 9, quá hạn: 1)` or `(thôn 2, 3)` is no point, unless its neighbour is one too. */
function withoutPoints(text: string): string {
  const points = new Set(Array.from(text.matchAll(POINT), ([, , point = '']) => orderOf(point)));
  return text.replace(POINT, (found, before: string, point: string) => {
    const order = orderOf(point);
    const neighboured = points.has(order - 1) || points.has(order + 1);
    return neighboured || !/^\d|^.?:/u.test(before) ? before : found;
  });
}

/** Numbers stand apart from letters. */
function orderOf(point: string): number {
  return /\d/u.test(point) ? Number(point) : 999 + (fromLetter(point) ?? 0);
}
