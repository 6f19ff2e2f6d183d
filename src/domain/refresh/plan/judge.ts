import type { RecordedText } from '../../report/record/record';
import { normalize } from '../../letters/vietnamese';
import type { Outcome } from './refreshPlan';

export interface Question {
  /** What was written; absent where nothing tells. */
  readonly base?: RecordedText;
  readonly now: string;
  /** What the workbook says; absent where it cannot say. */
  readonly fresh: string | undefined;
  /** A person chose the workbook's value. */
  readonly take: boolean;
  readonly locked: boolean;
}

export interface Judgement {
  readonly outcome: Outcome;
  readonly write?: string;
  readonly asked?: boolean;
}

/** True for texts that differ in nothing that a person typed: blanks and hyphens of every kind and Unicode composition aside. */
export function sameText(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** True for lists of such texts. */
export function sameTexts(one: readonly string[], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((text, at) => sameText(text, other[at] ?? ''));
}

/** The three-way rule. */
export function judge({ base, now, fresh, take, locked }: Question): Judgement {
  if (fresh === undefined) return { outcome: 'gone' };
  if (FORMS.some((form) => sameText(form(fresh), now))) return { outcome: 'same' };
  const untouched = base && formOf([base.text, base.was], now);
  if (untouched)
    return locked ? { outcome: 'kept' } : { outcome: 'update', write: untouched(fresh) };
  const judged = handEdit(base, fresh);
  return take && !locked ? { ...judged, outcome: 'update', write: inCase(fresh, now) } : judged;
}

function handEdit(base: RecordedText | undefined, fresh: string): Judgement {
  if (!base) return { outcome: 'unknown' };
  const asked = base.seen !== undefined && sameText(base.seen, fresh);
  // Another copy has followed since: this one was in conflict, and still is.
  if (sameText(base.text, fresh))
    return asked ? { outcome: 'conflict', asked } : { outcome: 'kept' };
  return { outcome: 'conflict', ...(asked && { asked }) };
}

type Form = (text: string) => string;

const CAPITALS: Form = (text) => text.toLocaleUpperCase('vi');
/** The last paragraph of the body ends in `./.`, which takes the place of a stop. */
const UNSTOPPED: Form = (text) => text.trimEnd().replace(/[.;]$/, '').trimEnd();
const FORMS: readonly Form[] = [(text) => text, CAPITALS, UNSTOPPED];

/** The form in which one of the texts stands there, if it does. */
function formOf(texts: readonly (string | undefined)[], now: string): Form | undefined {
  return FORMS.find((form) =>
    texts.some((text) => text !== undefined && sameText(form(text), now)),
  );
}

/** In capitals where what stands there is. */
function inCase(fresh: string, now: string): string {
  return /\p{Ll}/u.test(now) || !/\p{Lu}{2}/u.test(now) ? fresh : CAPITALS(fresh);
}

/** A text without what no person typed: kinds of blanks and hyphens, and Unicode composition. */
export function canonical(text: string): string {
  return normalize(text.replace(/\u0085/g, ' ').replace(/\u2011/g, '-'));
}

/** True where a text is what was written, in any of the forms in which it is printed. */
export function isWritten({ text }: RecordedText, now: string): boolean {
  return formOf([text], now) !== undefined;
}
