import { derive, KINDS, type Reckoned } from '../../../../src/domain/words/derive/derive';
import type { Background } from '../../../../src/domain/words/derive/numbers';
import { read } from '../../../../src/domain/words/read';

type Span = NonNullable<Background['span']>;

const NINE_MONTHS: Span = { tháng: 9, quý: 3 };

/** What the numbers of a paragraph should be where they are not what its others make; of a report of nine months. */
export function reckoned(text: string, span: Span = NINE_MONTHS): readonly string[] {
  return claimsOf(text, span).map(({ right }) => right);
}

/** … with how each is reckoned. */
export function claimsOf(text: string, span: Span = NINE_MONTHS): readonly Reckoned[] {
  return derive(read(text, true), KINDS, { span });
}
