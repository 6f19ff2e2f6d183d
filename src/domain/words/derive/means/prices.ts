import { PIECES } from '../../lexicon';
import { type Num, type Scope, tailOf } from '../numbers';

/** `12 máy tính, đơn giá 14,5 triệu đồng`: of each of those right before. */
export function pricedIn({ nums }: Scope, mean: Num, lead: string): string | undefined {
  return /#[^#%÷;.]*(?<!\p{L})đơn giá(?: là| mỗi chiếc)? $/u.test(lead)
    ? nums[nums.indexOf(mean) - 1]?.unit
    : undefined;
}

/** `1.600 kg theo giá bình quân 120.000 đồng/kg, thu 192 triệu đồng`: what is made of the price stands right behind it. */
export const isClosing = (scope: Scope, mean: Num, total: Num): boolean =>
  total.at > mean.at &&
  total.unit === 'đồng' &&
  (mean.mean ? CLOSING : CLOSING_OF_PRICE).test(scope.line.slice(mean.at + 1, total.at)) &&
  !/^[^#%÷;.,]{0,24}(?<!\p{L})(?:cả (?!thảy)|kể cả|bao gồm|chưa kể)/u.test(
    tailOf(scope, total, 40),
  );

const closing = (verbs: string): RegExp =>
  new RegExp(`^[^#%÷;.,()]*, (?:${verbs})(?: về| được| là| cả thảy| tất cả)* $`, 'u');
/** Of so much to each, `thành tiền` is judged as a total. */
const CLOSING = closing('thu|hết|tốn');
const CLOSING_OF_PRICE = closing('thu|hết|tốn|thành tiền');

/** `120 triệu đồng mua 8 camera (15 triệu đồng một chiếc)`: things by the piece, between their price and that of one. */
export function isPrice(
  { nums }: Scope,
  mean: Num,
  { total, many }: Readonly<Record<'total' | 'many', Num>>,
  each: string | undefined,
): boolean {
  const [before = 0, own = 0, behind] = [many, mean, total].map((one) => nums.indexOf(one));
  return (
    PIECES.has(each ?? '') &&
    mean.unit === 'đồng' &&
    many.unit !== 'đồng' &&
    many.sentence === mean.sentence &&
    // `120 triệu đồng mua 8 camera (15 …)`, `8 camera (15 …), hết 120 …`, `gói 8 camera có giá 120 triệu đồng, bình quân 15 …`.
    ((own === before + 1 && (behind === before - 1 || behind === own + 1)) ||
      (behind === before + 1 && own === behind + 1))
  );
}
