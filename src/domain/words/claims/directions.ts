import { memo } from '../../memo';
import { figuresIn, type Said } from '../read';
import { isAverage, isGain, unitOf } from '../units';
import { type Derived, wordsOf } from './derived';

const FROM_TO = /(?<!\p{L})từ #[^#%÷;.,()]{0,30}? (lên|xuống)(?: đến| còn)? #/gu;
const WHEN = String.raw`(?:cùng kỳ|(?:tuần|tháng|quý|kỳ|năm|vụ)(?: liền)? (?:trước|ngoái|·|[ivx]{1,4}(?!\p{L})))[^#%÷;.,()]{0,20}`;
/** `94,79%, giảm so với kỳ trước (96,88%)`. */
const IN_BRACKET = new RegExp(
  String.raw`(?<!\p{L})(tăng|cao hơn|nhiều hơn|giảm|thấp hơn|ít hơn)(?: (?:nhẹ|mạnh|đáng kể|chút ít|hẳn))?(?: so với)? ${WHEN} \((?:là |đạt |khi đó )?[#%÷](?=[^#%÷()]*\))`,
  'gu',
);
/** A lower rank is a better one. */
const RANKED = /(?<!\p{L})(?:hạng|bậc|thứ|vị trí)(?!\p{L})/u;

/** `từ 480 lên 456 hồ sơ`: up, though the second number is the smaller, or the other way round. */
export const directionsIn = memo((said: Said): readonly Derived[] => {
  if (RANKED.test(said.line)) return [];
  return [...fromTo(said), ...besideBefore(said)];
});

function fromTo(said: Said): readonly Derived[] {
  if (!said.line.includes('từ #')) return [];
  return [...said.line.matchAll(FROM_TO)].flatMap(({ index, 0: found, 1: way = '' }) => {
    const [from, to] = figuresIn(said, index, index + found.length);
    if (!from || !to || from.hedged || to.hedged || from.value === to.value) return [];
    const own = unitOf(said, from);
    if (own !== undefined && own !== way && own !== unitOf(said, to)) return [];
    const right = to.value > from.value ? 'lên' : 'xuống';
    if (right === way) return [];
    const how = `${to.digits} ${right === 'lên' ? '>' : '<'} ${from.digits}`;
    const text = wordsOf(said, index, index + found.length);
    return [{ said: way, right, how, certain: false, text }];
  });
}

/** Whether what is told of today in the same measure is above or below what it was. */
function besideBefore(said: Said): readonly Derived[] {
  if (!said.line.includes(' (')) return [];
  return [...said.line.matchAll(IN_BRACKET)].flatMap(({ index, 0: found, 1: way = '' }) => {
    const [before] = figuresIn(said, index, index + found.length).slice(-1);
    const clause = said.line.slice(0, index).lastIndexOf(';') + 1;
    const [now] = figuresIn(said, clause, index)
      .filter((one) => one.sign === before?.sign && !isGain(said, one) && !isAverage(said, one))
      .slice(-1);
    if (!now || !before || now.hedged || before.hedged) return [];
    if (before.sign === '#' && !isOneUnit(unitOf(said, now), unitOf(said, before))) return [];
    const [one, other] = [now, before].map(({ sign, value, whole }) =>
      sign === '÷' ? value / whole : value,
    );
    if (one === undefined || other === undefined || one === other) return [];
    const right = RISES.test(way) === one > other ? way : OPPOSITE.get(way);
    if (right === undefined || right === way) return [];
    const how = `${now.digits} ${one > other ? '>' : '<'} ${before.digits}`;
    const text = wordsOf(said, now.at, index + found.length);
    return [{ said: way, right, how, certain: false, text }];
  });
}

const isOneUnit = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && (other === undefined || one === other);

const RISES = /^(?:tăng|cao|nhiều)/u;
const OPPOSITE: ReadonlyMap<string, string> = new Map(
  [
    ['tăng', 'giảm'],
    ['cao hơn', 'thấp hơn'],
    ['nhiều hơn', 'ít hơn'],
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);
