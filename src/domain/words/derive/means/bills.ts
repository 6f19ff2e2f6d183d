import { memo } from '../../../memo/memo';
import type { Derived } from '../../claims/derived';
import { conclude, either, orElse } from '../conclude';
import { eachOf, rateOf } from './each';
import { isExpected, leadOf, type Num, type Scope, shown, tailOf } from '../numbers';

/** Pieces, the price of one and what they come to, one behind the other. */
interface Bill {
  readonly pieces: Num;
  readonly price: Num;
  readonly total: Num;
}

/** `8 máy tính với đơn giá 14,5 triệu đồng, thành tiền 116 triệu đồng`: as much as so many pieces at that price. */
export function billsIn(scope: Scope): readonly Derived[] {
  return billsOf(scope).flatMap(({ pieces, price, total }) =>
    conclude(scope, total, [
      {
        value: pieces.value * price.value,
        how: `${shown(pieces)} × ${shown(price)}`,
        score: 5,
        named: true,
        at: pieces.at,
        also: () =>
          either(
            orElse(pieces, total.value / price.value),
            orElse(price, total.value / pieces.value),
          ),
      },
    ]),
  );
}

/** Whether a number is the price or the total of a bill, and judged there. */
export const isOfBill = (scope: Scope, num: Num): boolean =>
  billsOf(scope).some(({ price, total }) => price === num || total === num);

const billsOf = memo((scope: Scope): readonly Bill[] =>
  /giá|mỗi|một|\//u.test(scope.line)
    ? scope.nums.flatMap((price, index) => billOf(scope, price, scope.nums[index + 1]))
    : [],
);

function billOf(scope: Scope, price: Num, total: Num | undefined): readonly Bill[] {
  if (!total || ![price, total].every(isMoney) || !isClosing(scope, price, total)) return [];
  const each = eachOf(scope, price);
  // `mỗi tổ 1,2 triệu đồng/quý`: so much in each of several quarters.
  if (rateOf(scope, price) !== undefined || isExpected(scope, total)) return [];
  const isPriced = PRICE.test(leadOf(scope, price, 40));
  if (each === undefined && !isPriced) return [];
  const counts = scope.nums.filter(
    (one) =>
      one.sentence === price.sentence &&
      one.at < price.at &&
      one.sign === '#' &&
      one.of !== 'whole' &&
      one.unit !== 'đồng',
  );
  const named = counts.filter(({ unit }) => unit === each);
  const pieces = (named.length > 0 ? named : counts).at(-1);
  const isOther = pieces?.gain || pieces?.mean || pieces?.hedged;
  const isOnly = named.length === 1 || (named.length === 0 && isPriced);
  // `10 triệu đồng tiền mặt và 45 suất quà, mỗi suất 500.000 đồng, tổng trị giá …`: with what else is told before.
  const isAlone = scope.nums.every(
    (one) => one.sentence !== price.sentence || one.unit !== 'đồng' || one.at >= price.at,
  );
  return pieces && !isOther && isOnly && isAlone ? [{ pieces, price, total }] : [];
}

const isMoney = ({ sign, unit, hedged, of, gain }: Num): boolean =>
  sign === '#' && unit === 'đồng' && !hedged && !of && !gain;

/** Of one piece, and not of the lot. */
const PRICE =
  /(?<!\p{L})(?:đơn giá|với giá|theo giá|giá(?! (?:gói|trị|thầu)))(?: (?:là|bình quân|trung bình|mỗi \p{L}+))* $/u;

const TOTAL = new RegExp(
  String.raw`^[^#%÷;.,()]{0,40}\)?, (?:(?:như vậy|nên|tức) )?(?:thu|hết|tốn|mất|thành tiền|cộng|vị chi|tất cả|cả thảy|tổng(?: cộng| số tiền| tiền| kinh phí| chi phí| trị giá| giá trị)?)(?: (?:về|hết|được|là|cả thảy|tất cả))* $`,
  'u',
);

/** What they come to stands right behind the price, and is that of nothing else besides. */
const isClosing = (scope: Scope, price: Num, total: Num): boolean =>
  price.sentence === total.sentence &&
  total.value > price.value &&
  TOTAL.test(scope.line.slice(price.at + 1, total.at)) &&
  !/^[^#%÷;.,]{0,24}(?<!\p{L})(?:cả (?!thảy)|kể cả|bao gồm|chưa kể)/u.test(
    tailOf(scope, total, 40),
  );
