import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { passages, type Passage } from '../passages';
import { isOneDigitOff, isTurned } from '../printed/slips';
import type { Figure, Said } from '../read';
import { sentencesOf } from '../sentences';
import { amountOf, unitOf } from '../units';
import { contextsOf } from './context';
import { knownFacts, type Fact } from './facts';
import { likeness } from './match';
import { unitTest } from './roles';

/** What a plan calls the rest, beside what the target that it names has left. */
export interface WrongRest {
  readonly passage: Passage;
  readonly said: Said;
  readonly figure: Figure;
  readonly fact: Fact;
  readonly rest: number;
}

/** `Số hóa bù 237 kết quả còn thiếu`: of 3.889/4.116 there are 227; nothing where any other place has the number. */
export const restsAhead = memo((facts): readonly WrongRest[] => {
  const left = knownFacts(facts).flatMap((fact) =>
    fact.behind === 'part' && fact.beside !== undefined
      ? [{ fact, rest: fact.beside - fact.value }]
      : [],
  );
  if (left.length === 0) return [];
  return passages(facts, 'spoken').flatMap((passage) =>
    passage.area === 'plans' && !passage.generated && !passage.unfinished
      ? sentencesOf(passage).flatMap((said) => ofSentence(facts, passage, said, left))
      : [],
  );
});

function ofSentence(
  facts: Facts,
  passage: Passage,
  said: Said,
  left: readonly Pick<WrongRest, 'fact' | 'rest'>[],
): readonly WrongRest[] {
  const rests = said.figures.filter((figure) => isRest(said, figure));
  if (rests.length === 0) return [];
  const contextOf = contextsOf(said, passage, []);
  return rests.flatMap((figure): readonly WrongRest[] => {
    if (left.some(({ rest }) => rest === figure.value)) return [];
    const [meant, second] = left.filter(
      ({ fact, rest }) =>
        (isTurned(figure.value, rest) || isOneDigitOff(figure.value, rest)) &&
        isOfUnit(said, figure, fact) &&
        likeness(facts, fact, contextOf(figure)) >= SURE,
    );
    return meant && !second && !isToldElsewhere(facts, passage, said, figure)
      ? [{ passage, said, figure, ...meant }]
      : [];
  });
}

/** So much of the target's name must stand beside. */
const SURE = 0.35;

function isRest({ line }: Said, { sign, at, value, hedged }: Figure): boolean {
  return (
    sign === '#' &&
    !hedged &&
    value >= 10 &&
    /^ (?:\p{L}+ ){1,6}còn (?:lại|thiếu)(?!\p{L})/u.test(line.slice(at + 1))
  );
}

function isOfUnit(said: Said, figure: Figure, { name, words }: Fact): boolean {
  if (amountOf(said, figure).scale > 1) return /giải ngân|vốn|kinh phí|dự toán|tiền/iu.test(name);
  return words.has(unitOf(said, figure) ?? '');
}

/** As many of these things in a sheet, or in another paragraph. */
function isToldElsewhere(facts: Facts, { at }: Passage, said: Said, figure: Figure): boolean {
  const isOfKind = unitTest(said, figure);
  const unit = unitOf(said, figure);
  return (
    knownFacts(facts).some((fact) => fact.value === figure.value && isOfKind(fact)) ||
    passages(facts, 'spoken').some(
      (other) =>
        other.at.cell !== at.cell &&
        sentencesOf(other).some((there) =>
          there.figures.some(
            (one) => one.value === figure.value && (unitOf(there, one) ?? unit) === unit,
          ),
        ),
    )
  );
}
