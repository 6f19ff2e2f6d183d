import type { Entry } from '../../../entries/entry';
import { headerKey } from '../../../letters/vietnamese';

/** What a cell says, for comparing: numbers as read (04 is 4), days as days, words folded as headers are. */
export function valueKey({ meaning, text }: Entry): string {
  switch (meaning.kind) {
    case 'number':
      return `n${meaning.number}`;
    case 'fraction':
      return `f${meaning.numerator}/${meaning.denominator}`;
    case 'date':
      return `d${meaning.span.from}-${meaning.span.to}`;
    case 'yes':
    case 'no':
      return meaning.kind;
    default:
      return `t${headerKey(text)}`;
  }
}

/** A unit, for comparing: `tin, bài` is `tin bài`. */
export function unitKey(unit: string): string {
  return headerKey(unit.replace(/[\s,;.\-–]+/gu, ' '));
}

/** Whether a cell holds something that can be taken over. */
export function isGiven({ meaning }: Entry): boolean {
  return meaning.kind !== 'blank' && meaning.kind !== 'unreadable';
}
