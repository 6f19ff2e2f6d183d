import { spelledNumber } from '../../../number/typed/spelledNumber';
import { either, orElse, type Way } from '../conclude';
import { isBareCount, isOneUnit, leadOf, type Num, type Scope, shown, sumOfAll } from '../numbers';

/** `Cộng cả ba lớp có 186 học viên`: so many of a thing together. */
const ALL_OF =
  /(?<!\p{L})(?:cộng|tổng|gộp)(?: cộng| chung| lại)*(?: cả)? (hai|ba|bốn|năm|sáu|bảy|tám) (\p{L}+)(?: này| nói trên| trên)?,?(?: \p{L}+){0,2} $/u;
/** Measured in such, an item tells no more of what is counted. */
const MEASURED = /^(?:đồng|buổi|ngày|giờ|phút|tiết|tháng|tuần|m|km|ha|tấn|kg)$/u;

/** `lớp A cho 48 cán bộ; lớp B cho 72 tiểu thương; lớp C cho 66 người cao tuổi`: as many items as are told together, whomever each counts. */
export function ofItems(scope: Scope, total: Num): readonly Way[] {
  const [found, word = '', thing = ''] = ALL_OF.exec(leadOf(scope, total, 60)) ?? [];
  if (found === undefined) return [];
  const { from } = scope.sentences[Math.max(0, total.sentence - 1)] ?? { from: 0 };
  const items = itemsOf(scope, thing, from, total.at - found.length);
  const counts = items.flatMap((item) => (item.length === 1 ? item : []));
  const many = spelledNumber(word);
  if (items.length !== many || counts.length !== many) return [];
  const isOther = ({ unit = '' }: Num): boolean =>
    unit !== total.unit && (MEASURED.test(unit) || MEASURED.test(total.unit ?? ''));
  const areOthers = counts.every((one) => one.unit === counts[0]?.unit && !isOneUnit(one, total));
  if (!counts.every(isBareCount) || areOthers || counts.some(isOther)) return [];
  const sum = sumOfAll(counts);
  return [
    {
      value: sum,
      how: () => counts.map(shown).join(' + '),
      score: 4,
      certain: true,
      at: counts[0]?.at ?? 0,
      or: () => either(...counts.map((one) => orElse(one, total.value - sum + one.value))),
    },
  ];
}

/** The numbers of each item that begins with the thing. */
function itemsOf(
  { line, nums }: Scope,
  thing: string,
  from: number,
  to: number,
): readonly (readonly Num[])[] {
  const begin = new RegExp(String.raw`(?:^|[:;,.] |(?<!\p{L})và )(?=${thing} (?!này|nói))`, 'gu');
  const starts = [...line.slice(from, to).matchAll(begin)].map(({ index }) => from + index);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? to;
    return nums.filter((one) => one.at >= start && one.at < end);
  });
}
