import type { Way } from '../conclude';
import { isCount, type Num, operandsOf, type Scope, shown, sumOfAll } from '../numbers';

/** `Trong 1.500 ha có 1.230 ha …, 150 ha …, còn lại 120 ha`: the sentence's first count less all that follow it. */
export function lessAllOf(
  { line }: Scope,
  left: Num,
  before: readonly Num[],
  surely: number,
): readonly Way[] {
  const counts = before.filter(({ of, hedged }) => !of && !hedged);
  const here = counts.filter(({ sentence }) => sentence === left.sentence);
  const told = counts.filter(({ sentence }) => sentence === left.sentence - 1);
  // `Đang áp dụng 412 thủ tục. Có 248 …, 131 …; 33 thủ tục còn lại …`.
  const isTold = told.length === 1 && isListed(line, left, here);
  const [whole, ...parts] = isTold ? [...told, ...here] : here;
  const rest = (whole?.value ?? 0) - sumOfAll(parts);
  if (!whole || parts.length < 2 || rest <= 0 || whole.unit !== left.unit) return [];
  const around = line.slice(whole.at, left.at + 40);
  // `Mở 8 lớp, trong đó thôn Đoài mở 3 lớp, thôn Hạ mở 2 lớp, 3 lớp còn lại ở hội trường`.
  const isOpened = OPENED.test(line.slice(whole.at + 1, parts[0]?.at)) && THE_REST.test(around);
  if (!around.includes('còn lại') || (around.includes('trong đó') && !isOpened)) return [];
  if (
    !isTold &&
    !isOpened &&
    !/(?:trong(?: tổng)?(?: số)?|tổng(?: \p{L}+){0,3}) $/u.test(line.slice(0, whole.at))
  )
    return [];
  return [
    {
      value: rest,
      how: [whole, ...parts].map(shown).join(' − '),
      at: whole.at,
      score: surely + 4,
    },
  ];
}

const OPENED = /^[^#%÷;.]*, (?:trong đó|gồm)(?: có)?(?!\p{L})[^#%÷;.]*$/u;
const THE_REST = /, # \p{L}+ còn lại(?!\p{L})/u;

/** `248 thủ tục toàn trình, 131 thủ tục một phần`: side by side, none of them opened as a whole. */
function isListed(line: string, left: Num, parts: readonly Num[]): boolean {
  const first = parts[0]?.at ?? 0;
  return (
    parts.length > 1 &&
    parts.every(({ unit }) => unit === left.unit) &&
    /(?:^|[.!?] )(?:trong đó,? )?(?:có )?$/u.test(line.slice(Math.max(0, first - 24), first)) &&
    /^[^#%÷.()]+(?:#[^#%÷.()]+)*$/u.test(line.slice(first + 1, left.at))
  );
}

/** `360 phiếu, gồm 216 phiếu … và 126 phiếu …; 18 phiếu còn lại`: all that stand right before are taken off. */
export function isLessAll(left: Num, counts: readonly Num[], before: readonly Num[]): boolean {
  let parts = 0;
  return [...before].reverse().some((part, index) => {
    parts += part.value;
    return index > 0 && counts.some(({ value }) => value - parts === left.value);
  });
}

/** `300 người, 282 người hài lòng, 5 ý kiến chưa hài lòng, 13 người còn lại`: whatever its sentence counts before it. */
export const othersBefore = (scope: Scope, left: Num): readonly Num[] =>
  operandsOf(scope, left).filter(
    (one) => one.at < left.at && one.sentence === left.sentence && isCount(one),
  );

/** One part may be taken off, or several that stand one behind the other. */
export function* lessMany(whole: Num, counts: readonly Num[]): Iterable<number> {
  const parts = counts.flatMap(({ value }) => (value < whole.value ? [value] : []));
  for (let from = 0; from < parts.length; from += 1) {
    let rest = whole.value;
    for (let at = from; at < parts.length; at += 1) yield (rest -= parts[at] ?? 0);
  }
}
