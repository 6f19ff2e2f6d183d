import { memo } from '../../../memo/memo';
import type { Derived } from '../../claims/derived';
import { PIECES } from '../../lexicon';
import { arePersons } from '../../units';
import { conclude, either, HARDLY, orElse, type Way } from '../conclude';
import { eachOf, isNamed, kindOf, rateOf } from './each';
import {
  isCount,
  isExpected,
  isGivenMore,
  isWhole,
  leadOf,
  type Num,
  type Scope,
  shown,
  sumOfAll,
  tailOf,
} from '../numbers';

/** So many pieces, at so much each: of several counts that may be meant, all. */
interface Term {
  readonly pieces: readonly Num[];
  readonly price: Num;
}

/** Pieces of one kind or several, and what they come to. */
interface Bill {
  readonly terms: readonly Term[];
  readonly total: Num;
  /** The words between leave nothing else to be told. */
  readonly isClosed: boolean;
}

/** `8 máy tính với đơn giá 14,5 triệu đồng, thành tiền 116 triệu đồng`, `6 lớp, mỗi lớp 75 người; 4 lớp, mỗi lớp 50 người; tổng cộng 650 người`. */
export function billsIn(scope: Scope): readonly Derived[] {
  return billsOf(scope).flatMap((bill) => conclude(scope, bill.total, waysOf(scope, bill)));
}

/** Whether a number is the price or the total of a bill, and judged there. */
export const isOfBill = (scope: Scope, num: Num): boolean =>
  billsOf(scope).some(
    ({ terms, total }) => total === num || terms.some(({ price }) => price === num),
  );

const billsOf = memo((scope: Scope): readonly Bill[] =>
  /giá|mỗi|một|\//u.test(scope.line)
    ? scope.nums.flatMap((total, index) => billOf(scope, total, index))
    : [],
);

function waysOf(scope: Scope, { terms, total, isClosed }: Bill): readonly Way[] {
  const choices = Math.max(...terms.map(({ pieces }) => pieces.length));
  const ways = Array.from({ length: choices }, (_, choice) => ({
    ...wayOf(scope, { terms, total }, choice),
    score: choices > 1 ? 4 : 5,
    named: choices === 1 && isClosed,
  }));
  // `3 giải nhất, 5 giải nhì, mỗi giải 2 triệu đồng`: all that were counted.
  const all = terms.reduce((sum, { pieces, price }) => sum + sumOfAll(pieces) * price.value, 0);
  return choices > 1 ? [...ways, { value: all, how: '', score: HARDLY }] : ways;
}

/** What a choice of the pieces comes to. */
function wayOf(
  scope: Scope,
  { terms, total }: Pick<Bill, 'terms' | 'total'>,
  choice: number,
): Omit<Way, 'score'> {
  const lines = terms.map(({ pieces, price }) => ({
    pieces: pieces[choice] ?? pieces[pieces.length - 1] ?? price,
    price,
  }));
  const value = lines.reduce((sum, { pieces, price }) => sum + pieces.value * price.value, 0);
  const rounded = lines.filter(({ price }) => MEAN.test(leadOf(scope, price, 40)));
  return {
    value,
    slack: rounded.reduce((sum, { pieces, price }) => sum + (pieces.value * price.step) / 2, 0),
    how: lines.map(({ pieces, price }) => `${shown(pieces)} × ${shown(price)}`).join(' + '),
    at: Math.min(...lines.map(({ pieces }) => pieces.at)),
    also: () =>
      either(
        ...lines.flatMap(({ pieces, price }) => {
          const right = total.value - value + pieces.value * price.value;
          const each = right / pieces.value;
          return [
            orElse(pieces, right / price.value),
            // A price has no more decimals than it is printed with.
            isWhole(each, price.step) ? orElse(price, each) : undefined,
          ];
        }),
      ),
  };
}

function billOf(scope: Scope, total: Num, index: number): readonly Bill[] {
  const price = scope.nums[index - 1];
  if (!price || price.sentence !== total.sentence || total.unit === undefined) return [];
  if (!isCount(total) || total.of || isExpected(scope, total) || !isOfUnit(price, total)) return [];
  const closing = CLOSING.exec(scope.line.slice(price.at + 1, total.at));
  if (!closing || total.value <= price.value || WITH_MORE.test(tailOf(scope, total, 40))) return [];
  const { 1: mark, 2: ofThese, 3: wide } = closing;
  const clause = scope.line.lastIndexOf(';', price.at);
  const terms =
    termsOf(scope, total, 0) ?? (ofThese && clause > 0 ? termsOf(scope, total, clause) : undefined);
  return terms && (mark === ',' || terms.length > 1)
    ? [{ terms, total, isClosed: wide === undefined && terms.length === 1 }]
    : [];
}

/** What they come to stands right behind the last price. */
const CLOSING = new RegExp(
  String.raw`^[^#%÷;.,()]{0,40}\)?([,;]) (?:(?:như vậy|nên|tức) )?(?:(thu|hết|tốn|mất|thành tiền|vị chi)|cộng|tất cả|cả thảy|tổng(?: cộng| số tiền| tiền| kinh phí| chi phí| trị giá| giá trị)?|(tổng(?: (?!(?:cả|kể|với|trên|trong|gồm|mức) )\p{L}+){1,4}?))(?: (?:về|hết|được|là|cả thảy|tất cả))* $`,
  'u',
);

