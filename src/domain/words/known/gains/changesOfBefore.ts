import type { Facts } from '../../../facts';
import { FALLS, WHEN, type Gain } from '../../claims/gains';
import { slipWeight } from '../../printed/slips';
import { figuresIn, quoted, type Said } from '../../read';
import { amountOf, isGain } from '../../units';
import type { Changed } from '../facts';
import { isOfLast, periodNamed } from '../numbers/periodNamed';
import { isState, roleOf, unitTest } from '../roles';
import { tidy } from '../../../number/decimal';
import { agrees, isNow } from './agrees';
import { LAST, periodKey } from './periodKey';

const VERB = '(tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)';
/** `Như vậy, so với tháng trước tăng 117 hồ sơ`, `Con số này tăng 117 hồ sơ so với tháng trước`: no subject of its own. */
const OF_BEFORE = new RegExp(
  String.raw`^(?:(?:như vậy|như thế|theo đó|qua đó),? )?(?:(?:con )?số (?:này|trên),? )?(?:đã )?(?:(?:nếu )?so với (${WHEN}),? (?:đã |thì )?${VERB}(?: thêm)?(?: là)? #|${VERB}(?: thêm)? #(?: \p{L}+){1,3}? so với (${WHEN})|${VERB}(?: so với)? (${WHEN})(?: là)? #)`,
  'u',
);
/** Of short numbers many are slips by chance. */
const LEAST = 0.15;

/** A change against the last period that a sentence tells of what those before it count: a slip of what the one row changed by. */
export function changeOfBefore(
  facts: Facts,
  said: Said,
  earlier: readonly Said[],
  known: readonly Changed[],
): { readonly gain: Gain; readonly fact: Changed } | undefined {
  const gain = earlier.length > 0 ? gainOf(said) : undefined;
  if (!gain) return undefined;
  const { figure, falls, period } = gain;
  const isLast = periodKey(period) === LAST || isOfLast(facts, periodNamed(period)) === true;
  const { unit, scale } = amountOf(said, figure);
  if (!isLast || unit === undefined || scale > 1) return undefined;
  const told = earlier.flatMap((before) =>
    before.figures
      .filter(
        (now) =>
          now.sign === '#' &&
          amountOf(before, now).unit === unit &&
          isState(before, now) &&
          roleOf(before, now) === 'now',
      )
      .flatMap((now) => {
        const isOfUnit = unitTest(before, now);
        return known.filter((fact) => isOfUnit(fact) && isNow(before, now, fact));
      }),
  );
  if (told.some((fact) => agrees(said, gain, fact))) return undefined;
  const slips = told.filter(({ value, previous }) => {
    const change = tidy(falls ? previous - value : value - previous);
    return slipWeight(figure.value, change) >= LEAST;
  });
  const [fact] = slips;
  const isOne = slips.every(({ value, previous }) => {
    return value === fact?.value && previous === fact.previous;
  });
  return fact && isOne ? { gain, fact } : undefined;
}

function gainOf(said: Said): Gain | undefined {
  const match = OF_BEFORE.exec(said.line);
  if (!match) return undefined;
  const [found, when1, verb1, verb2, when2, verb3, when3] = match;
  const [when = '', verb = ''] = [when1 ?? when2 ?? when3, verb1 ?? verb2 ?? verb3];
  const figure = figuresIn(said, 0, found.length).find(
    (one) => one.sign === '#' && isGain(said, one),
  );
  if (!figure || figure.hedged) return undefined;
  const at = said.line.indexOf(when);
  return {
    kind: 'number',
    figure,
    falls: FALLS.test(verb),
    nows: [],
    period: quoted(said, at, at + when.length),
    text: quoted(said, 0, Math.max(found.length, figure.at + 1)),
  };
}
