import { memo } from '../../memo/memo';
import { figuresIn, type Figure, type Said } from '../read';
import { isAverage, isGain, unitOf } from '../units';
import { type Derived, wordsOf } from './derived';

const FROM_TO = /(?<!\p{L})từ #[^#%÷;.,()]{0,30}? (lên|xuống)(?: đến| còn)? #/gu;
const WHEN = String.raw`(?:[·▤]|(?:cùng kỳ|(?:tuần|tháng|quý|kỳ|năm|vụ)(?: liền)? (?:trước|ngoái|·|[ivx]{1,4}(?!\p{L})))[^#%÷;.,()]{0,20})`;
const WAY = String.raw`(?<!\p{L})(tăng|cao hơn|nhiều hơn|giảm|thấp hơn|ít hơn)`;
const SOME = String.raw`(?: \p{L}+){1,3}`;
/** `94,79%, giảm so với kỳ trước (96,88%)`, `nhiều hơn tháng 9 là 1 sự cố (3 sự cố)`, `giảm so với 3 sự cố của tháng 9`. */
const BEHIND = new RegExp(
  String.raw`${WAY}(?: (?:nhẹ|mạnh|đáng kể|chút ít|hẳn))?(?:(?: so với)? ${WHEN} (?:\((?:là |đạt |có |khi đó )?[#%÷]|là #${SOME} \(#)(?=[^#%÷()]*\))| so với [#%÷](?=(?:${SOME})? (?:của|trong|ở) ${WHEN}))`,
  'gu',
);
/** `so với tháng 9 (3 sự cố), tháng 10 có 2 sự cố, giảm 1 sự cố`. */
const BEFORE = new RegExp(
  String.raw`so với ${WHEN} \((?:\p{L}+ ){0,3}[#%÷][^#%÷()]*\),? [^#%÷;.()]{0,60}[#%÷](?:${SOME})?,? ${WAY}(?= #|[.,;]|$)`,
  'gu',
);
/** A lower rank is a better one. */
const RANKED = /(?<!\p{L})(?:hạng|bậc|thứ|vị trí)(?!\p{L})/u;

/** `từ 480 lên 456 hồ sơ`: up, though the second number is the smaller, or the other way round. */
export const directionsIn = memo((said: Said): readonly Derived[] => {
  if (RANKED.test(said.line)) return [];
  return [...fromTo(said), ...besideBefore(said), ...behindBefore(said)];
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
  if (!said.line.includes(' so với ') && !said.line.includes(' (')) return [];
  return [...said.line.matchAll(BEHIND)].flatMap(({ index, 0: found, 1: way = '' }) => {
    const [before] = figuresIn(said, index, index + found.length)
      .filter(isNumber)
      .slice(-1);
    const clause = said.line.slice(0, index).lastIndexOf(';') + 1;
    const [now] = figuresIn(said, clause, index)
      .filter((one) => one.sign === before?.sign && !isGain(said, one) && !isAverage(said, one))
      .slice(-1);
    const end = index + found.length;
    return now && before ? otherWay(said, { now, before, way }, [now.at, end]) : [];
  });
}

function behindBefore(said: Said): readonly Derived[] {
  if (!/so với/u.test(said.line)) return [];
  return [...said.line.matchAll(BEFORE)].flatMap(({ index, 0: found, 1: way = '' }) => {
    const end = index + found.length;
    const [before, now] = figuresIn(said, index, end).filter(isNumber);
    const by = said.figures.find(({ at }) => at === end + 1);
    if (!now || !before || before.sign !== now.sign) return [];
    if (by && !isOneUnit(unitOf(said, by), unitOf(said, now))) return [];
    return otherWay(said, { now, before, way }, [index, end]);
  });
}

const isNumber = ({ sign }: Figure): boolean => '#%÷'.includes(sign);

interface Change {
  readonly now: Figure;
  readonly before: Figure;
  readonly way: string;
}

function otherWay(
  said: Said,
  { now, before, way }: Change,
  [from, to]: readonly [number, number],
): readonly Derived[] {
  if (now.hedged || before.hedged) return [];
  if (before.sign === '#' && !isOneUnit(unitOf(said, now), unitOf(said, before))) return [];
  const [one, other] = [now, before].map(({ sign, value, whole }) =>
    sign === '÷' ? value / whole : value,
  );
  if (one === undefined || other === undefined || one === other) return [];
  const right = RISES.test(way) === one > other ? way : OPPOSITE.get(way);
  if (right === undefined || right === way) return [];
  const how = `${now.digits} ${one > other ? '>' : '<'} ${before.digits}`;
  return [{ said: way, right, how, certain: false, text: wordsOf(said, from, to) }];
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