/** … and is that of something else besides. */
const WITH_MORE = /^[^#%÷;.,]{0,24}(?<!\p{L})(?:cả (?!thảy)|kể cả|bao gồm|chưa kể)/u;

/** Where each number of the total's unit before it is a price with its pieces: `10 triệu đồng tiền mặt và 45 suất quà, mỗi suất 500.000 đồng` tells more. */
function termsOf(scope: Scope, total: Num, from: number): readonly Term[] | undefined {
  const run = scope.nums.filter(
    ({ at, sentence }) => sentence === total.sentence && at >= from && at < total.at,
  );
  const prices = run.filter((one) => isOfUnit(one, total));
  const terms = prices.flatMap((price, index): readonly Term[] => {
    const last = prices[index - 1]?.at ?? -1;
    const own = run.filter(({ at }) => at > last && at < price.at);
    const pieces = piecesOf(scope, own, price).map((one) => weighed(scope, one, price));
    return pieces.length > 0 ? [{ pieces, price }] : [];
  });
  const isEach = terms.some(({ pieces: [one] }) => one?.value !== 1);
  return isEach && terms.length === prices.length ? terms : undefined;
}

/** `18,5 tấn … 480.000 đồng/kg`: as many of what the price is of. */
function weighed(scope: Scope, pieces: Num, price: Num): Num {
  const own = WEIGHTS.get(pieces.unit ?? '');
  const each = WEIGHTS.get(eachOf(scope, price) ?? '');
  const times = own === undefined || each === undefined ? 1 : own / each;
  const { value, scale, step } = pieces;
  return { ...pieces, value: value * times, scale: scale * times, step: step * times };
}

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['kg', 1],
  ['yến', 10],
  ['tạ', 100],
  ['tấn', 1000],
]);

/** What a price is of: what it names, else the things counted before it. */
function piecesOf(scope: Scope, before: readonly Num[], price: Num): readonly Num[] {
  const lead = leadOf(scope, price, 40);
  if (price.hedged || price.of || price.gain) return [];
  const [each, rate] = [eachOf(scope, price), rateOf(scope, price)];
  if (rate !== undefined && !isInOne(scope, price, rate)) return [];
  const counts = before.filter(
    (one) =>
      one.sign === '#' &&
      one.of !== 'whole' &&
      (!one.gain || isGivenMore(scope, one)) &&
      one.unit !== undefined &&
      (!one.mean || one.unit === eachOf(scope, one)),
  );
  const named = counts.filter((one) => one.value > 1 && isNamed(scope, one, each));
  const things = counts.filter(({ unit }) => !TIME.has(unit ?? ''));
  const isPriced = PRICE.test(lead) || PIECES.has(each ?? '');
  const all = named.length > 0 ? named : isPriced ? things : [];
  // `3 xe trong 5 ngày, giá 1,2 triệu đồng/ngày`: of each of them.
  const isOfEach = TIME.has(each ?? '') && things.length > 0;
  if (all.length > 0) return isOfEach || all.some(({ hedged }) => hedged) ? [] : all;
  if (each !== undefined) return toldBefore(scope, price);
  const one = things.at(-1);
  const isOne = one?.value === 1 && AT.test(scope.line.slice(one.at + 1, price.at));
  return isOne ? [one] : [];
}

/** Of one piece, and not of the lot. */
const PRICE =
  /(?<!\p{L})(?:đơn giá|với giá|theo giá|giá(?! (?:gói|trị|thầu)))(?: (?:là|bình quân|trung bình|mỗi \p{L}+))* $/u;
/** A mean is rounded, and what it comes to is about so much. */
const MEAN = /(?<!\p{L})(?:bình quân|trung bình|tính ra)(?!\p{L})[^#%÷;.]*$/u;
/** `1 giải nhất 5 triệu đồng`. */
const AT = /^(?: \p{L}+){1,5} $/u;
const TIME: ReadonlySet<string> = new Set('năm tháng tuần ngày quý giờ phút tuổi'.split(' '));

/** `Trong quý, …, mỗi tàu 0,9 triệu đồng một quý`. */
const isInOne = ({ line, nums }: Scope, price: Num, rate: string): boolean =>
  line.slice(0, price.at).includes(`trong ${rate},`) &&
  nums.every(({ unit, sentence }) => unit !== rate || sentence !== price.sentence);

/** `14 nhà xây mới và 8 nhà sửa chữa. Với mức 60 triệu đồng một nhà xây mới …`: the same words name what was counted. */
function toldBefore(scope: Scope, price: Num): readonly Num[] {
  const kind = kindOf(scope, price);
  return scope.nums.filter(
    (one) =>
      kind !== undefined &&
      one.at < price.at &&
      isCount(one) &&
      price.sentence - one.sentence < 2 &&
      tailOf(scope, one, 40).startsWith(` ${kind}`),
  );
}

const isOfUnit = (one: Num, total: Num): boolean =>
  one.sign === '#' && (one.unit === total.unit || arePersons(one.unit, total.unit));
