import { figuresIn, type Said } from '../read';
import { unitOf } from '../units';
import { type Derived, wordsOf } from './derived';

const FROM_TO = /(?<!\p{L})từ #[^#%÷;.,()]{0,30}? (lên|xuống)(?: đến| còn)? #/gu;
/** A lower rank is a better one. */
const RANKED = /(?<!\p{L})(?:hạng|bậc|thứ|vị trí)(?!\p{L})/u;

/** `từ 480 lên 456 hồ sơ`: up, though the second number is the smaller, or the other way round. */
export function directionsIn(said: Said): readonly Derived[] {
  if (!said.line.includes('từ #') || RANKED.test(said.line)) return [];
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
