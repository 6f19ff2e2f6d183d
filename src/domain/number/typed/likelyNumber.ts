import { readNumber, type TypedNumber } from './readNumber';

/** A number whose marks are mixed up, as it was meant: `2,461.8` and `2.461.8` → `2.461,8`, `1,234,567` → `1.234.567`. */
export function likelyNumber(text: string): TypedNumber | undefined {
  const [, digits = '', percent = ''] = /^([\d.,]+) ?(%?)$/u.exec(text.trim()) ?? [];
  const parts = digits.split(/[.,]/u);
  const marks = Array.from(digits.replace(/\d/gu, ''));
  const [first = '', ...groups] = parts;
  const last = groups.at(-1) ?? '';
  if (groups.length < 2 || !/^[1-9]\d{0,2}$/u.test(first) || last === '') return undefined;
  if (!groups.slice(0, -1).every((group) => group.length === 3)) return undefined;
  const inner = new Set(marks.slice(0, -1));
  if (inner.size > 1) return undefined;
  const decimal = last.length !== 3 || !inner.has(marks.at(-1) ?? '');
  const whole = [first, ...groups.slice(0, decimal ? -1 : undefined)].join('.');
  return readNumber(`${whole}${decimal ? `,${last}` : ''}${percent}`);
}
