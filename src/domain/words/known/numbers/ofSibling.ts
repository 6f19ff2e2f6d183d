import type { Facts } from '../../../facts';
import type { Fact } from '../facts';
import { EMPTY_WORDS } from '../../lexicon';
import { isSummedNow, unitTest } from '../roles';
import { tellingOf, tokensOf } from '../tokens';
import { isSame, type Claim } from './claim';
import { factsWith } from './factsWith';
import { isOfOwn, periodOfFigure } from './periodNamed';

/** Words for a sum, since when, and for what is only done. */
const SUMMED: ReadonlySet<string> = new Set('lũy kế cộng dồn ngày tính đến đầu mở'.split(' '));
/** No comma lies between a number and its words. */
const BESIDE = 0.8;

/**
 * `Lũy kế từ ngày 01/7/2025 đã công nhận 62 sáng kiến`: the row whose whole name is said has 41 in Lũy kế, and 62 stands
 * there for another one alone, of whose name a telling word is said nowhere around.
 */
export function ofSibling(facts: Facts, claim: Claim): Fact | undefined {
  const { said, figure, around, best, role } = claim;
  const fact = best?.fact;
  if (role !== 'cumulative' || fact?.of !== 'cumulative' || fact.sheet !== 'figures')
    return undefined;
  if (isSame(claim, fact) || !isSummedNow(said, figure)) return undefined;
  // `đã giải quyết 7.392 hồ sơ, quá hạn 78 hồ sơ`: the row's own is told beside it.
  if (said.figures.some((one) => isSame({ said, figure: one }, fact))) return undefined;
  if (isOfOwn(facts, periodOfFigure(said, figure)) === false) return undefined;
  const words = new Set(tokensOf(said.line));
  const telling = tellingOf(fact.words);
  const isNamed = telling.length > 1 && telling.every((word) => words.has(word));
  if (!isNamed || tellsMore(claim, fact)) return undefined;
  const isOfUnit = unitTest(said, figure);
  const [sibling, ...others] = factsWith(facts, claim).filter(
    (one) => one.of === 'cumulative' && isOfUnit(one),
  );
  if (!sibling || others.length > 0) return undefined;
  const isOther = tellingOf(sibling.words).some((word) => !around.has(word) && !words.has(word));
  return isOther ? fact : undefined;
}

/** Whether words beside the number tell more than the row's name and that it is a sum. */
function tellsMore({ around }: Claim, { words }: Fact): boolean {
  return [...around].some(
    ([word, near]) =>
      near >= BESIDE &&
      !words.has(word) &&
      !SUMMED.has(word) &&
      !EMPTY_WORDS.has(word) &&
      !/\d/u.test(word),
  );
}
