import type { Row } from '../../../entries/entries';
import { headerKey } from '../../../letters/vietnamese';

/** `Tổng cộng`, `Cộng: 5 văn bản` below a list is none of its rows. */
export function isSumRow<K extends string>({ cells }: Row<K>, columns: readonly K[]): boolean {
  const texts = columns.map((key) => cells[key].text.trim()).filter((text) => text !== '');
  return isSum(texts.find((text) => !/^\d/u.test(text)) ?? '');
}

/** Whether a name is that of a sum, with its number or without. */
export function isSum(name: string): boolean {
  return /^(?:tổng cộng|tổng số|tổng|cộng)(?:\s*[:(].*|\s+\d.*)?$/u.test(headerKey(name));
}
