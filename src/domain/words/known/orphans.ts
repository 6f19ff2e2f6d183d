import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { passages, type Passage } from '../passages';
import type { Figure, Said } from '../read';
import { sentencesOf } from '../sentences';
import { decimalsOf } from '../roundsTo';
import { amountOf, isAverage, isGain } from '../units';
import { contentWords, type Fact } from './facts';
import { meant } from './match';
import { factsNear } from './slips';
import { isSupported } from './supported';

/** A number of the words that no place of the workbook states, and what it is likely meant for. */
export interface Orphan {
  readonly figure: Figure;
  readonly unit: string;
  readonly fact: Fact;
  readonly said: Said;
  readonly passage: Passage;
}

/** Names that share so much of their words with what stands around a number are meant by it. */
const LEAST = 0.34;
/** Of two digits, more slips are likely by chance. */
const SURE = 0.5;
const OTHER =
  /(?<!\p{L})(?:cùng kỳ|phấn đấu|dự kiến|quy định|yêu cầu|toàn tỉnh|cả nước|năm trước)(?!\p{L})/u;

/** Numbers that are a slip away from the fact whose words stand around them, and are no other number of the workbook. */
export const orphans = memo((facts: Facts): readonly Orphan[] =>
  passages(facts, 'compared').flatMap((passage) =>
    /\d/.test(passage.text)
      ? sentencesOf(passage).flatMap((said) => orphansIn(facts, passage, said))
      : [],
  ),
);

function orphansIn(facts: Facts, passage: Passage, said: Said): readonly Orphan[] {
  return said.figures.flatMap((figure) => {
    if (!isMeant(said, figure) || isSupported(facts, figure, amountOf(said, figure).scale))
      return [];
    const candidates = factsNear(facts, figure.value).filter((fact) => fits(said, figure, fact));
    if (candidates.length === 0) return [];
    const around = wordsAround(said, figure);
    const least = isSwap(figure, candidates) ? LEAST : SURE;
    const fact = meant(facts, candidates, around, least);
    if (!fact || !isNamedBy(fact, around) || !isCloseBy(said, figure, fact)) return [];
    if (isSaidToo(passage, fact)) return [];
    return [{ figure, unit: figure.sign === '%' ? '%' : '', fact, said, passage }];
  });
}

/** All of a short name, three words of a long one. */
function isNamedBy({ words }: Fact, around: ReadonlySet<string>): boolean {
  const shared = [...words].filter((word) => around.has(word)).length;
  return shared >= Math.min(words.size, 3);
}

/** Only some places, or another period, are spoken of. */
const PARTS = /(?<!\p{L})(?:một số|vài|riêng|lĩnh vực|trong đó|lắp tại|quý|mới có)(?!\p{L})/u;
const PARTLY =
  /(?<!\p{L})(?:một số|nhiều|vài|riêng|tại|ở|lĩnh vực|khối|thôn|xóm|bản|ấp|trong đó|quý|tháng|tuần|kỳ|đầu năm|toàn tỉnh|bình quân|mới có)(?!\p{L})/u;

/** Three digits and more in another order are hardly so by chance. */
function isSwap({ digits }: Figure, candidates: readonly Fact[]): boolean {
  const sorted = (text: string): string => Array.from(text.replace(/\D/gu, '')).sort().join('');
  return (
    digits.length > 2 && candidates.some(({ value }) => sorted(String(value)) === sorted(digits))
  );
}

function isMeant(said: Said, figure: Figure): boolean {
  const { sign, hedged, value, digits, at } = figure;
  if (hedged || (sign !== '#' && sign !== '%')) return false;
  if (sign === '%' ? !digits.includes(',') : value < 10) return false;
  if (isGain(said, figure) || (sign === '#' && isAverage(said, figure))) return false;
  const before = said.line.slice(0, at).split(/;/u).at(-1) ?? '';
  if ((sign === '%' ? PARTLY : PARTS).test(before)) return false;
  // A share behind its own ratio is that ratio's affair.
  if (/÷[^#%]{0,12}\($/u.test(before)) return false;
  return !OTHER.test(before.slice(-40)) && !/^\//u.test(said.line.slice(at + 1));
}

/** A number of another period is told with its period. */
const ROLES: Readonly<Record<'now' | 'cumulative' | 'previous', RegExp>> = {
  now: /^(?!.*lũy kế)/u,
  cumulative: /lũy kế|cộng dồn|từ đầu|đến nay|tổng số từ/u,
  previous: /(?<!\p{L})(?:trước|so với|cùng kỳ)(?!\p{L})/u,
};

/** Of one kind, and printed as finely. */
function fits(
  said: Said,
  figure: Figure,
  { unit, value, of, sheet, words: factWords }: Fact,
): boolean {
  const named = [...factWords].filter((word) => !unit.split(' ').includes(word)).length;
  if (named < (sheet === 'targets' ? 3 : 2) || (unit === '' && sheet === 'figures')) return false;
  if (of === 'goal' || !ROLES[of].test(said.line)) return false;
  if (figure.sign === '%') return unit === '%' && decimalsOf(figure.digits) <= 2;
  if (unit === '%' || Math.abs(value) < 10) return false;
  const own = amountOf(said, figure);
  const [first] = unit.split(' ');
  if (sheet === 'annexes') return own.unit !== undefined && factWords.has(own.unit);
  const words = said.line.slice(figure.at + 1, figure.at + 30);
  return (
    unit === '' ||
    first === own.unit ||
    words.trimStart().startsWith(unit) ||
    (own.scale > 1 && /đồng/u.test(unit))
  );
}

/** The words of its clause up to the next figure. */
function wordsAround(said: Said, { at }: Figure): ReadonlySet<string> {
  const before = said.line.slice(0, at).split(/;/u).at(-1) ?? '';
  return new Set(contentWords(`${before} ${wordsBehind(said, at)}`));
}

/** One word of the name at least stands in the figure's own stretch between commas. */
function isCloseBy(said: Said, { at }: Figure, { words }: Fact): boolean {
  const near =
    said.line
      .slice(0, at)
      .split(/[,;:()#%÷]/u)
      .at(-1) ?? '';
  return contentWords(`${near} ${wordsBehind(said, at)}`).some((word) => words.has(word));
}

function wordsBehind({ line }: Said, at: number): string {
  return line.slice(at + 1).split(/[,;:()#%÷]/u)[0] ?? '';
}

/** Where the fact itself is told beside it, the number counts something else. */
function isSaidToo(passage: Passage, { value, unit }: Fact): boolean {
  return sentencesOf(passage).some(({ figures }) =>
    figures.some(
      (one) =>
        (one.sign === '%') === (unit === '%') &&
        Math.abs(one.value - value) <= 0.5 / 10 ** decimalsOf(one.digits),
    ),
  );
}
