import { type Derived, wordsOf } from '../../claims/derived';
import { isAfar } from '../../printed/nearMiss';
import { isMade, type Way } from '../conclude';
import {
  type Background,
  leadOf,
  type Num,
  plain,
  printed,
  type Scope,
  shown,
  sumOfAll,
} from '../numbers';
import { SPAN } from './meansOfSpan';

const MEAN = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})[^#%÷;.,]*$/u;
/** Told of another time, or of what the paragraph may not tell. */
const OF_TIME =
  /[▤·]|(?<!\p{L})(?:tuần|tháng|quý|kỳ|năm|cùng kỳ|trước|toàn tỉnh|cả tỉnh|mục tiêu|kế hoạch)(?!\p{L})/u;

/** How far from what the paragraph makes a mean still is of it. */
const NEAR = 1.25;

/** `9 lớp với 463 học viên. Lũy kế 15 lớp, 761 học viên. Bình quân mỗi lớp có 57,88 học viên`: of neither, to the last digit. */
export function ofNone(
  scope: Scope,
  mean: Num,
  each: string | undefined,
  { ways, background }: { readonly ways: readonly Way[]; readonly background: Background },
): readonly Derived[] {
  const isExact = mean.step / mean.scale <= 0.01 && !mean.hedged;
  if (!isExact || each === undefined || SPAN.test(each) || mean.unit === undefined) return [];
  const lead = leadOf(scope, mean, 160);
  if (!MEAN.test(lead) || OF_TIME.test(lead) || ways.some((way) => isMade(mean, way))) return [];
  const pairs = pairsBefore(scope, mean, each);
  if (pairs.every(({ value }) => isAfar(mean.value, value, NEAR))) return [];
  if (isMadeBySome(scope, mean, each, background)) return [];
  const values = pairs.map(({ value }) => printed(value / mean.scale, 2));
  return [
    {
      said: shown(mean),
      right: [...new Set(values)].join(' hoặc '),
      how: pairs.map(({ how }, at) => `${how} = ${values[at] ?? ''}`).join('; '),
      certain: false,
      text: wordsOf(scope.said, Math.max(0, mean.at - 90), mean.at + 1),
    },
  ];
}

/** … and of both sentences together: `7 tổ, 318 hộ; 11 tổ với 472 hộ, bình quân mỗi tổ có 43,89 hộ`. */
export function ofBothTold(scope: Scope, mean: Num, each: string | undefined): readonly number[] {
  const [one, other] = each === undefined ? [] : pairsBefore(scope, mean, each);
  return one && other
    ? [(one.total.value + other.total.value) / (one.many.value + other.many.value)]
    : [];
}

interface Pair {
  readonly total: Num;
  readonly many: Num;
  readonly value: number;
  readonly how: string;
}

/** Of each sentence near it, the only total and the only number of things, told together. */
function pairsBefore({ nums }: Scope, mean: Num, each: string): readonly Pair[] {
  const counts = nums.filter(
    (one) => one.at < mean.at && mean.sentence - one.sentence <= 2 && one.sign === '#' && !one.gain,
  );
  const sentences = [...new Set(counts.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence): readonly Pair[] => {
    const here = counts.filter((one) => one.sentence === sentence);
    const [total, another] = here.filter(({ unit }) => unit === mean.unit);
    const [many, more] = here.filter(({ unit }) => unit === each);
    if (!total || !many || another || more || isUnsure(total) || isUnsure(many)) return [];
    const value = total.value / many.value;
    return many.value > 1 ? [{ total, many, value, how: `${plain(total)} : ${plain(many)}` }] : [];
  });
}

const isUnsure = ({ hedged, mean, of }: Num): boolean => hedged || mean || of !== undefined;

/** Whether any of the paragraph's numbers, or those that stand elsewhere, make it: alone, or two of them together or less each other. */
function isMadeBySome({ nums }: Scope, mean: Num, each: string, { stated }: Background): boolean {
  const of = (unit: string | undefined): readonly number[] => [
    ...together(nums.filter((one) => one.sign === '#' && one !== mean && one.unit === unit)),
    ...(stated?.().get(unit ?? '') ?? []).map(({ value }) => value),
  ];
  const manys = of(each).filter((value) => value > 0);
  const bare = nums.filter(({ unit, sign }) => unit === undefined && sign === '#');
  const totals = [...of(mean.unit), ...bare.map(({ value }) => value)];
  return totals.some((total) => manys.some((many) => isMade(mean, { value: total / many })));
}

function together(all: readonly Num[]): readonly number[] {
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
  return [
    ...all.map(({ value }) => value),
    ...pairs.flatMap(([one, other]) => [sumOfAll([one, other]), Math.abs(one.value - other.value)]),
  ];
}
