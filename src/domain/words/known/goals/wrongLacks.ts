import type { Facts } from '../../../facts';
import { tidy } from '../../../number/decimal';
import { memo } from '../../../memo/memo';
import { passages, type Passage } from '../../passages';
import { slipWeight } from '../../printed/slips';
import { figuresIn, quoted, type Figure } from '../../read';
import { sentencesOf } from '../../sentences';
import { knownFacts } from '../facts';
import { aimed, type Aimed } from './aimed';

/** How many are still wanting to as many as a goal takes, told otherwise than its row has it. */
export interface WrongLack {
  readonly passage: Passage;
  readonly target: Aimed;
  readonly by: Figure;
  readonly right: number;
  readonly text: string;
}

/** `để đạt mục tiêu cần ít nhất 3.620 người, tức còn thiếu 493 người`. */
const LACK =
  /(?<!\p{L})(?:cần|phải)(?: có| đạt| đủ)?(?: ít nhất| tối thiểu)? #(?: [^#%÷;.]{0,50})?(?<!\p{L})(?:thiếu|cần thêm)(?: \p{L}+)? #/gu;

/** Numbers said to be wanting that are a slip of what the row of the goal leaves. */
export const wrongLacks = memo((facts: Facts): readonly WrongLack[] =>
  aimed(facts).length === 0
    ? []
    : passages(facts, 'compared')
        .filter(({ generated }) => !generated)
        .flatMap((passage) =>
          sentencesOf(passage).flatMap((said) =>
            [...said.line.matchAll(LACK)].flatMap(({ index, 0: found }): readonly WrongLack[] => {
              const [all, by] = figuresIn(said, index, index + found.length);
              if (!all || !by || by.hedged) return [];
              const meant = lacksOf(facts, all.value);
              const [one, another] = meant;
              const isSaid = meant.some(({ right }) => right === by.value);
              if (!one || another || isSaid || slipWeight(by.value, one.right) === 0) return [];
              return [{ passage, ...one, by, text: quoted(said, index, index + found.length) }];
            }),
          ),
        ),
);

/** What the targets lack whose goal takes so many in all: 50% of 7.240 are 3.620. */
function lacksOf(
  facts: Facts,
  all: number,
): readonly { readonly target: Aimed; readonly right: number }[] {
  return aimed(facts).flatMap((target) => {
    const [needed, has] = needOf(facts, target);
    const right = tidy(needed - has);
    return needed === all && right > 0 ? [{ target, right }] : [];
  });
}

/** How many the goal takes, and how many there are. */
function needOf(facts: Facts, { unit, goal, value, at }: Aimed): readonly [number, number] {
  if (unit !== '%') return [goal, value];
  const behind = knownFacts(facts).filter(
    (one) => one.behind !== undefined && one.at.cell === at.cell && one.at.sheet === at.sheet,
  );
  const [part, whole] = ['part', 'whole'].map(
    (side) => behind.find((one) => one.behind === side)?.value ?? NaN,
  );
  return [Math.ceil((goal * (whole ?? NaN)) / 100 - 1e-6), part ?? NaN];
}
