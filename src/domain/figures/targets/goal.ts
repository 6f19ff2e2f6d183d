import { choiceKey } from '../../entries/cells/readText';
import type { BoundSign, Entry } from '../../entries/entry';

/** What a target asks for. `plain`: a number with So sánh empty, which can be passed (`Vượt`). */
export type Goal =
  | {
      readonly kind: 'bound';
      readonly sign: BoundSign;
      readonly number: number;
      readonly plain: boolean;
    }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'yes' };

const SIGNS: readonly BoundSign[] = ['≥', '≤', '='];
const RANGE = 'khoảng';

/** Mục tiêu together with So sánh; `undefined` when it is missing, unreadable, or the two contradict each other. */
export function goalOf(comparison: Entry, { meaning }: Entry): Goal | undefined {
  const said = choiceKey(comparison.text);
  const sign = SIGNS.find((known) => known === said);
  if (said !== '' && said !== RANGE && sign === undefined) return undefined;
  switch (meaning.kind) {
    case 'number':
      return said === RANGE
        ? undefined
        : { kind: 'bound', sign: sign ?? '≥', number: meaning.number, plain: sign === undefined };
    case 'bound':
      return said === '' || sign === meaning.sign
        ? { kind: 'bound', sign: meaning.sign, number: meaning.number, plain: false }
        : undefined;
    case 'range':
      return sign === undefined
        ? { kind: 'range', low: meaning.low, high: meaning.high }
        : undefined;
    case 'yes':
      return sign === '≤' || said === RANGE ? undefined : { kind: 'yes' };
    default:
      return undefined;
  }
}
