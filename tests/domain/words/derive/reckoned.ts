import { derive, KINDS } from '../../../../src/domain/words/derive/derive';
import type { Background } from '../../../../src/domain/words/derive/numbers';
import { read } from '../../../../src/domain/words/read';

/** What the numbers of a paragraph should be where they are not what its others make; of a report of nine months. */
export function reckoned(
  text: string,
  span: NonNullable<Background['span']> = { tháng: 9, quý: 3 },
): readonly string[] {
  return derive(read(text, true), KINDS, { span: span }).map(({ right }) => right);
}
